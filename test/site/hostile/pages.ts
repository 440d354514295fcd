/** Pages for fault tests. Each is also a plausible shop page, so that it is worth keeping. */
import type { Ask } from '../ask';
import { html, Markup } from '../html';
import { campaignPage } from '../pages/campaign';
import { checkoutForm } from '../pages/checkout';
import { completeBody } from '../pages/complete';
import { shopPage } from '../pages/shop-frame';
import { newOrder } from '../routes/shop';
import { checkoutTexts, shopTexts } from '../texts';
import { clickjackingScript, floodingScript, framesScript, halvingScript, pollutingScript } from './attacks';
import { awayScript, mutatingScript, spaScript, throwingScript } from './scripts';

const script = (source: string): Markup => html`<script>${new Markup(source)}</script>`;

/** A shopper with one thing in the basket, whatever the session says. */
const shopping = (ask: Ask): Ask => ({ ...ask, session: { ...ask.session, quantity: 1 } });

const checkout = (ask: Ask, after: Markup, head?: Markup): Markup => {
  const t = checkoutTexts[ask.lang];
  const body = html`<h1>${t.heading}</h1>${checkoutForm(shopping(ask))}${after}`;
  return shopPage(shopping(ask), { title: t.title, body, quiet: true, ...(head ? { head } : {}) });
};

/**
 * Names that clobber. On `document` (forms by name) they reach scripts of the page's world only; inside a form they stand
 * before the form's own properties in isolated worlds too (Chromium 156: `form.children` is an input there).
 */
const documentNames = [
  'body',
  'head',
  'documentElement',
  'forms',
  'title',
  'querySelector',
  'querySelectorAll',
  'createTreeWalker',
  'getElementById',
  'cookie',
  'readyState',
  'defaultView',
];
const elementNames = [
  'querySelector',
  'querySelectorAll',
  'children',
  'childNodes',
  'textContent',
  'innerText',
  'attributes',
  'getAttribute',
  'tagName',
  'nodeName',
  'closest',
  'matches',
  'parentNode',
  'getBoundingClientRect',
  'nodeType',
  'elements',
  'hasAttribute',
  'id',
  'name',
  'action',
  'firstChild',
  'nextSibling',
  'classList',
];

const hiddenInputs: Markup[] = elementNames.map((name) => html`<input type="hidden" name="${name}">`);

/** The order form itself is clobbered as well, from outside: it is the one that holds the card fields. */
const clobbers: Markup = html`<div class="small">${documentNames.map((name) => html`<form name="${name}">${hiddenInputs}<input type="hidden" id="title"></form>`)}
${elementNames.map((name) => html`<input type="hidden" form="order-form" name="${name}">`)}</div>`;

/** A checkout that leaves half a character in its own words. */
export const halvedPage = (ask: Ask): Markup => checkout(ask, script(halvingScript));

export const throwsPage = (ask: Ask): Markup => checkout(ask, html`${clobbers}${script(throwingScript)}`);
export const strictPage = (ask: Ask): Markup => checkout(ask, html`<p class="small">script-src 'none'</p>`);
export const pollutingPage = (ask: Ask): Markup => checkout(ask, html``, script(pollutingScript));
export const floodingPage = (ask: Ask): Markup => checkout(ask, script(floodingScript));
export const clickjackingPage = (ask: Ask): Markup => checkout(ask, script(clickjackingScript));
/** `?count=`: so many frames. */
export const framesPage = (ask: Ask): Markup =>
  checkout(ask, script(framesScript(Number(ask.query.get('count') ?? 1_000))));
/** Noise that no compression helps against: a picture of several MB of a page of few words. */
export const noisyPage = (ask: Ask): Markup =>
  checkout(
    ask,
    html`<svg width="1200" height="900" aria-hidden="true"><filter id="noise"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" /></filter><rect width="1200" height="900" filter="url(#noise)" /></svg>`,
  );
export const mutatingPage = (ask: Ask): Markup =>
  checkout(
    ask,
    html`<section class="panel"><h2>…</h2><ul id="ticker"></ul></section>${script(mutatingScript)}`,
  );

/** The campaign, which leaves for `/plain` on a `leave` event, or by itself after `?after=MS`. */
export function awayPage(ask: Ask): Markup {
  const after = Number(ask.query.get('after') ?? -1);
  const waits = ask.query.has('slow') ? '<img src="/never.png" alt="" width="8" height="8">' : '';
  const end = `${waits}<script>${awayScript(after)}</script></body>`;
  return new Markup(campaignPage(ask).text.replace('</body>', end));
}

export function plainPage(ask: Ask): Markup {
  const { blog: t } = checkoutTexts[ask.lang];
  const first = t.body.slice(2).map((text) => html`<p>${text}</p>`);
  return shopPage(ask, {
    title: shopTexts[ask.lang].tagline,
    body: html`<article class="article">${first}</article>`,
    quiet: true,
  });
}

/** Basket, checkout, order complete in one document: the buttons put a template's content in place and push an address. */
export function spaPage(ask: Ask): Markup {
  const shopper = shopping(ask);
  const t = shopTexts[ask.lang];
  const order = newOrder(shopper, new Date());
  const views = {
    cart: html`<h1>${t.cartPage.title}</h1><div class="panel">${t.products[0]?.name}</div>`,
    checkout: html`<h1>${checkoutTexts[ask.lang].heading}</h1>${checkoutForm(shopper)}`,
    complete: completeBody(shopper, order),
  };
  const names = { cart: t.steps[0], checkout: t.steps[1], complete: t.steps[3] };
  const body = html`<nav class="centre">${Object.entries(names).map(([id, name]) => html` <button class="button plain" type="button" id="spa-${id}">${name}</button>`)}</nav>
<div id="view"><h1>${t.tagline}</h1></div>${Object.entries(views).map(([id, view]) => html`<template id="view-${id}" data-title="${names[id as keyof typeof names]}">${view}</template>`)}${script(spaScript)}`;
  return shopPage(shopper, { title: t.tagline, body, quiet: true });
}

/** The beginning and end of the huge page; rows go between. `kind`: checkout, or anything else for the campaign. */
export function hugeFrame(ask: Ask): [start: string, end: string] {
  const whole = ask.query.get('kind') === 'checkout' ? checkout(ask, html``) : campaignPage(ask);
  const [start = '', end = ''] = whole.text.split('</main>');
  return [start, `</main>${end}`];
}
