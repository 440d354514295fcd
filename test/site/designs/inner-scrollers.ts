import { en, goods } from '../design-parts/prose';
import { euros, pick, script, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#e9edf2}header{background:#1d3557;color:#fff;padding:14px 24px;font-weight:700}.shell{display:grid;grid-template-columns:260px 1fr;gap:16px;padding:16px;height:560px}.pane{background:#fff;border-radius:8px;overflow:auto;padding:14px 18px}
.rail{display:flex;gap:14px;overflow-x:auto;padding:14px;background:#fff;margin:0 16px}.rail>div{flex:0 0 190px;border:1px solid #d5dbe3;border-radius:8px;padding:10px}.terms{height:190px;overflow-y:scroll;background:#fff;border:1px solid #b8c2cf;margin:16px;padding:12px 16px;font-size:12px}
.grid{overflow:auto;height:240px;margin:16px;background:#fff}.grid table{width:2200px}.grid td,.grid th{border:1px solid #dde3ea;padding:6px 10px}.grid th{position:sticky;top:0;background:#f1f4f8}textarea{margin:0 16px 24px;width:420px;height:90px;font:inherit;padding:8px}`;

/** Every scroller stands in its middle. */
const scroll = `for (const one of document.querySelectorAll('.pane, .rail, .terms, .grid, textarea')) {
  one.scrollTop = (one.scrollHeight - one.clientHeight) / 2; one.scrollLeft = (one.scrollWidth - one.clientWidth) / 2; }`;

export default {
  id: 'inner-scrollers',
  what: 'panes, rails, a terms box, a table and a text area that are scrolled to their middle',
  lang: 'en',
  path: '/account/history',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'en', title: 'My points – Navigo', css },
      html`<header>Navigo points</header><div class="shell"><div class="pane">${times(60, (i) => html`<p>Category ${i + 1}: ${pick(goods, i)}</p>`)}</div><div class="pane"><h1>Points history</h1>${times(40, (i) => html`<p><b>${i + 1} November 2026</b> ${pick(goods, i)} ${euros(i)} – pending. ${pick(en, i)}</p>`)}</div></div>
<div class="rail">${times(14, (i) => html`<div><img src="/img/product-${(i % 6) + 1}-small.png" width="168" height="168" alt=""><b>${pick(goods, i)}</b><br>${euros(i)}</div>`)}</div>
<div class="terms"><b>Terms of the offer</b>${times(30, (i) => html`<p>${i + 1}. ${pick(en, i)}</p>`)}</div><div class="grid"><table><tr>${times(18, (i) => html`<th>Column ${i + 1}</th>`)}</tr>${times(40, (r) => html`<tr>${times(18, (i) => html`<td>${r + 1}.${i + 1} ${euros(r + i)}</td>`)}</tr>`)}</table></div>
<textarea>${times(20, (i) => `Line ${i + 1} of a long note to the desk.\n`)}</textarea>${script(scroll)}`,
    ),
} satisfies Design;
