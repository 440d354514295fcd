/** What every page of the shop has around its middle: head, fixed header, breadcrumb, footer, cookie notice. */
import type { Ask } from '../ask';
import { html, type Markup } from '../html';
import { hueOf } from '../pictures';
import { shopTexts } from '../texts';

export interface Framed {
  title: string;
  body: Markup;
  /** Names after the home link; none on the top page. */
  crumbs?: string[];
  /** Order pages have no cookie notice, as most shops do. */
  quiet?: boolean;
  head?: Markup;
}

const header = ({ lang, session }: Ask): Markup => {
  const t = shopTexts[lang];
  return html`<header class="top"><div class="ribbon">${t.notice}</div><div class="bar">
  <a class="wordmark" href="/"><img src="/img/logo.svg" alt="" width="38" height="38"><span><b>${t.name}</b><small>${t.sub}</small></span></a>
  <nav class="menu" aria-label="${t.home}">${t.nav.map((name, at) => html`<a href="${at === 4 ? '/blog/points' : `/search?q=${name}`}">${name}</a>`)}</nav>
  <div class="tools"><form action="/search"><input name="q" type="search" placeholder="${t.search}" aria-label="${t.search}"></form>
  <a href="/">${t.account}</a><a href="/cart" id="mini-cart"><svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path fill="none" stroke="currentColor" stroke-width="2" d="M3 4h3l2 12h10l2-9H7"/><circle cx="9" cy="20" r="1.5"/><circle cx="17" cy="20" r="1.5"/></svg>${t.cart}<span class="count">${session.quantity}</span></a></div></div></header>`;
};

const footer = ({ lang }: Ask): Markup => {
  const t = shopTexts[lang];
  return html`<footer><div><div><b>${t.name}</b><p>${t.tagline}</p><p>© ${t.company}</p></div>
  <div><nav>${t.footer.map((name) => html`<a href="/">${name}</a>`)}</nav><p>${t.newsletter}</p></div></div></footer>`;
};

const cookieNotice = ({ lang, cookies }: Ask): Markup | null => {
  if (cookies.consent) return null;
  const t = shopTexts[lang];
  return html`<div class="cookie" id="cookie-notice" role="region" aria-label="Cookie"><p>${t.cookies}</p><button class="button" id="cookie-ok" type="button">${t.cookiesOk}</button></div>
<script>document.getElementById('cookie-ok').addEventListener('click', function () {
  document.cookie = 'consent=all; path=/; max-age=31536000; secure'; document.getElementById('cookie-notice').remove(); });</script>`;
};

/** The whole document around one page's middle. */
export function shopPage(ask: Ask, { title, body, crumbs, quiet, head }: Framed): Markup {
  const t = shopTexts[ask.lang];
  return html`<!doctype html>
<html lang="${ask.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${t.name}</title><meta name="description" content="${t.tagline}"><link rel="icon" href="/img/logo.svg" type="image/svg+xml">
<style>:root { --hue: ${hueOf[ask.lang]}; }</style><link rel="stylesheet" href="/css/shop.css">${head}</head>
<body>${header(ask)}<main class="wrap">${crumbs && html`<ol class="crumbs"><li><a href="/">${t.home}</a></li>${crumbs.map((name) => html`<li>${name}</li>`)}</ol>`}
${body}</main>${footer(ask)}${!quiet && cookieNotice(ask)}</body></html>`;
}

/** カート → お客様情報 → 確認 → 完了. @param at which of the four is reached, from 0 */
export const steps = ({ lang }: Ask, at: number): Markup =>
  html`<ol class="steps">${shopTexts[lang].steps.map((name, i) =>
    i === at
      ? html`<li aria-current="step">${name}</li>`
      : html`<li class="${i < at ? 'done' : 'todo'}">${name}</li>`,
  )}</ol>`;
