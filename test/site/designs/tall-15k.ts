import { en, goods } from '../design-parts/prose';
import { euros, pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#fff}header{position:fixed;inset:0 0 auto;height:56px;background:#14213d;color:#fff;padding:14px 26px;z-index:3}main{max-width:1100px;margin:76px auto 0;padding:0 16px;height:14924px;overflow:hidden}tr:nth-child(even){background:#f3f5f9}td,th{padding:9px 12px;text-align:left;border-bottom:1px solid #dfe4ec;height:46px}th{background:#fca311}`;

export default {
  id: 'tall-15k',
  what: 'a points history of 15,000 px under a fixed header',
  lang: 'en',
  path: '/account/points/all',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'en', title: 'Points history – Harbour', css },
      html`<header>Harbour Rewards · points history</header><main><h1>Points history</h1><table><tr><th>No.</th><th>Shop</th><th>Amount</th><th>Status</th><th>Note</th></tr>${times(318, (i) => html`<tr><td>${10_000 + i * 7}</td><td>${pick(goods, i)}</td><td>${euros(i)}</td><td>${pick(['pending', 'confirmed', 'rejected', 'paid'], i)}</td><td class="small">${pick(en, i).slice(0, 60)}</td></tr>`)}</table></main>`,
    ),
} satisfies Design;
