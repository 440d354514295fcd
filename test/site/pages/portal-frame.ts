/** What every page of the portal has around its middle. */
import type { Ask } from '../ask';
import type { Lang } from '../hosts';
import { html, type Markup } from '../html';
import { portalTexts } from '../texts';
import { instead } from '../variations';

const hues: Record<Lang, number> = { ja: 25, en: 160, es: 300 };
const paths = ['/', '/', '/', '/', '/passbook', '/help'];

export function portalPage(ask: Ask, title: string, body: Markup): Markup {
  const { lang } = ask;
  const t = { ...portalTexts[lang], ...instead(ask).portal };
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | ${t.name}</title>
<style>:root { --hue: ${hues[lang]}; }</style><link rel="stylesheet" href="/css/portal.css"></head>
<body><header class="head"><div><a class="logo" href="/">${t.name}<small>${t.tagline}</small></a><div class="me"><span>${t.member}</span><b>${t.balance}</b></div></div>
<nav class="nav"><ul>${t.nav.map((name, at) => html`<li><a href="${paths[at] ?? '/'}">${name}</a></li>`)}</ul></nav></header>
<div class="page"><main class="main">${body}</main><aside class="side">${[1, 2, 3, 4].map((n) => html`<img src="/img/banner-${n}.svg" loading="lazy" width="468" height="120" alt="">`)}</aside></div>
<footer class="foot">${t.footer.map((name) => html`<a href="/help">${name}</a>`)}<p>© ${t.name}</p></footer></body></html>`;
}
