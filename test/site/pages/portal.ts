/** The portal's pages: the offer with its promise, the point history, the missing-reward form, and ordinary ones. */
import type { Ask } from '../ask';
import { fill, html, type Markup } from '../html';
import { portalTexts } from '../texts';
import { instead } from '../variations';
import { portalPage } from './portal-frame';

const list = (items: readonly string[]): Markup =>
  html`<ul>${items.map((text) => html`<li>${text}</li>`)}</ul>`;

/** @param outPath where the offer's button leads */
export function offerPage(ask: Ask, outPath = '/out/1024'): Markup {
  const t = { ...portalTexts[ask.lang].offer, ...instead(ask).offer };
  const dates = { start: ask.calendar.day(ask.lang, -40), end: ask.calendar.day(ask.lang, 50) };
  const out = ask.urlOf(ask.host, outPath);
  const body = html`<h1>${t.title}</h1><div class="deal"><img src="/img/product-1-small.png" width="320" height="320" alt="${t.shop}"><div><b>${t.shop}</b><strong>${t.rate}</strong>${t.reward}
<br><a class="go" id="go-shop" href="${out}" target="_blank" rel="noopener">${t.go}</a><p class="muted">${t.goNote}</p></div></div><p>${t.lead}</p>
<h2>${t.tableTitle}</h2><table>${t.table.map(([name, text]) => html`<tr><th scope="row">${name}</th><td>${fill(text ?? '', dates)}</td></tr>`)}</table>
<h2>${t.conditionsTitle}</h2>${list(t.conditions)}<h2>${t.exclusionsTitle}</h2>${list(t.exclusions)}<h2>${t.notesTitle}</h2>${list(t.notes)}`;
  return portalPage(ask, t.title, body);
}

export function passbookPage(ask: Ask): Markup {
  const { passbook: t, offer } = portalTexts[ask.lang];
  const day = (days: number): string => ask.calendar.short(ask.lang, days);
  const rows = t.rows.map(
    ([name, amount, points, state], at) =>
      html`<tr><td>${day(-9 - at * 13)}</td><td>${name}</td><td class="num">${amount}</td><td class="num">${points}</td><td><span class="state">${state}</span></td></tr>`,
  );
  const body = html`<h1>${t.title}</h1><p>${t.lead}</p><p id="balance">${t.balance}</p><p id="limited">${fill(t.limited, { date: ask.calendar.short(ask.lang, 20) })}</p><table id="history"><thead><tr>${t.heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>
<tr id="pending-row"><td>${day(0)}</td><td>${offer.shop}</td><td class="num">${t.amount}</td><td class="num">${t.points}</td><td><span class="state wait">${t.pending}</span></td></tr>${rows}</tbody></table>
<p class="muted"><a href="/inquiry">${t.inquiry}</a></p>`;
  return portalPage(ask, t.title, body);
}

const inquiryField = (id: string, label: string, type = 'text', value = ''): Markup =>
  html`<label>${label}<input id="${id}" name="${id}" type="${type}" value="${value}"></label>`;

export function inquiryPage(ask: Ask, sent = false): Markup {
  const { inquiry: t, offer, member } = portalTexts[ask.lang];
  const { fields } = t;
  const memberId = member.replace(/\D/g, '');
  const form = html`<p>${t.lead}</p><form method="post" action="/inquiry" enctype="multipart/form-data">${inquiryField('member-id', fields.member, 'text', memberId)}${inquiryField('use-date', fields.date, 'date')}${inquiryField('shop-name', fields.shop, 'text', offer.shop)}${inquiryField('order-no', fields.order)}${inquiryField('amount', fields.amount)}
<label>${fields.kind}<select id="kind" name="kind">${t.kinds.map((kind) => html`<option>${kind}</option>`)}</select></label><label>${fields.message}<textarea id="message" name="message"></textarea></label>
<label>${fields.file}<input id="evidence" name="evidence" type="file" accept="image/*,.pdf"></label><label><input type="checkbox" name="agree" required> ${t.agree}</label><button class="go" id="send-inquiry">${t.send}</button></form>`;
  return portalPage(ask, t.title, html`<h1>${t.title}</h1>${sent ? html`<p>${t.sent}</p>` : form}`);
}

export function portalTop(ask: Ask): Markup {
  const { top: t, tagline } = portalTexts[ask.lang];
  const shops = (from: number) =>
    t.shops.map(
      (name, at) =>
        html`<a href="${at === 2 ? '/offer/1024' : '/'}"><img src="/img/product-${((at + from) % 6) + 1}-small.png" loading="lazy" width="320" height="320" alt="">${name}</a>`,
    );
  const body = html`<h1>${t.hero}</h1>${t.sections.map((name, at) => html`<h2>${name}</h2><div class="tiles">${shops(at * 2).slice(0, 3 + (at % 2) * 3)}</div>`)}`;
  return portalPage(ask, tagline, body);
}

export function helpPage(ask: Ask): Markup {
  const { help: t } = portalTexts[ask.lang];
  return portalPage(
    ask,
    t.title,
    html`<h1>${t.title}</h1>${t.items.map(([q, a]) => html`<h2>${q}</h2><p>${a}</p>`)}`,
  );
}

export const portalMissing = (ask: Ask): Markup => portalPage(ask, '404', html`<h1>404</h1>`);
