/** Pictures of the demo shop, drawn as SVG and rendered to PNG where a real shop would have photographs. */
import { Resvg } from '@resvg/resvg-js';
import type { Lang } from './hosts';
import { escapeText } from './html';
import { shopTexts } from './texts';
import { vessels } from './vessels';

/** Degrees on the colour wheel: one hue per shop. */
export const hueOf: Record<Lang, number> = { ja: 145, en: 45, es: 250 };

const photo = (shape: string, backdrop: string, shade: string): string => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800">
 <defs>
  <linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${backdrop}"/><stop offset="1" stop-color="#f4efe6"/></linearGradient>
  <linearGradient id="table" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${shade}"/><stop offset="1" stop-color="#e9dfcf"/></linearGradient>
  <linearGradient id="amber" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#c98a3c"/><stop offset=".5" stop-color="#8a4f1d"/><stop offset="1" stop-color="#4b270f"/></linearGradient>
  <linearGradient id="white" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fdfdfb"/><stop offset="1" stop-color="#c9c6bf"/></linearGradient>
  <linearGradient id="iron" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#565b5e"/><stop offset="1" stop-color="#16181a"/></linearGradient>
  <linearGradient id="wood" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#c78d5e"/><stop offset="1" stop-color="#7d4a2a"/></linearGradient>
  <radialGradient id="glow"><stop offset="0" stop-color="#fff6d8"/><stop offset="1" stop-color="#f0d79b"/></radialGradient>
  <filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="16"/></filter>
 </defs>
 <rect width="800" height="800" fill="url(#wall)"/><rect y="560" width="800" height="240" fill="url(#table)"/>
 <ellipse cx="420" cy="640" rx="250" ry="38" fill="#3b2a1a" opacity=".38" filter="url(#soft)"/>
 ${shape}
</svg>`;

const hero = (lang: Lang): string => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1440 560" width="1440" height="560">
 <defs>
  <linearGradient id="sky" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hueOf[lang]}, 22%, 30%)"/><stop offset="1" stop-color="hsl(${hueOf[lang] - 110}, 45%, 62%)"/></linearGradient>
  <filter id="blur" x="-100%" y="-100%" width="300%" height="300%"><feGaussianBlur stdDeviation="26"/></filter>
 </defs>
 <rect width="1440" height="560" fill="url(#sky)"/>
 ${Array.from({ length: 26 }, (_, i) => `<circle cx="${(i * 397) % 1440}" cy="${(i * 211) % 520}" r="${30 + ((i * 37) % 70)}" fill="hsl(${40 + ((i * 13) % 30)}, 80%, 72%)" opacity="${0.08 + (i % 5) * 0.05}" filter="url(#blur)"/>`).join('')}
</svg>`;

const logo = (lang: Lang): string => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">
 <circle cx="24" cy="24" r="23" fill="hsl(${hueOf[lang]}, 38%, 27%)"/>
 <path d="M24 8c9 5 12 13 9 21-2 5-6 8-9 9-3-1-7-4-9-9-3-8 0-16 9-21z" fill="hsl(${hueOf[lang] - 30}, 55%, 70%)"/>
 <path d="M24 13v27M24 22l6-5M24 29l7-6M24 22l-6-5M24 29l-7-6" stroke="hsl(${hueOf[lang]}, 38%, 27%)" stroke-width="1.8" fill="none"/>
</svg>`;

const banner = (words: string, hue: number): string => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 468 120" width="468" height="120">
 <defs><linearGradient id="g" x1="0" x2="1"><stop offset="0" stop-color="hsl(${hue}, 60%, 45%)"/><stop offset="1" stop-color="hsl(${hue + 40}, 70%, 60%)"/></linearGradient></defs>
 <rect width="468" height="120" rx="10" fill="url(#g)"/><circle cx="420" cy="20" r="70" fill="#fff" opacity=".14"/>
 <text x="26" y="70" font-size="28" font-weight="700" fill="#fff" font-family="sans-serif">${escapeText(words)}</text>
</svg>`;

const walls = ['#d9d4c7', '#cfd8d6', '#ddd0c0', '#c9c5bd', '#e3dccf', '#cdd2cc'];
const rendered = new Map<string, Buffer>();

/** PNG of the SVG, rendered once. No text in it: the renderer is not asked for fonts. */
const png = (key: string, svg: string, width: number): Buffer => {
  const known = rendered.get(key);
  if (known) return known;
  const bytes = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
  rendered.set(key, Buffer.from(bytes));
  return Buffer.from(bytes);
};

/** Looks up `/img/…`. @returns type and bytes, or null for a picture there is not */
export function pictureAt(path: string, lang: Lang): { type: string; body: Buffer | string } | null {
  const product = /^\/img\/product-([1-6])(-small)?\.png$/.exec(path);
  if (product) {
    const at = Number(product[1]) - 1;
    const svg = photo(vessels[at] ?? '', walls[at] ?? '#ddd', '#b79b7c');
    return { type: 'image/png', body: png(path, svg, product[2] ? 320 : 800) };
  }
  if (path === '/img/hero.png') return { type: 'image/png', body: png(`${lang}${path}`, hero(lang), 1440) };
  if (path === '/img/logo.svg') return { type: 'image/svg+xml', body: logo(lang) };
  const partner = /^\/img\/banner-([1-6])\.svg$/.exec(path);
  if (partner) {
    const at = Number(partner[1]);
    return {
      type: 'image/svg+xml',
      body: banner(shopTexts[lang].products[at - 1]?.maker ?? '', at * 57),
    };
  }
  return null;
}

/** A transparent 1×1 GIF, as trackers answer. */
export const onePixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
