/** 最終確認画面, by a careless shop: it prints the whole card number, in text and in four hidden places. */
import type { Ask } from '../ask';
import { fill, html, json, type Markup } from '../html';
import { checkoutTexts } from '../texts';
import { orderLines, totals } from './shelf';
import { shopPage, steps } from './shop-frame';

const buyer = ({ lang, session }: Ask): Markup => {
  const t = checkoutTexts[lang];
  const rows = Object.entries(t.fields).filter(([, label]) => label);
  return html`<dl class="facts">${rows.map(([id, label]) => html`<dt>${label}</dt><dd id="shown-${id}">${session.form?.get(id)}</dd>`)}</dl>`;
};

/** The number as this shop repeats it: grouped in spans, in a data attribute, in a hidden input and in an inline script. */
const cardLine = ({ lang, session }: Ask): Markup => {
  const t = checkoutTexts[lang];
  const number = (session.form?.get('card-number') ?? '').replace(/\D/g, '');
  const groups = number.match(/\d{1,4}/g) ?? [];
  return html`<p>${t.card} · ${t.confirm.once}</p><p class="digits" id="shown-card" data-card="${number}">${groups.map((group) => html`<span>${group}</span>`)}</p>
<p class="small">${session.form?.get('card-name')} · ${session.form?.get('card-exp')}</p><input type="hidden" name="card_no" value="${number}">
<script type="application/json" id="order-state">${json({ step: 'confirm', payment: { method: 'card', cardNo: number } })}</script>`;
};

/** The middle of the page, without frame: hostile pages show it too. */
export function confirmBody(ask: Ask): Markup {
  const { confirm: t } = checkoutTexts[ask.lang];
  const date = ask.calendar.day(ask.lang, 3);
  return html`<p class="note">${t.lead}</p><form method="post" action="/checkout/place"><div class="split"><div>
<section class="panel"><h2>${t.items}</h2>${orderLines(ask)}</section>
<section class="panel"><h2>${t.buyer}</h2>${buyer(ask)}</section>
<section class="panel"><h2>${t.payment}</h2>${cardLine(ask)}</section>
<section class="panel"><h2>${t.dateTitle}</h2><p>${fill(t.date, { date })}</p></section>
<section class="panel"><h2>${t.returnsTitle}</h2><p>${t.returns}</p><h2>${t.period}</h2><p>${t.periodText}</p></section></div>
<aside class="panel">${totals(ask)}<p><button class="button loud" id="place-order">${t.place}</button></p><p class="small"><a href="/checkout">${t.change}</a></p></aside></div></form>`;
}

export function confirmPage(ask: Ask): Markup {
  const { confirm: t } = checkoutTexts[ask.lang];
  const body = html`${steps(ask, 2)}<h1>${t.heading}</h1>${confirmBody(ask)}`;
  return shopPage(ask, { title: t.title, body, quiet: true });
}
