/** Pages of the shop that are nothing but pages. */
import type { Ask } from '../ask';
import { fill, html, type Markup } from '../html';
import { checkoutTexts, shopTexts } from '../texts';
import { shelf } from './shelf';
import { shopPage } from './shop-frame';

export function shopTop(ask: Ask): Markup {
  const { top: t } = checkoutTexts[ask.lang];
  const { tagline } = shopTexts[ask.lang];
  const news = t.newsItems.map(
    (text, at) => html`<li>${ask.calendar.short(ask.lang, -3 - at * 9)} ${text}</li>`,
  );
  const body = html`<section class="hero"><img src="/img/hero.png" width="1440" height="560" alt=""><h1>${t.hero}</h1><p>${t.heroText}</p></section>
<h2>${t.fresh}</h2>${shelf(ask.lang)}<h2>${t.news}</h2><ul class="small">${news}</ul>`;
  return shopPage(ask, { title: tagline, body });
}

/** An article that merely talks about points and campaigns. */
export function blogPage(ask: Ask): Markup {
  const { blog: t } = checkoutTexts[ask.lang];
  const body = html`<article class="article"><p class="small">${t.by} · ${ask.calendar.day(ask.lang, -20)}</p><h1>${t.title}</h1><img src="/img/product-6.png" loading="lazy" width="800" height="800" alt="">${t.body.map((text) => html`<p>${text}</p>`)}</article>`;
  return shopPage(ask, { title: t.title, crumbs: [shopTexts[ask.lang].nav[4] ?? '', t.title], body });
}

export function searchPage(ask: Ask): Markup {
  const { searchPage: t } = checkoutTexts[ask.lang];
  const q = ask.query.get('q') ?? '';
  const title = fill(t.title, { q });
  const body = html`<h1>${title}</h1><p class="small">${fill(t.count, { n: 6 })}</p>${shelf(ask.lang)}`;
  return shopPage(ask, { title, crumbs: [title], body });
}

export function missingPage(ask: Ask): Markup {
  const { missing: t } = checkoutTexts[ask.lang];
  const body = html`<div class="centre"><h1>${t.title}</h1><p>${t.body}</p></div>`;
  return shopPage(ask, { title: t.title, body });
}
