/** The product and the basket. */
import type { Ask } from '../ask';
import { currencyOf, money } from '../calendar';
import { fill, html, json, type Markup } from '../html';
import { shopTexts } from '../texts';
import { instead } from '../variations';
import { orderLines, shelf, totals } from './shelf';
import { shopPage, steps } from './shop-frame';

const productData = ({ lang }: Ask): Markup => {
  const product = shopTexts[lang].products[0];
  return html`<script type="application/ld+json">${json({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product?.name,
    brand: product?.maker,
    offers: { '@type': 'Offer', price: product?.price, priceCurrency: currencyOf[lang] },
  })}</script>`;
};

export function itemPage(ask: Ask): Markup {
  const t = shopTexts[ask.lang];
  const product = t.products[0];
  const body = html`<div class="item"><div class="gallery"><img src="/img/product-1.png" width="800" height="800" alt="${product?.name}">
<div class="thumbs">${[1, 3, 6, 5].map((n) => html`<img src="/img/product-${n}-small.png" loading="lazy" width="320" height="320" alt="">`)}</div></div>
<div><p class="small">${product?.maker}</p><h1>${product?.name}</h1><p class="price">${money(ask.lang, product?.price ?? 0)} <small>${t.item.tax}</small></p><p class="stock">● ${t.item.stock}</p><p>${t.item.lead}</p>
<form class="buy" method="post" action="/cart/add"><label>${t.item.quantity} <select name="quantity"><option>1</option><option>2</option><option>3</option></select></label>
<button class="button" id="add-to-cart">${t.item.add}</button><a class="button plain" href="/items/42">♡ ${t.item.favourite}</a></form></div></div>
<h2>${t.item.specTitle}</h2><dl class="facts">${t.item.specs.map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>
<h2>${t.item.more}</h2>${shelf(ask.lang, [1, 2, 3, 4, 5])}`;
  const title = product?.name ?? '';
  return shopPage(ask, { title, crumbs: [t.nav[0] ?? '', title], body, head: productData(ask) });
}

export function cartPage(ask: Ask): Markup {
  const t = { ...shopTexts[ask.lang].cartPage, ...instead(ask).cart };
  const { quantity, entry } = ask.session;
  const full = html`<div class="split"><div><div class="panel">${orderLines(ask)}</div><p class="note">${entry ? fill(t.campaign, { entry: entry.number }) : t.notEntered}</p></div>
<aside class="panel">${totals(ask)}<p><a class="button loud" id="to-checkout" href="/checkout">${t.checkout}</a></p><p class="small"><a href="/">${t.back}</a></p></aside></div>`;
  const body = html`${steps(ask, 0)}<h1>${t.title}</h1>${quantity ? full : html`<p>${t.empty}</p><a href="/">${t.back}</a>`}`;
  return shopPage(ask, { title: t.title, body, quiet: true });
}
