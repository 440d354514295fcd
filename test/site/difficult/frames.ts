/** Checkouts whose form is in a frame: the shell says little. And pages with a frame that only speaks of paying. */
import type { Ask } from '../ask';
import { html, type Markup } from '../html';
import { shopPage } from '../pages/shop-frame';
import { page, type Reply } from '../reply';
import { checkoutTexts, shopTexts } from '../texts';
import { bare, checkoutMiddle, doneMiddle, orderForm, payHeading, productMiddle } from './middles';
import { roomHosts } from './rooms';

const advert = {
  ja: ['お支払いはワンタップで', 'カード番号の入力も不要。ご購入手続きがすぐに完了します。', '今すぐ支払う'],
  en: ['Checkout in one tap', 'No card number to type. Your payment is complete in seconds.', 'Pay now'],
  es: ['Paga con un toque', 'Sin escribir el número de tarjeta. Tu pago, hecho en segundos.', 'Pagar ahora'],
} as const;

const inside = (title: string, src: string): Markup =>
  html`<iframe src="${src}" title="${title}" width="760" height="900" style="border:0"></iframe>`;

const here = (ask: Ask, path: string): string => `${path}?lang=${ask.lang}`;
const elsewhere = (ask: Ask, path: string): string => ask.urlOf(roomHosts.elsewhere, here(ask, path));

/** A shell with no heading; its title is the shop's. */
const silent = (ask: Ask, body: Markup): Markup =>
  shopPage(ask, { title: shopTexts[ask.lang].tagline, body, quiet: true });
const headed = (ask: Ask, body: Markup): Markup => {
  const title = payHeading[ask.lang];
  return shopPage(ask, { title, body: html`<h1>${title}</h1>${body}`, quiet: true });
};

function blog(ask: Ask, src: string): Markup {
  const { blog: t } = checkoutTexts[ask.lang];
  const body = html`<article class="article"><h1>${t.title}</h1>${t.body.map((text) => html`<p>${text}</p>`)}</article>${inside('', src)}`;
  return shopPage(ask, { title: t.title, body });
}

const adPage = (ask: Ask): Markup => {
  const [heading, text, button] = advert[ask.lang];
  return bare(
    ask,
    heading,
    html`<h1>${heading}</h1><p>${text}</p><p><a class="button" href="#">${button}</a></p>`,
  );
};

/** Frames as shops had them around the year 2000: the document has no body at all. */
const frameset = (
  ask: Ask,
): Markup => html`<html lang="${ask.lang}"><head><meta charset="utf-8"><title>${payHeading[ask.lang]}</title></head>
<frameset cols="20%,80%"><frame name="menu" src="${here(ask, '/frames/part/menu')}"><frame name="main" src="${here(ask, '/frames/part/form')}"></frameset></html>`;

const menu = (ask: Ask): Markup =>
  bare(
    ask,
    '',
    html`<ul>${shopTexts[ask.lang].nav.map((name) => html`<li><a href="#">${name}</a></li>`)}</ul>`,
  );

const form = (ask: Ask): Markup => bare(ask, '', orderForm(ask));
const whole = (ask: Ask): Markup => bare(ask, '', checkoutMiddle(ask));
const frame = (ask: Ask, src: string): Markup => inside(shopTexts[ask.lang].name, src);

const pages: Record<string, (ask: Ask) => Markup> = {
  '/frames/part/form': form,
  '/frames/part/whole': whole,
  '/frames/part/done': (ask) => bare(ask, '', doneMiddle(ask)),
  '/frames/part/menu': menu,
  '/frames/part/ad': adPage,
  '/frames/part/shell': (ask) => bare(ask, '', frame(ask, elsewhere(ask, '/frames/part/whole'))),
  // Only the address of the shell tells.
  '/frames/same/checkout': (ask) => silent(ask, frame(ask, here(ask, '/frames/part/whole'))),
  '/frames/other/checkout': (ask) => silent(ask, frame(ask, elsewhere(ask, '/frames/part/whole'))),
  '/frames/deep/checkout': (ask) => silent(ask, frame(ask, here(ask, '/frames/part/shell'))),
  '/frames/done/complete': (ask) => silent(ask, frame(ask, elsewhere(ask, '/frames/part/done'))),
  // Only the heading of the shell tells.
  '/frames/same/step': (ask) => headed(ask, frame(ask, here(ask, '/frames/part/form'))),
  '/frames/other/step': (ask) => headed(ask, frame(ask, elsewhere(ask, '/frames/part/form'))),
  '/frames/set/step': frameset,
  // Twins: the shell is an article or a product, whatever the frame says.
  '/frames/blog/points': (ask) => blog(ask, elsewhere(ask, '/frames/part/ad')),
  '/frames/journal/points': (ask) => blog(ask, here(ask, '/frames/part/ad')),
  '/frames/items/42': (ask) =>
    shopPage(ask, {
      title: shopTexts[ask.lang].products[0]?.name ?? '',
      body: html`${productMiddle(ask)}${inside('', elsewhere(ask, '/frames/part/ad'))}`,
    }),
};

export const framesReply = (ask: Ask): Reply | null => {
  const draw = pages[ask.path];
  return draw ? page(draw(ask)) : null;
};
