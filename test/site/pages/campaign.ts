/** The shop's campaign: the page the click lands on, and the page that confirms the entry. */
import type { Ask } from '../ask';
import { stamp } from '../calendar';
import { fill, html, type Markup } from '../html';
import { landingScript } from '../networks';
import { shopTexts } from '../texts';
import { instead } from '../variations';
import { shelf } from './shelf';
import { shopPage } from './shop-frame';

/** Days from the server's start: begun eleven days ago, open for nineteen more. */
export const campaignDays = { start: -11, end: 19 };

export const campaignDates = ({ lang, calendar }: Ask): { start: string; end: string } => ({
  start: calendar.day(lang, campaignDays.start),
  end: calendar.day(lang, campaignDays.end),
});

export function campaignPage(ask: Ask): Markup {
  const t = { ...shopTexts[ask.lang].campaign, ...instead(ask).campaign };
  const dates = campaignDates(ask);
  const body = html`<section class="hero"><img src="/img/hero.png" width="1440" height="560" alt=""><span class="badge">${t.badge}</span><h1>${t.heading}</h1><p>${t.lead}</p></section>
<h2>${t.title}</h2><dl class="facts">${t.facts.map(([name, text]) => html`<dt>${name}</dt><dd>${fill(text ?? '', dates)}</dd>`)}</dl>
<div class="enter"><form method="post" action="/campaign/enter"><button class="button loud" id="enter">${t.enter}</button></form><p>${t.enterNote}</p></div>
<h2>${t.exclusionsTitle}</h2><ul>${t.exclusions.map((text) => html`<li>${text}</li>`)}</ul>
<details><summary>${t.smallTitle}</summary><ul class="small">${t.small.map((text) => html`<li>${text}</li>`)}</ul></details>
<h2>${t.picks}</h2>${shelf(ask.lang)}${landingScript(ask.lang)}`;
  return shopPage(ask, { title: t.title, crumbs: [t.title], body });
}

/** @param at when the entry came in */
export function enteredPage(ask: Ask, entry: string, at: Date): Markup {
  const { entered: t, campaign } = shopTexts[ask.lang];
  const body = html`<div class="centre"><h1>${t.heading}</h1><p>${fill(t.body, campaignDates(ask))}</p>
<div class="ticket">${t.number}<strong id="entry-number">${entry}</strong><span class="small">${t.at} ${stamp(ask.lang, at)}</span></div>
<p class="small">${t.keep}</p><p><a class="button" id="to-product" href="/items/42">${t.next}</a></p></div>
<h2>${campaign.picks}</h2>${shelf(ask.lang, [1, 2, 3, 4, 5])}`;
  return shopPage(ask, { title: t.title, crumbs: [campaign.title, t.title], body });
}
