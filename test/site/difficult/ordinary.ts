/** Pages that are nothing. Each has a button `#more` that changes it, and stays what it is. */
import type { Ask } from '../ask';
import { money } from '../calendar';
import { html, Markup } from '../html';
import { blogPage, missingPage, searchPage, shopTop } from '../pages/ordinary';
import { shopPage } from '../pages/shop-frame';
import { page, type Reply } from '../reply';
import { shopTexts } from '../texts';
import { miniCart, productMiddle, run } from './middles';
import { ordinaryWords } from './ordinary-words';

const framed = (ask: Ask, title: string, body: Markup): Markup =>
  shopPage(ask, { title, body: html`<h1>${title}</h1>${body}` });

const paragraphs = (texts: readonly string[]): Markup => html`${texts.map((text) => html`<p>${text}</p>`)}`;

const input = (label: string, name: string, type = 'text'): Markup =>
  html`<div class="field"><label>${label}<input name="${name}" type="${type}" autocomplete="${name}"></label></div>`;

function login(ask: Ask): Markup {
  const [title = '', email = '', password = '', keep, forgotten] = ordinaryWords[ask.lang].login;
  const body = html`<form class="panel" action="#">${input(email, 'username', 'email')}${input(password, 'current-password', 'password')}
<label><input type="checkbox" name="keep"> ${keep}</label><p><button class="button" type="button">${title}</button></p><a href="#">${forgotten}</a></form>`;
  return framed(ask, title, body);
}

function terms(ask: Ask): Markup {
  const [title = '', ...articles] = ordinaryWords[ask.lang].terms;
  return framed(ask, title, paragraphs(articles));
}

/** The shop's own page, over which a letter is offered after a moment. */
function popup(ask: Ask): Markup {
  const [title, text, email = '', button] = ordinaryWords[ask.lang].popup;
  const form = html`<div class="cookie" role="dialog" id="letter"><h2>${title}</h2><p>${text}</p>${input(email, 'email', 'email')}<button class="button" type="button">${button}</button></div>`;
  const body = html`${productMiddle(ask)}${run(
    'function (markup) { setTimeout(function () { document.body.insertAdjacentHTML("beforeend", markup); }, 600); }',
    form.text,
  )}`;
  return shopPage(ask, { title: shopTexts[ask.lang].products[0]?.name ?? '', body });
}

function history(ask: Ask): Markup {
  const [title = '', number, total, sent, again] = ordinaryWords[ask.lang].history;
  const order = (n: string): Markup =>
    html`<section class="panel"><dl class="facts"><dt>${number}</dt><dd>${n}</dd><dt>${total}</dt><dd>${money(ask.lang, 89)}</dd></dl><p>${sent}</p><button class="button plain" type="button">${again}</button></section>`;
  return framed(ask, title, html`${['HK-220731-0018', 'HK-220644-0203', 'HK-219908-0077'].map(order)}`);
}

function help(ask: Ask): Markup {
  const [title = '', ...texts] = ordinaryWords[ask.lang].help;
  const useful = texts.pop();
  return framed(
    ask,
    title,
    html`<ol>${texts.map((text) => html`<li>${text}</li>`)}</ol><button class="button plain" type="button">${useful}</button>`,
  );
}

function account(ask: Ask): Markup {
  const [title = '', name = '', postal = '', address = '', save] = ordinaryWords[ask.lang].account;
  const fields = html`${input(name, 'name')}${input(postal, 'postal-code')}${input(address, 'street-address')}`;
  return framed(
    ask,
    title,
    html`<form class="panel" action="#">${fields}<button class="button" type="button">${save}</button></form>`,
  );
}

/** A product whose basket slides in when its button is pressed. */
function drawer(ask: Ask): Markup {
  const body = html`${productMiddle(ask)}<button class="button plain" type="button" id="open-cart">${ordinaryWords[ask.lang].basket}</button><div id="place"></div>${run(
    `function (markup) {
  document.getElementById('open-cart').addEventListener('click', function () { document.getElementById('place').innerHTML = markup; });
}`,
    html`<div class="side-panel" role="dialog">${miniCart(ask)}</div>`.text,
  )}`;
  return shopPage(ask, { title: shopTexts[ask.lang].products[0]?.name ?? '', body });
}

const pages: Record<string, (ask: Ask) => Markup> = {
  '/ordinary/home': shopTop,
  '/ordinary/blog/points': blogPage,
  '/ordinary/items/42': drawer,
  '/ordinary/items/43': popup,
  '/ordinary/login': login,
  '/ordinary/search': searchPage,
  '/ordinary/terms': terms,
  '/ordinary/orders': history,
  '/ordinary/help/checkout': help,
  '/ordinary/profile': account,
};

const change = `function (label) {
  var more = document.createElement('button');
  more.id = 'more'; more.type = 'button'; more.className = 'button plain'; more.textContent = label;
  more.addEventListener('click', function () {
    var text = document.createElement('p');
    text.textContent = document.querySelector('footer').textContent;
    more.before(text);
  });
  document.querySelector('main').append(more);
}`;

/** The page at the address, or the shop's 404: an ordinary page as well. */
export function ordinaryReply(ask: Ask): Reply {
  const draw = pages[ask.path];
  const { text } = (draw ?? missingPage)(ask);
  const more = run(change, ordinaryWords[ask.lang].more).text;
  return page(new Markup(text.replace('</body>', () => `${more}</body>`)), draw ? 200 : 404);
}
