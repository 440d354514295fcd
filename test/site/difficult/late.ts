/** Pages that say what they are only later. Their addresses and first titles say nothing, unless noted. */
import type { Ask } from '../ask';
import { html, type Markup } from '../html';
import { shopPage } from '../pages/shop-frame';
import { page, type Reply } from '../reply';
import { checkoutTexts, shopTexts } from '../texts';
import { bare, checkoutMiddle, doneMiddle, orderParts, productMiddle, run } from './middles';

const skeleton: Markup = html`<div id="view" aria-busy="true"><p class="small">…</p></div>`;

/** Puts pieces in place one after the other, `ms` apart. `data-drawn` counts them. */
const appear = `function (pieces, ms) {
  var view = document.getElementById('view');
  pieces.forEach(function (piece, at) {
    setTimeout(function () {
      if (at === 0) view.replaceChildren();
      view.insertAdjacentHTML('beforeend', piece);
      view.setAttribute('data-drawn', at + 1);
    }, ms * (at + 1));
  });
}`;

const later = (ask: Ask, pieces: Markup[], ms: number, after?: Markup): Markup =>
  shopPage(ask, {
    title: shopTexts[ask.lang].tagline,
    body: html`${skeleton}${run(
      appear,
      pieces.map(({ text }) => text),
      ms,
    )}${after}`,
    quiet: true,
  });

/** Turns for ever: text, attributes and nodes change many times a second. */
const spinner: Markup = html`<p id="spinner">…</p>${run(`function () {
  var turn = 0;
  setInterval(function () {
    var place = document.getElementById('spinner');
    var dot = document.createElement('i');
    dot.textContent = '.'.repeat(turn % 3 + 1);
    place.replaceChildren(dot);
    place.setAttribute('data-turn', turn += 1);
  }, 30);
}`)}`;

/** A closed root that stays empty for 20 s: nothing an observer of the document could hear tells that it was filled. */
const unheard = `function (markup) {
  var root = document.getElementById('shop').attachShadow({ mode: 'closed' });
  setTimeout(function () { root.innerHTML = markup; window.drawn = true; }, 20000);
}`;

const leaving = (to: string): string =>
  `function () { setTimeout(function () { location.replace('${to}' + location.search); }, 1500); }`;

const replacing = `function (markup) {
  setTimeout(function () {
    document.getElementById('view').innerHTML = markup;
    document.getElementById('view').setAttribute('data-view', 'product');
  }, 1500);
}`;

const doneTitle = ({ lang }: Ask): string => checkoutTexts[lang].complete.title;

const pages: Record<string, (ask: Ask) => Markup> = {
  '/late/three': (ask) => later(ask, [checkoutMiddle(ask)], 3_000),
  '/late/three-done': (ask) => later(ask, [doneMiddle(ask)], 3_000),
  '/late/five': (ask) => later(ask, orderParts(ask), 500),
  '/late/twenty': (ask) => later(ask, [checkoutMiddle(ask)], 20_000),
  '/late/spinner': (ask) => later(ask, [checkoutMiddle(ask)], 2_000, spinner),
  // Its address and title tell, its root does not until 20 s have passed.
  '/late/unheard/checkout': (ask) =>
    bare(
      ask,
      checkoutTexts[ask.lang].title,
      html`<shop-page id="shop" style="display:block;min-height:20em"></shop-page>${run(unheard, checkoutMiddle(ask).text)}`,
    ),
  // Shown for 1.5 s, then gone: to another page, or for another content.
  '/late/brief/complete': (ask) =>
    shopPage(ask, {
      title: doneTitle(ask),
      body: html`${doneMiddle(ask)}${run(leaving('/late/home'))}`,
      quiet: true,
    }),
  '/late/fleeting/complete': (ask) =>
    shopPage(ask, {
      title: doneTitle(ask),
      body: html`<div id="view">${doneMiddle(ask)}</div>${run(replacing, productMiddle(ask).text)}`,
      quiet: true,
    }),
  '/late/home': (ask) =>
    shopPage(ask, { title: shopTexts[ask.lang].tagline, body: productMiddle(ask), quiet: true }),
  // Twin: an ordinary product that comes as late as a checkout would.
  '/late/three-product': (ask) => later(ask, [productMiddle(ask)], 3_000),
};

export const lateReply = (ask: Ask): Reply | null => {
  const draw = pages[ask.path];
  return draw ? page(draw(ask)) : null;
};
