/** Checkouts that fight their reader: each is to be recognised nevertheless, except the twins. */
import type { Ask } from '../ask';
import { html, Markup } from '../html';
import { shopPage } from '../pages/shop-frame';
import { page, type Reply } from '../reply';
import { checkoutTexts, shopTexts } from '../texts';
import {
  deepening,
  flooding,
  overrides,
  pollution,
  proxies,
  reopening,
  talking,
  vanishing,
} from './hostile-scripts';
import { bare, checkoutMiddle, orderParts, payHeading, productMiddle, run } from './middles';

const checkout = (ask: Ask, head?: Markup, after?: Markup, before?: Markup): Markup =>
  shopPage(ask, {
    title: checkoutTexts[ask.lang].title,
    body: html`${before}${checkoutMiddle(ask)}${after}`,
    quiet: true,
    ...(head ? { head } : {}),
  });

const product = (ask: Ask, head?: Markup): Markup =>
  shopPage(ask, {
    title: shopTexts[ask.lang].products[0]?.name ?? '',
    body: productMiddle(ask),
    ...(head ? { head } : {}),
  });

/** Names that stand before the properties of `document` (as forms) and of the order form (as its inputs). */
const names =
  'title body head documentElement forms createTreeWalker querySelector querySelectorAll getElementsByTagName childNodes children firstChild nextSibling parentNode nodeName nodeType tagName textContent attributes getAttribute hasAttribute matches closest ownerDocument shadowRoot id name elements'.split(
    ' ',
  );

const clobbers: Markup = html`<div class="small">${names.map((name) => html`<form name="${name}"><input type="hidden" name="id"></form><img name="${name}" alt="">`)}
${names.map((name) => html`<input type="hidden" form="order-form" name="${name}">`)}</div>`;

/** The same page as XML needs it: elements closed, attributes with values. */
const wellFormed = (markup: Markup): Markup =>
  new Markup(
    markup.text
      .replace(/<(input|img|br)\b([^>]*)>/g, '<$1$2/>')
      .replace(/ (required|checked)(?=[ />])/g, ' $1="$1"'),
  );

const xhtml = (ask: Ask): Markup =>
  html`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${ask.lang}" lang="${ask.lang}"><head><title>${payHeading[ask.lang]}</title></head>
<body>${wellFormed(html`${orderParts(ask)[0]}<form id="order-form" action="#">${orderParts(ask).slice(1)}</form>`)}</body></html>`;

const note: Markup = html`<p id="note" style="display:none"></p>`;

const pages: Record<string, (ask: Ask) => Markup> = {
  proxies: (ask) => checkout(ask, undefined, run(proxies)),
  polluted: (ask) => checkout(ask, run(pollution, 'other')),
  overridden: (ask) => checkout(ask, run(overrides)),
  clobbered: (ask) => checkout(ask, undefined, clobbers),
  vanishing: (ask) => checkout(ask, undefined, run(vanishing)),
  flood: (ask) => checkout(ask, undefined, run(flooding)),
  escape: (ask) => checkout(ask),
  reopened: (ask) =>
    bare(
      ask,
      shopTexts[ask.lang].tagline,
      html`<p>…</p>${run(reopening, bare(ask, checkoutTexts[ask.lang].title, checkoutMiddle(ask)).text)}`,
    ),
  deep: (ask) => checkout(ask, undefined, run(deepening)),
  talking: (ask) => checkout(ask, undefined, run(talking), note),
  // Twins: a product, on whose page every object says it was an order.
  claiming: (ask) => product(ask, run(pollution, 'confirmation')),
};

/** `/hostile/<name>/…`: what follows the name is for the address only. */
export function hostileReply(ask: Ask): Reply | null {
  const [, , name = ''] = ask.path.split('/');
  if (name === 'xhtml')
    return page(xhtml(ask), 200, { 'content-type': 'application/xhtml+xml; charset=utf-8' });
  const draw = Object.hasOwn(pages, name) ? pages[name] : undefined;
  return draw ? page(draw(ask)) : null;
}
