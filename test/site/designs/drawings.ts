import { en } from '../design-parts/prose';
import { pick, script, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#101418;color:#e8eef4}header{padding:18px 30px;font-size:19px;border-bottom:1px solid #2b343d}main{max-width:1080px;margin:20px auto;padding:0 16px}.two{display:grid;grid-template-columns:1fr 1fr;gap:20px}canvas,video,.svg{width:100%;background:#1a2128;border-radius:10px;display:block}progress,meter{width:100%;height:20px}hr{border-color:#2b343d}`;

/** A chart and a scratch card, drawn by script; one canvas by WebGL, whose buffer is gone after it was shown. */
const draw = `const c = document.getElementById('chart').getContext('2d');
c.fillStyle = '#1a2128'; c.fillRect(0, 0, 520, 300);
for (let i = 0; i < 12; i++) { c.fillStyle = 'hsl(' + (190 + i * 9) + ' 70% 55%)'; const h = 40 + (i * 53) % 200; c.fillRect(30 + i * 40, 270 - h, 26, h); }
c.fillStyle = '#e8eef4'; c.font = '16px sans-serif'; c.fillText('Points by month: 12,480 in all', 30, 28);
const g = document.getElementById('gl').getContext('webgl');
if (g) { g.enable(g.SCISSOR_TEST); for (let i = 0; i < 6; i++) { g.scissor(i * 87, 0, 87, 300); g.clearColor(.15 * i, .7 - .1 * i, .4 + .1 * i, 1); g.clear(g.COLOR_BUFFER_BIT); } }`;

export default {
  id: 'drawings',
  what: 'canvas 2D and WebGL, video poster, SVG with filters, symbols and HTML in it, meters',
  lang: 'en',
  path: '/account/overview',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'en', title: 'Overview – Tally', css },
      html`<header>Tally · your points at a glance</header><main><div class="two"><canvas id="chart" width="520" height="300"></canvas><canvas id="gl" width="520" height="300"></canvas></div><h2>How it works</h2><video poster="/img/hero.png" width="1048" height="400" preload="none"></video>
<div class="two" style="margin-top:20px"><svg class="svg" viewBox="0 0 500 260"><defs><symbol id="star" viewBox="0 0 24 24"><path d="M12 2l3 7 7 .6-5.4 4.7 1.7 7L12 17.5 5.700 21.300l1.700-7L2 9.600 9 9z"/></symbol><filter id="f"><feGaussianBlur stdDeviation="3"/></filter><linearGradient id="lg"><stop stop-color="#4cc9f0"/><stop offset="1" stop-color="#f72585"/></linearGradient><pattern id="p" width="14" height="14" patternUnits="userSpaceOnUse"><circle cx="7" cy="7" r="3" fill="#4cc9f0"/></pattern></defs>
${times(5, (i) => html`<use href="#star" x="${30 + i * 90}" y="20" width="60" height="60" fill="${i < 4 ? 'url(#lg)' : '#44505c'}"/>`)}<rect x="30" y="110" width="200" height="60" fill="url(#p)"/><rect x="270" y="110" width="200" height="60" fill="#f72585" filter="url(#f)"/><text x="30" y="215" font-size="22" fill="url(#lg)">4 of 5 stars, 318 members</text><path id="arc" d="M280 240 Q380 180 480 240" fill="none"/><text font-size="15" fill="#e8eef4"><textPath href="#arc">text along a bent line</textPath></text></svg>
<svg class="svg" viewBox="0 0 500 260"><foreignObject x="20" y="20" width="460" height="220"><div xmlns="http://www.w3.org/1999/xhtml" style="font:15px/1.6 sans-serif;color:#e8eef4"><b>HTML within SVG</b><p>${pick(en, 3)}</p><p>${pick(en, 6)}</p></div></foreignObject></svg></div>
<h2>This month</h2><p>To the next level <progress max="100" value="64"></progress></p><p>Bonus pot <meter min="0" max="10" low="3" high="8" optimum="9" value="7"></meter></p><hr>${times(4, (i) => html`<p>${pick(en, i)}</p>`)}<img src="/img/banner-2.svg" width="468" height="120" alt=""></main>${script(draw)}`,
    ),
} satisfies Design;
