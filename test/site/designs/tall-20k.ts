import { es, goods } from '../design-parts/prose';
import { euros, pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#faf7f2}header{background:#8d5b4c;color:#fff;padding:18px 30px;height:72px}main{height:19928px;overflow:hidden;max-width:1160px;margin:0 auto;padding:16px}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.c{background:#fff;border:1px solid #e9dfd2;border-radius:10px;padding:12px;height:384px;overflow:hidden}.c img{width:100%;height:220px;object-fit:cover;border-radius:6px}.c b{display:block;margin-top:6px}`;

export default {
  id: 'tall-20k',
  what: 'a catalogue of 20,000 px with a hundred and fifty pictures',
  lang: 'es',
  path: '/catalogo/todo',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'es', title: 'Catálogo completo – Arcilla', css },
      html`<header>Arcilla · catálogo completo</header><main><h1>Todo el catálogo, con puntos dobles</h1><div class="g">${times(150, (i) => html`<div class="c"><img src="/img/product-${(i % 6) + 1}-small.png" width="320" height="320" alt=""><b>${i + 1}. ${pick(goods, i)} ${euros(i)}</b><span class="small">${pick(es, i)}</span></div>`)}</div></main>`,
    ),
} satisfies Design;
