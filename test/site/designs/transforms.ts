import { en, goods } from '../design-parts/prose';
import { euros, pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#fff6ea;overflow-x:hidden}header{background:#ffb703;padding:26px 30px;transform:skewY(-2deg);transform-origin:0 0;margin-bottom:50px}header h1{margin:0;transform:skewY(2deg);font-size:30px}main{max-width:1100px;margin:0 auto;padding:0 20px 80px}
.fan{display:flex;justify-content:center;margin:40px 0 70px}.card{width:190px;background:#fff;border-radius:12px;box-shadow:0 6px 20px #0003;padding:14px;margin:0 -12px}.fan .card:nth-child(1){transform:rotate(-12deg) translateY(22px)}.fan .card:nth-child(2){transform:rotate(-5deg)}.fan .card:nth-child(4){transform:rotate(5deg)}.fan .card:nth-child(5){transform:rotate(12deg) translateY(22px)}
.scene{perspective:800px;display:grid;grid-template-columns:repeat(3,1fr);gap:40px;margin:30px 0 60px}.scene .card{width:auto;margin:0}.scene .card:nth-child(1){transform:rotateY(28deg)}.scene .card:nth-child(2){transform:rotateX(24deg) scale(1.06)}.scene .card:nth-child(3){transform:rotateY(-28deg)}
.zoom{zoom:1.35;border:2px dashed #fb8500;padding:12px}.half{transform:scale(.6);transform-origin:0 0;width:160%;border:3px solid #219ebc;padding:20px;margin-bottom:-90px}.flip{transform:scaleX(-1);display:inline-block;background:#219ebc;color:#fff;padding:8px 18px}.stamp{display:inline-block;rotate:-14deg;scale:1.2;translate:40px 10px;border:4px double #c1121f;color:#c1121f;padding:6px 18px;font-weight:700}
.side{writing-mode:sideways-lr;background:#023047;color:#fff;padding:16px 8px;float:right;height:220px}`;

const card = (i: number) =>
  html`<div class="card"><img src="/img/product-${(i % 6) + 1}-small.png" width="320" height="320" alt=""><b>${pick(goods, i)}</b><br>${euros(i)}<br><span class="small">${pick(en, i)}</span></div>`;

export default {
  id: 'transforms',
  what: 'rotated, skewed, scaled, zoomed, mirrored and three-dimensional boxes',
  lang: 'en',
  path: '/lookbook',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'en', title: 'Lookbook – Marigold', css },
      html`<header><h1>Autumn lookbook: double points on every set</h1></header><main><div class="fan">${times(5, card)}</div><div class="scene">${times(3, (i) => card(i + 3))}</div><p class="side">Written from the side</p><p><span class="stamp">Points confirmed</span></p><p style="margin-top:50px"><span class="flip">Mirrored words</span></p>
<p class="zoom">Zoomed by the page itself: ${pick(en, 1)}</p><div class="half"><h2>Six tenths of its size</h2>${times(5, (i) => html`<p>${pick(en, i)}</p>`)}</div></main>`,
    ),
} satisfies Design;
