import { en, goods } from '../design-parts/prose';
import { euros, pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `:root{--brand:oklch(62% .19 285);--ink:oklch(25% .03 285);--tint:color-mix(in oklab,var(--brand) 12%,white)}body{color:var(--ink);background:color(display-p3 .985 .98 1)}
.hero{position:relative;padding:70px 5vw 90px;background:radial-gradient(circle at 20% 10% in oklch,oklch(92% .09 200),transparent 55%),linear-gradient(in oklch 120deg,oklch(85% .12 320),oklch(80% .13 250));overflow:hidden;isolation:isolate}
.wheel{position:absolute;right:6%;top:40px;width:260px;aspect-ratio:1;border-radius:50%;background:conic-gradient(from 40deg at 50% 50%,oklch(70% .2 20),oklch(75% .2 140) 120deg,lab(60% 30 -60) 240deg,oklch(70% .2 20));mask-image:radial-gradient(circle,transparent 42%,#000 43%)}
.glass{max-width:560px;padding:28px 32px;border-radius:20px;background:color-mix(in srgb,white 45%,transparent);backdrop-filter:blur(14px) saturate(1.4);border:1px solid #ffffff90;box-shadow:0 10px 40px oklch(30% .1 285 / .25)}
h1{font-size:clamp(28px,4vw,46px);margin:0;background:linear-gradient(90deg,oklch(40% .2 285),oklch(55% .22 350));-webkit-background-clip:text;background-clip:text;color:transparent;text-wrap:balance}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:22px;padding:34px 5vw;container-type:inline-size}.tile{display:grid;grid-template-rows:subgrid;grid-row:span 3;gap:8px;padding:16px;border-radius:16px;background:white;border:1px solid color-mix(in oklch,var(--brand) 25%,white);&:has(.new){outline:3px solid oklch(72% .18 150);outline-offset:-3px}& img{border-radius:10px;aspect-ratio:4/3;object-fit:cover;width:100%}}
@container (min-width:900px){.tile h3{font-size:19px;color:oklch(45% .17 285)}}.tile h3{margin:0;font-size:15px}.new{justify-self:start;background:oklch(72% .18 150);color:white;border-radius:99px;padding:2px 12px;font-size:12px}
.bar{height:18px;border-radius:9px;background:repeating-linear-gradient(45deg,var(--brand) 0 12px,color-mix(in oklch,var(--brand),white 30%) 12px 24px);width:72%}.ticket{clip-path:polygon(0 0,100% 0,96% 50%,100% 100%,0 100%,4% 50%);background:lch(50% 60 30);color:white;padding:26px 9%;margin:0 5vw 26px;filter:drop-shadow(0 8px 10px #0003) hue-rotate(12deg)}
.cols{columns:3 240px;column-rule:1px solid var(--tint);margin:0 5vw 40px;& p{break-inside:avoid;margin-top:0}}.blend{margin:0 5vw 40px;height:180px;border-radius:16px;background:url(/img/hero.png) center/cover,oklch(70% .18 60);background-blend-mode:luminosity;display:grid;place-items:center;& b{mix-blend-mode:difference;color:white;font-size:38px}}`;

const tiles = times(
  8,
  (i) =>
    html`<article class="tile"><img src="/img/product-${(i % 6) + 1}-small.png" width="320" height="320" alt=""><h3>${pick(goods, i)} ${i % 3 === 0 ? html`<span class="new">new</span>` : null}</h3><span>${euros(i)} · 6 % cashback</span></article>`,
);

export default {
  id: 'modern-css',
  what: 'oklch, color-mix, conic-gradient from an angle, subgrid, container queries, nesting, backdrop-filter, clip-path, mask, blend modes',
  lang: 'en',
  path: '/campaign/colours',
  kind: 'campaign',
  page: () =>
    sheet(
      { lang: 'en', title: 'Colour weeks: 6 % cashback – Prisma', css },
      html`<section class="hero"><div class="wheel"></div><div class="glass"><h1>Colour weeks: 6 % cashback on everything</h1><p>Campaign period: 12 October to 30 November 2026. Activate the offer, buy for 50 € or more, and 6 % of the price comes back as points.</p><div class="bar"></div><p class="small">72 % of the bonus pot is still there.</p><p><a href="#enter"><b>Enter the campaign now</b></a></p></div></section>
<div class="grid">${tiles}</div><div class="ticket"><b>Bonus 1,000 points</b> for your first order in the campaign, credited within 75 days after the purchase is confirmed.</div>
<div class="blend"><b>Light and shadow</b></div><h2 style="margin:0 5vw 12px">Conditions and exclusions</h2><div class="cols">${times(14, (i) => html`<p>${i + 1}. ${pick(en, i)}</p>`)}</div>`,
    ),
} satisfies Design;
