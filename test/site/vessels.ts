/** The six products as SVG shapes on an 800×800 ground, in catalogue order. They use the gradients of `pictures.ts`. */

const casserole = `
<path d="M150 400h500c6 130-60 230-150 238H300c-90-8-156-108-150-238z" fill="url(#amber)"/>
<path d="M120 392q-30 0-30 26t34 26h40v-52zM680 392q30 0 30 26t-34 26h-40v-52z" fill="#6d3c17"/>
<ellipse cx="400" cy="398" rx="262" ry="34" fill="#5b3114"/>
<path d="M150 388c20-88 120-138 250-138s230 50 250 138q-120 30-250 30t-250-30z" fill="url(#amber)"/>
<path d="M352 250c0-34 22-50 48-50s48 16 48 50z" fill="#6d3c17"/>
<path d="M205 352c40-48 100-70 160-74" stroke="#f1c98a" stroke-width="12" fill="none" opacity=".5" stroke-linecap="round"/>
<path d="M180 470c8 60 34 108 70 132" stroke="#e8b46c" stroke-width="14" fill="none" opacity=".35" stroke-linecap="round"/>`;

const mug = `
<path d="M540 380c110-30 130 160-20 170" stroke="#d8d5ce" stroke-width="34" fill="none"/>
<path d="M260 320h300c4 150-10 270-50 318H310c-40-48-54-168-50-318z" fill="url(#white)"/>
<ellipse cx="410" cy="322" rx="150" ry="26" fill="#efece6"/><ellipse cx="410" cy="326" rx="132" ry="18" fill="#5a3a22"/>`;

const board = `
<g transform="rotate(-8 400 420)"><rect x="230" y="190" width="340" height="450" rx="34" fill="url(#wood)"/>
<circle cx="400" cy="232" r="20" fill="#e6d9c6"/>
<path d="M270 300c90 20 160-20 260 6M268 380c110 26 170-24 266 0M270 470c80 20 190-22 262 2M272 560c100 18 160-14 258 4" stroke="#5f3418" stroke-width="3" fill="none" opacity=".5"/></g>`;

const lamp = `
<circle cx="400" cy="360" r="260" fill="#fff3c4" opacity=".35" filter="url(#soft)"/>
<path d="M300 190h200l60 270H240z" fill="url(#glow)"/>
<path d="M286 250h228M272 310h256M260 370h280M250 425h300" stroke="#d2b06a" stroke-width="3" opacity=".7"/>
<rect x="386" y="460" width="28" height="150" fill="#3d2a1c"/><ellipse cx="400" cy="622" rx="110" ry="24" fill="#3d2a1c"/>`;

const linen = `
<path d="M210 330q190-60 390 0v280q-200 50-390 0z" fill="#e8e0cf"/>
<path d="M210 330q190-60 390 0v70q-200-56-390 0z" fill="#f5f0e4"/>
<path d="M260 330v292M285 326v300M540 328v296M565 330v290" stroke="#7c8f6b" stroke-width="7" opacity=".8"/>
<path d="M210 470q190-40 390 0" stroke="#cabfa8" stroke-width="5" fill="none"/>`;

const teapot = `
<path d="M250 300c20-160 280-160 300 0" stroke="#222527" stroke-width="22" fill="none"/>
<path d="M560 440c70-10 90-80 140-110l18 30c-50 30-60 130-150 150z" fill="#26292b"/>
<path d="M220 450c0-110 80-160 180-160s180 50 180 160-70 188-180 188-180-78-180-188z" fill="url(#iron)"/>
<ellipse cx="400" cy="298" rx="96" ry="20" fill="#3a3e40"/><circle cx="400" cy="268" r="22" fill="#1c1f20"/>
<g fill="#6b7174" opacity=".7">${Array.from({ length: 40 }, (_, i) => `<circle cx="${260 + (i % 10) * 31}" cy="${410 + Math.floor(i / 10) * 34}" r="5"/>`).join('')}</g>`;

export const vessels: readonly string[] = [casserole, mug, board, lamp, linen, teapot];
