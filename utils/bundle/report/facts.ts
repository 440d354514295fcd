/** The purchase in brief: who promised what, click, entry, order; what is missing is said. */
import { kindOf, type PageKind, type Trip, whenOf } from '../../records';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { sumOf } from '../times';

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
  const at = (instant: string | null, missing: string, kind: PageKind | null) =>
    instant
      ? html`${context.moment(instant)}${exhibitRef(context, kind)}`
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
        ? html`<strong>${offer.name}</strong>${exhibitRef(context, 'campaign')}`
        : missed(absent.offer),
    },
    { label: labels.offerId, value: text(offer.id) },
    {
      label: labels.reward,
      value: text(offer.reward === null ? null : sumOf(offer.reward, offer.currency, context.language)),
    },
    { label: labels.offerPage, value: offer.url ? html`<span class="url">${offer.url}</span>` : null },
    { label: labels.clicked, value: at(whenOf(trip, 'clicked'), absent.clicked, null) },
    { label: labels.entered, value: at(whenOf(trip, 'entered'), absent.entered, 'entry') },
  ];
}

function orderRows(context: ReportContext, trip: Trip): Row[] {
  const { shop, orderNumber, amount, anchors, status } = trip;
  const purchased = whenOf(trip, 'purchased');
  const { facts: labels, absent, statuses } = context.texts;
  const ref = exhibitRef(context, 'confirmation');
  return [
    { label: labels.shop, value: html`<span class="url">${shop}</span>` },
    {
      label: labels.orderNumber,
      value: orderNumber ? html`<strong>${orderNumber}</strong>${ref}` : missed(absent.orderNumber),
    },
    {
      label: labels.ordered,
      value: purchased ? html`${context.moment(purchased)}${ref}` : missed(absent.ordered),
    },
    { label: labels.amount, value: text(amount && sumOf(amount.value, amount.currency, context.language)) },
    { label: labels.conditionMet, value: anchors.conditionMet ? context.moment(anchors.conditionMet) : null },
    { label: labels.status, value: text(statuses[status]) },
  ];
}

const text = (value: string | null) => (value ? html`${value}` : null);
const missed = (sentence: string) => html`<span class="absent">${sentence}</span>`;

/** A link to the first exhibit that shows a page of this kind. */
function exhibitRef({ exhibits, texts }: ReportContext, kind: PageKind | null): Markup | null {
  const found = exhibits.find(({ visit }) => kindOf(visit) === kind);
  return found
    ? html`<a class="ref" href="#exhibit-${found.number}">${texts.seeExhibit(found.number)}</a>`
    : null;
}
