import { en, goods } from '../design-parts/prose';
import { euros, pick, script, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `header{background:#3d1466;color:#fff;padding:16px 28px;font-weight:700}main{max-width:1000px;margin:20px auto;padding:0 16px}dialog{border:0;border-radius:14px;padding:26px 32px;max-width:520px;box-shadow:0 20px 60px #0008}dialog::backdrop{background:#3d1466a6}
dialog button{background:#3d1466;color:#fff;border:0;border-radius:8px;padding:12px 26px;font:inherit}[popover]{border:1px solid #3d1466;border-radius:10px;padding:12px 18px;position:fixed;inset:auto 20px 20px auto;margin:0;width:260px;background:#fff8dc}
.g{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.g div{border:1px solid #e4dcec;border-radius:8px;padding:12px}`;

export default {
  id: 'dialog',
  what: 'a modal dialog and a popover in the top layer, with a backdrop over the page',
  lang: 'en',
  path: '/offers/violet',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'en', title: 'Offers – Violet & Co', css },
      html`<header>Violet & Co</header><main><h1>Offers of the week</h1><div class="g">${times(12, (i) => html`<div><img src="/img/product-${(i % 6) + 1}-small.png" width="320" height="320" alt=""><b>${pick(goods, i)}</b><br>${euros(i)}</div>`)}</div>${en.map((text) => html`<p>${text}</p>`)}</main>
<dialog id="ask"><h2>Before you go on</h2><p>To earn 8 % on this order, confirm that you have read what is excluded:</p><ul>${times(4, (i) => html`<li>${pick(en, i + 1)}</li>`)}</ul><label><input type="checkbox" checked> I have read it</label><p><button>Confirm and go to the shop</button></p></dialog>
<div popover="manual" id="pop"><b>Points added</b><br>120 points are pending until 30 January 2027.</div>${script(`document.getElementById('ask').showModal(); document.getElementById('pop').showPopover(); document.activeElement.blur();`)}`,
    ),
} satisfies Design;
