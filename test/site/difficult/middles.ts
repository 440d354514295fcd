/**
 * What the difficult pages show: the middle of the demo shop's own pages, which are recognised when they are simply sent.
 * So a page that is not recognised here is missed for the way it is drawn, not for its words.
 */
import type { Ask } from '../ask';
import { money } from '../calendar';
import type { Lang } from '../hosts';
import { html, json, Markup } from '../html';
import { completeBody } from '../pages/complete';
import { orderLines, summaryBox, totals } from '../pages/shelf';
import { newOrder } from '../routes/shop';
import { checkoutTexts, shopTexts } from '../texts';

/** A shopper with one thing in the basket, whatever the session says. */
export const shopping = (ask: Ask): Ask => ({ ...ask, session: { ...ask.session, quantity: 1 } });

/** What a shell says of the checkout within it. */
export const payHeading: Record<Lang, string> = {
  ja: 'お支払い',
  en: 'Secure checkout',
  es: 'Pago seguro',
};

export const script = (source: string): Markup => html`<script>${new Markup(source)}</script>`;

/** A call of an inline function with data: `run('function (a) {…}', {…})`. */
export const run = (source: string, ...given: unknown[]): Markup =>
  script(`(${source})(${given.map((one) => json(one).text).join(', ')});`);

/** A document with nothing around its middle. */
export const bare = (ask: Ask, title: string, body: Markup, head?: Markup): Markup =>
  html`<!doctype html>
<html lang="${ask.lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/css/shop.css">${head}</head><body>${body}</body></html>`;

const asked = (id: string, label: string, autocomplete: string): Markup =>
  html`<div class="field"><label for="${id}">${label}</label><input id="${id}" name="${id}" type="text" autocomplete="${autocomplete}" required></div>`;

/** The checkout in the five parts in which a page may draw it: heading, address, card, sums, button. */
export function orderParts(ask: Ask): Markup[] {
  const t = checkoutTexts[ask.lang];
  return [
    html`<h1>${payHeading[ask.lang]}</h1>`,
    html`<section class="panel"><h2>${t.delivery}</h2>${asked('name', t.fields.name, 'name')}${asked('postal', t.fields.postal, 'postal-code')}${asked('address', t.fields.address, 'street-address')}${asked('tel', t.fields.tel, 'tel')}</section>`,
    html`<section class="panel"><h2>${t.payment}</h2>${asked('card-number', t.cardNumber, 'cc-number')}${asked('card-exp', t.cardExp, 'cc-exp')}${asked('card-cvv', t.cardCvv, 'cc-csc')}</section>`,
    summaryBox(shopping(ask)),
    html`<p class="centre"><button class="button loud" type="button" id="go-complete" data-go="complete">${t.confirm.place}</button></p>`,
  ];
}

/** The order form alone, without its heading. */
export const orderForm = (ask: Ask): Markup =>
  html`<form id="order-form" action="#" method="post">${orderParts(ask).slice(1)}</form>`;

export const checkoutMiddle = (ask: Ask): Markup => html`${orderParts(ask)[0]}${orderForm(ask)}`;

/** The page after the order, with a new order number each time. */
export function doneMiddle(ask: Ask): Markup {
  const shopper = shopping(ask);
  return html`${completeBody(shopper, newOrder(shopper, new Date()))}<p class="centre"><button class="button plain" type="button" id="go-product" data-go="product">${checkoutTexts[ask.lang].complete.home}</button></p>`;
}

export function cartMiddle(ask: Ask): Markup {
  const { cartPage: t } = shopTexts[ask.lang];
  return html`<h1>${t.title}</h1><div class="panel">${orderLines(shopping(ask))}</div><aside class="panel">${totals(shopping(ask))}
<p><button class="button loud" type="button" id="go-checkout" data-go="checkout">${t.checkout}</button></p></aside>`;
}

export function productMiddle({ lang }: Ask): Markup {
  const { item: t, products } = shopTexts[lang];
  const [product] = products;
  return html`<h1>${product?.name}</h1><p class="price">${money(lang, product?.price ?? 0)} <small>${t.tax}</small></p><p>${t.lead}</p>
<p><button class="button" type="button" id="go-cart" data-go="cart">${t.add}</button></p>
<h2>${t.specTitle}</h2><dl class="facts">${t.specs.map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>`;
}

/** The drawer most shops open beside a product once it is in the basket: what it comes to, and the way to pay. */
export function miniCart(ask: Ask): Markup {
  const { cartPage: t } = shopTexts[ask.lang];
  return html`<div class="panel"><h2>${t.title}</h2>${orderLines(shopping(ask))}${totals(shopping(ask))}<p><a class="button loud" href="#cart">${t.checkout}</a></p></div>`;
}
