/** Pages drawn by custom elements, so that a reader of the document's own nodes finds nothing. */
import type { Ask } from '../ask';
import { html, type Markup } from '../html';
import { shopPage } from '../pages/shop-frame';
import { page, type Reply } from '../reply';
import { checkoutTexts, shopTexts } from '../texts';
import { bare, checkoutMiddle, doneMiddle, miniCart, orderParts, productMiddle, run } from './middles';

/** Defines one element that draws the given markup in a shadow root of its own. */
const define = `function (name, mode, markup) {
  customElements.define(name, class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: mode }).innerHTML = markup; }
  });
}`;

const element = (name: string, mode: 'open' | 'closed', markup: Markup): Markup =>
  run(define, name, mode, markup.text);

const drawn = (ask: Ask, title: string, mode: 'open' | 'closed', markup: Markup): Markup =>
  bare(ask, title, html`<shop-page></shop-page>${element('shop-page', mode, markup)}`);

/** Three roots deep: open, closed, open again. */
function nested(ask: Ask): Markup {
  const parts = orderParts(ask);
  const names = parts.map((_, at) => `shop-part-${at}`);
  const tag = (name: string): string => `<${name}></${name}>`;
  const scripts = [
    ...parts.map((part, at) => element(names[at] ?? '', 'open', part)),
    run(define, 'shop-order', 'closed', `<form>${names.map(tag).join('')}</form>`),
    run(define, 'shop-page', 'open', `<main>${tag('shop-order')}</main>`),
  ];
  return bare(ask, checkoutTexts[ask.lang].title, html`<shop-page></shop-page>${scripts}`);
}

/** The browser's own parser makes the root; no script has a part in it. */
const declared = (ask: Ask): Markup =>
  bare(
    ask,
    checkoutTexts[ask.lang].title,
    html`<div><template shadowrootmode="closed">${checkoutMiddle(ask)}</template></div>`,
  );

function product(ask: Ask, mode: 'open' | 'closed'): Markup {
  const title = shopTexts[ask.lang].products[0]?.name ?? '';
  const body = html`${productMiddle(ask)}<mini-cart></mini-cart>${element('mini-cart', mode, miniCart(ask))}`;
  return shopPage(ask, { title, body });
}

const title = ({ lang }: Ask): string => checkoutTexts[lang].title;
const doneTitle = ({ lang }: Ask): string => checkoutTexts[lang].complete.title;

const pages: Record<string, (ask: Ask) => Markup> = {
  '/shadow/open/checkout': (ask) => drawn(ask, title(ask), 'open', checkoutMiddle(ask)),
  '/shadow/closed/checkout': (ask) => drawn(ask, title(ask), 'closed', checkoutMiddle(ask)),
  '/shadow/nested/checkout': nested,
  '/shadow/declared/checkout': declared,
  '/shadow/open/complete': (ask) => drawn(ask, doneTitle(ask), 'open', doneMiddle(ask)),
  '/shadow/closed/complete': (ask) => drawn(ask, doneTitle(ask), 'closed', doneMiddle(ask)),
  // Twins: a product, beside which the basket hangs in a shadow root.
  '/shadow/open/items/42': (ask) => product(ask, 'open'),
  '/shadow/closed/items/42': (ask) => product(ask, 'closed'),
};

export const shadowReply = (ask: Ask): Reply | null => {
  const draw = pages[ask.path];
  return draw ? page(draw(ask)) : null;
};
