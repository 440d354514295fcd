import { en, goods } from '../design-parts/prose';
import { euros, pick, script, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html, json } from '../html';

const css = `body{background:#eef3f1}header{background:#114b3c;color:#fff;padding:16px 30px;font-size:18px;font-weight:700}main{max-width:1100px;margin:24px auto;padding:0 16px;display:grid;grid-template-columns:2fr 1fr;gap:22px}shop-note{display:block;margin:0 auto 30px;max-width:1068px}`;

const own = (rules: string, body: string) => `<style>:host{display:block}${rules}</style>${body}`;

const list = own(
  '.g{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.c{background:#fff;border-radius:10px;padding:14px}img{width:100%;display:block}b{color:#114b3c}::slotted(h1){font-size:24px;color:#114b3c;margin:0 0 14px}',
  `<slot name="heading"></slot><div class="g">${times(9, (i) => `<div class="c"><img src="/img/product-${(i % 6) + 1}-small.png" width="320" height="320" alt=""><b>${pick(goods, i)}</b><br>${euros(i)}<br><shop-stars data-n="${(i % 5) + 1}"></shop-stars></div>`).join('')}</div>`,
);
const basket = own(
  'section{background:#fff;border:2px solid #114b3c;border-radius:10px;padding:18px}h2{margin:0 0 8px;font-size:17px}p{margin:6px 0}input{width:100%;box-sizing:border-box;padding:9px;font-size:15px}button{width:100%;padding:12px;background:#114b3c;color:#fff;border:0;border-radius:6px;font-size:15px;margin-top:8px}',
  `<section><h2>Your basket (closed root)</h2>${times(4, (i) => `<p>${pick(goods, i)} <b>${euros(i)}</b></p>`).join('')}<label>Voucher <input id="v"></label><button>Go to the till</button></section>`,
);
const note = own(
  'details{background:#fff;padding:14px 20px;border-radius:10px}p{font-size:12px;color:#456}',
  `<details open><summary>Small print in a closed root</summary>${times(8, (i) => `<p>${pick(en, i)}</p>`).join('')}</details>`,
);

const define = `function define(name, mode, markup, after) {
  customElements.define(name, class extends HTMLElement {
    connectedCallback() { const root = this.attachShadow({ mode }); root.innerHTML = markup; if (after) after(root, this); }
  });
}`;

export default {
  id: 'shadow',
  what: 'custom elements: open, closed and nested shadow roots, slots, a value typed into one',
  lang: 'en',
  path: '/collection/kitchen',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'en', title: 'Kitchen – Greenway', css },
      html`<header>Greenway</header><main><shop-list><h1 slot="heading">Kitchen collection, slotted heading</h1></shop-list><shop-basket></shop-basket></main><shop-note></shop-note>
${script(`${define}
define('shop-stars', 'open', '<style>i{color:#c57f00;font-style:normal}</style><i></i>', (root, host) => { root.querySelector('i').textContent = '★'.repeat(host.dataset.n) + '☆'.repeat(5 - host.dataset.n); });
define('shop-list', 'open', ${json(list).text});
define('shop-basket', 'closed', ${json(basket).text}, (root) => { root.getElementById('v').value = 'AUTUMN-26'; });
define('shop-note', 'closed', ${json(note).text});`)}`,
    ),
} satisfies Design;
