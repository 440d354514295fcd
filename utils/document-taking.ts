/** What was read in a document becomes the trip's when the user says so, and only where the trip has nothing yet. */
import type { Document, FoundKind, Trip } from './records';
import { isSameNumber, reread, standingOf } from './trips';

type Shown = Pick<Document, 'found'>;

/** The trip with what was found in a document; the same object where it has one already, or nothing was found. */
export function takeFound(trip: Trip, document: Shown, kind: FoundKind): Trip {
  const { orderNumber, date, amount } = document.found;
  if (standingOf(trip, document.found, kind) !== 'open') return trip;
  if (kind === 'orderNumber' && orderNumber) return { ...trip, orderNumber: orderNumber.value };
  if (kind === 'amount' && amount)
    return { ...trip, amount: { value: amount.value, currency: amount.currency } };
  if (!date) return trip;
  // A plain day tells no time: it counts for the dates, and no minute is made up.
  return /T/.test(date.value)
    ? { ...trip, anchors: { ...trip.anchors, purchased: date.value } }
    : { ...trip, supplied: { ...trip.supplied, purchase: date.value } };
}

/** A trip that was told anew from its pages, with what the user took from its documents. */
export const withTaken = (trip: Trip, documents: readonly Document[]): Trip =>
  documents
    .flatMap((document) => document.taken.map((kind) => ({ document, kind })))
    .reduce((told, { document, kind }) => takeFound(told, document, kind), trip);

/** A trip without what was taken from a document that is no longer one of its own. What the user said, or changed since, stays. */
export const withoutTaken = (trip: Trip, document: Pick<Document, 'found' | 'taken'>): Trip =>
  reread(trip, (plain) =>
    document.taken.reduce((left, kind) => withoutFound(left, document.found, kind), plain),
  );

function withoutFound(trip: Trip, { orderNumber, amount, date }: Document['found'], kind: FoundKind): Trip {
  if (kind === 'orderNumber')
    return orderNumber && isSameNumber(orderNumber.value, trip.orderNumber)
      ? { ...trip, orderNumber: null }
      : trip;
  if (kind === 'amount') {
    // A sum that a page says as well is that page's.
    const isOwn = amount && trip.amountSeen === undefined && trip.amount?.value === amount.value;
    return isOwn && trip.amount?.currency === amount.currency ? { ...trip, amount: null } : trip;
  }
  const { purchased, ...anchors } = trip.anchors;
  const { purchase, ...supplied } = trip.supplied ?? {};
  if (date && purchased === date.value) return { ...trip, anchors };
  return date && purchase === date.value ? { ...trip, supplied } : trip;
}
