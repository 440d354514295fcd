import { en, goods } from '../design-parts/prose';
import { euros, pick, script, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `header{background:#222;color:#fff;padding:70px 30px;text-align:center}header h1{font-size:38px;margin:0}main{max-width:1000px;margin:0 auto;padding:20px}.band{display:grid;grid-template-columns:1fr 1fr;gap:30px;align-items:center;min-height:460px;opacity:0;transform:translateY(60px);transition:opacity .3s,transform .3s}.band.seen{opacity:1;transform:none}
.band:nth-child(even) img{order:2}.band img{width:100%;border-radius:12px;background:#eee}.band h2{font-size:26px;margin:0}.count{font-size:40px;font-weight:700;color:#b5532a}`;

/** Once seen, always seen; the pictures' addresses are put in then, besides those the browser itself puts off. */
const reveal = `const watch = new IntersectionObserver((entries) => { for (const { isIntersecting, target } of entries) if (isIntersecting) {
  target.classList.add('seen'); const image = target.querySelector('img[data-src]'); if (image) { image.src = image.dataset.src; image.removeAttribute('data-src'); } watch.unobserve(target); } });
for (const band of document.querySelectorAll('.band')) watch.observe(band);`;

export default {
  id: 'lazy',
  what: 'pictures that load when they are near, sections that appear when they are scrolled to',
  lang: 'en',
  path: '/stories/autumn',
  kind: 'other',
  lazy: true,
  page: () =>
    sheet(
      { lang: 'en', title: 'Autumn stories – Oakroom', css },
      html`<header><h1>Autumn stories</h1><p>Members earn triple points on everything shown here, until 30 November 2026.</p></header><main>${times(12, (i) => html`<div class="band"><img ${i % 2 ? html`loading="lazy" src="/img/product-${(i % 6) + 1}.png"` : html`data-src="/img/product-${(i % 6) + 1}-small.png"`} width="480" height="400" style="aspect-ratio:6/5;object-fit:cover" alt=""><div><h2>${pick(goods, i)}</h2><p class="count">${euros(i)}</p><p>${pick(en, i)} ${pick(en, i + 3)}</p></div></div>`)}</main>${script(reveal)}`,
    ),
} satisfies Design;
