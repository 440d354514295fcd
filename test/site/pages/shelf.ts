/** Products in a row, and what the basket comes to. */
import type { Ask } from '../ask';
import { money } from '../calendar';
import type { Lang } from '../hosts';
import { html, type Markup } from '../html';
import { checkoutTexts, shippingOf, shopTexts } from '../texts';

/** Products as cards with lazy pictures; the first is the one that can be bought. */
export const shelf = (lang: Lang, indices: readonly number[] = [0, 1, 2, 3, 4, 5]): Markup =>
  html`<div class="shelf">${indices.map((at) => {
    const product = shopTexts[lang].products[at];
    return (
      product &&
      html`<a class="card" href="${at === 0 ? '/items/42' : `/items/${50 + at}`}"><img src="/img/product-${at + 1}-small.png" loading="lazy" width="320" height="320" alt="${product.name}"><span>${product.maker}</span><b>${product.name}</b>${money(lang, product.price)}</a>`
    );
  })}</div>`;

export interface Sums {
  price: number;
  quantity: number;
  subtotal: number;
  shipping: number;
  total: number;
}

/** What so many of the first product cost, in major units of the currency. */
export function sumsOf(lang: Lang, quantity: number): Sums {
  const price = shopTexts[lang].products[0]?.price ?? 0;
  const subtotal = Math.round(price * quantity * 100) / 100;
  const { freeFrom, cost } = shippingOf[lang];
  const shipping = subtotal === 0 || subtotal >= freeFrom ? 0 : cost;
  return { price, quantity, subtotal, shipping, total: Math.round((subtotal + shipping) * 100) / 100 };
}

/** The lines of the order: picture, name, quantity, price. */
export function orderLines({ lang, session }: Ask): Markup {
  const t = shopTexts[lang];
  const sums = sumsOf(lang, session.quantity);
  const product = t.products[0];
  return html`<table class="lines"><thead><tr><th colspan="2">${t.cartPage.product}</th><th class="num">${t.item.quantity}</th><th class="num">${t.cartPage.subtotal}</th></tr></thead>
<tbody><tr><td><img src="/img/product-1-small.png" width="76" height="76" alt=""></td><td><a href="/items/42">${product?.name}</a><br><span class="small">${product?.maker} · ${money(lang, sums.price)} (${t.item.tax})</span></td><td class="num">${sums.quantity}</td><td class="num">${money(lang, sums.subtotal)}</td></tr></tbody></table>`;
}

/** Subtotal, delivery, total. */
export function totals({ lang, session }: Ask): Markup {
  const { cartPage: t } = shopTexts[lang];
  const sums = sumsOf(lang, session.quantity);
  return html`<dl class="sums"><dt>${t.subtotal}</dt><dd>${money(lang, sums.subtotal)}</dd><dt>${t.shipping}</dt><dd>${sums.shipping ? money(lang, sums.shipping) : t.free}</dd><dt class="total">${t.total}</dt><dd class="total">${money(lang, sums.total)}</dd></dl>`;
}

/** The box beside the order form. */
export const summaryBox = (ask: Ask): Markup =>
  html`<aside class="panel"><h2>${checkoutTexts[ask.lang].summary}</h2><p class="small">${shopTexts[ask.lang].products[0]?.name} × ${ask.session.quantity}</p>${totals(ask)}</aside>`;
