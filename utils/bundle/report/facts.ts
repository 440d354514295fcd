/** The purchase in brief: who promised what, click, entry, order; what is missing is said. */
import { type ClaimField, fieldOf } from '../../claims';
import { type Trip, whenOf } from '../../records';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { sumOf } from '../times';
import { exhibitLinks } from './exhibit-links';

export function facts(context: ReportContext): Markup | null {
  const { trip } = context.bundleCase;
  if (!trip) return null;
  const { facts: labels } = context.texts;
  const rows = [...promiseRows(context, trip), ...orderRows(context, trip)];
  return html`<section aria-labelledby="facts">
<h2 id="facts">${labels.heading}</h2>
<table class="facts"><tbody>
${rows.map(({ label, value }) => value && html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`)}</tbody></table>
</section>`;
}

interface Row {
  label: string;
  value: Markup | null;
}

function promiseRows(context: ReportContext, trip: Trip): Row[] {
  const { portal, offer } = trip;
  const { facts: labels, absent } = context.texts;
  const at = (instant: string | null, missing: string, field: ClaimField) =>
    instant
      ? html`${context.moment(instant)}${shownBy(context, field)}`
      : html`<span class="absent">${missing}</span>`;
  return [
    {
      label: labels.promisedBy,
      value: portal
        ? html`<strong>${portal.name}</strong> <span class="url">${portal.host}</span>`
        : missed(absent.portal),
    },
    {
      label: labels.offer,
      value: offer.name
        ? html`<strong>${offer.name}</strong>${shownBy(context, 'offer-name')}`
        : missed(absent.offer),
    },
    { label: labels.offerId, value: text(offer.id) },
    {
      label: labels.reward,
      value: text(offer.reward === null ? null : sumOf(offer.reward, offer.currency, context.language)),
    },
    { label: labels.offerPage, value: offer.url ? html`<span class="url">${offer.url}</span>` : null },
    { label: labels.clicked, value: at(whenOf(trip, 'clicked'), absent.clicked, 'clicked-at') },
    { label: labels.entered, value: at(whenOf(trip, 'entered'), absent.entered, 'entry-at') },
  ];
}

function orderRows(context: ReportContext, trip: Trip): Row[] {
  const { shop, orderNumber, amount, anchors, status } = trip;
  const purchased = whenOf(trip, 'purchased');
  const { facts: labels, absent, statuses } = context.texts;
  return [
    { label: labels.shop, value: html`<span class="url">${shop}</span>` },
    {
      label: labels.orderNumber,
      value: orderNumber
        ? html`<strong>${orderNumber}</strong>${shownBy(context, 'order-number')}`
        : missed(absent.orderNumber),
    },
    {
      label: labels.ordered,
      value: purchased
        ? html`${context.moment(purchased)}${shownBy(context, 'ordered-at')}`
        : missed(absent.ordered),
    },
    {
      label: labels.amount,
      value:
        amount &&
        html`${sumOf(amount.value, amount.currency, context.language)}${shownBy(context, 'amount')}`,
    },
    { label: labels.conditionMet, value: anchors.conditionMet ? context.moment(anchors.conditionMet) : null },
    { label: labels.status, value: text(statuses[status]) },
  ];
}

const text = (value: string | null) => (value ? html`${value}` : null);
const missed = (sentence: string) => html`<span class="absent">${sentence}</span>`;

/** Links to what shows a word of the trip: the page it was read from, or the document it was taken from; nothing for the user's own. */
function shownBy({ bundleCase: { desk }, texts, language }: ReportContext, field: ClaimField) {
  // As the records have it, whatever the claim answers.
  const known = desk && fieldOf({ ...desk, claim: null }, field, language);
  return exhibitLinks(texts, known?.exhibits ?? []);
}
