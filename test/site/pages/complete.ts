/** The thank-you page, with the network's two conversion tags. Never the card number: only its brand. */
import type { Ask } from '../ask';
import { currencyOf, money, stamp } from '../calendar';
import { fill, html, json, type Markup } from '../html';
import { conversionTags } from '../networks';
import type { Order } from '../sessions';
import { checkoutTexts, shopTexts } from '../texts';
import { instead } from '../variations';
import { shelf } from './shelf';
import { shopPage, steps } from './shop-frame';

const orderData = (ask: Ask, order: Order): Markup =>
  html`<script type="application/ld+json">${json({
    '@context': 'https://schema.org',
    '@type': 'Order',
    orderNumber: order.number,
    orderDate: order.at.toISOString(),
    orderStatus: 'https://schema.org/OrderProcessing',
    price: order.total,
    priceCurrency: currencyOf[ask.lang],
    merchant: { '@type': 'Organization', name: shopTexts[ask.lang].name },
  })}</script>`;

/** The middle of the page, without frame and tags: hostile pages show it too. */
export function completeBody(ask: Ask, order: Order): Markup {
  const { complete: t } = checkoutTexts[ask.lang];
  const email = ask.session.form?.get('email') ?? '';
  return html`<div class="centre"><h1>${t.heading}</h1><p>${fill(t.lead, { email })}</p>
<div class="ticket">${t.number}<strong id="order-number">${instead(ask).orderNumber ?? order.number}</strong></div></div>
<dl class="facts"><dt>${t.at}</dt><dd id="order-date">${stamp(ask.lang, order.at)}</dd><dt>${t.total}</dt><dd id="order-total">${money(ask.lang, order.total)}</dd><dt>${t.payment}</dt><dd>${order.cardBrand}</dd></dl>
<h2>${t.nextTitle}</h2><ol>${t.next.map((text) => html`<li>${text}</li>`)}</ol><p class="centre"><a class="button plain" href="/">${t.home}</a></p>`;
}

export function completePage(ask: Ask, order: Order): Markup {
  const { complete: t } = checkoutTexts[ask.lang];
  const body = html`${steps(ask, 3)}${completeBody(ask, order)}<h2>${shopTexts[ask.lang].item.more}</h2>${shelf(ask.lang, [1, 2, 3, 4, 5])}${conversionTags(ask, order)}`;
  return shopPage(ask, { title: t.title, body, quiet: true, head: orderData(ask, order) });
}
