/** The order form: buyer, card, payment frame, members' login. */
import type { Ask } from '../ask';
import { hostsOf } from '../hosts';
import { html, type Markup } from '../html';
import { checkoutTexts } from '../texts';
import { summaryBox } from './shelf';
import { shopPage, steps } from './shop-frame';

const autocompletes = {
  name: 'name',
  kana: 'off',
  postal: 'postal-code',
  address: 'street-address',
  tel: 'tel',
  email: 'email',
} as const;

const cards = [
  ['card-number', 'cardNumber', 'cc-number', '•••• •••• •••• ••••'],
  ['card-name', 'cardName', 'cc-name', 'TARO YAMADA'],
  ['card-exp', 'cardExp', 'cc-exp', '12/29'],
  ['card-cvv', 'cardCvv', 'cc-csc', '•••'],
] as const;

const field = (id: string, label: string, autocomplete: string, rest: Markup, required?: string): Markup =>
  html`<div class="field"><label for="${id}">${label}${required && html`<em>${required}</em>`}</label><input id="${id}" name="${id}" autocomplete="${autocomplete}" ${rest}></div>`;

const buyerFields = ({ lang, session }: Ask): Markup[] => {
  const t = checkoutTexts[lang];
  return Object.entries(autocompletes).flatMap(([id, autocomplete]) => {
    const label = t.fields[id as keyof typeof autocompletes];
    const type = id === 'email' || id === 'tel' ? id : 'text';
    const rest = html`type="${type}" value="${session.form?.get(id) ?? ''}" required`;
    return label ? [field(id, label, autocomplete, rest, t.required)] : [];
  });
};

const cardFields = ({ lang }: Ask): Markup[] => {
  const t = checkoutTexts[lang];
  return cards.map(([id, label, autocomplete, hint]) =>
    field(
      id,
      t[label],
      autocomplete,
      html`type="text" inputmode="${id === 'card-name' ? 'text' : 'numeric'}" placeholder="${hint}" required`,
      t.required,
    ),
  );
};

/** The middle of the checkout, without frame: hostile pages show it too. */
export function checkoutForm(ask: Ask): Markup {
  const t = checkoutTexts[ask.lang];
  const src = ask.urlOf(hostsOf[ask.lang].payment, `/frame?merchant=${ask.lang}-store&lang=${ask.lang}`);
  return html`<div class="split"><div>
<form class="panel" method="post" action="/login" id="login"><h2>${t.member}</h2><div class="field"><label for="member-id">${t.memberId}</label><input id="member-id" name="member-id" autocomplete="username"></div>
<div class="field"><label for="password">${t.password}</label><input id="password" name="password" type="password" autocomplete="current-password"></div><button class="button plain">${t.login}</button></form>
<form method="post" action="/checkout/confirm" id="order-form"><section class="panel"><h2>${t.delivery}</h2>${buyerFields(ask)}</section>
<section class="panel"><h2>${t.payment}</h2><p><label><input type="radio" name="pay" value="card" checked> ${t.card}</label></p>${cardFields(ask)}
<p><label><input type="radio" name="pay" value="wallet"> ${t.wallet}</label></p><iframe id="payment-frame" src="${src}" allow="payment" title="${t.frameTitle}"></iframe></section>
<p class="centre"><button class="button loud" id="review">${t.review}</button></p><p class="small centre">${t.reviewNote}</p></form></div>${summaryBox(ask)}</div>`;
}

export function checkoutPage(ask: Ask): Markup {
  const t = checkoutTexts[ask.lang];
  const body = html`${steps(ask, 1)}<h1>${t.heading}</h1>${checkoutForm(ask)}`;
  return shopPage(ask, { title: t.title, body, quiet: true });
}
