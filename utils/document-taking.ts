/** What was read in a document becomes the trip's when the user says so, and only where the trip has nothing yet. */
import { isSameNumber } from './document-fit';
import type { Document, FoundKind, Trip } from './records';

type Shown = Pick<Document, 'found'>;
/** `open`: the trip has none, it can be taken; `same`, `differs`: the trip has one. */
export type Standing = 'open' | 'same' | 'differs';

/** How what was found stands to what the trip has; null where nothing was found. */
export function standingOf(trip: Trip, { found }: Shown, kind: FoundKind): Standing | null {
  if (kind === 'orderNumber') {
    if (!found.orderNumber) return null;
    if (trip.orderNumber === null) return 'open';
    return isSameNumber(found.orderNumber.value, trip.orderNumber) ? 'same' : 'differs';
  }
  if (kind === 'amount') {
    if (!found.amount) return null;
    if (trip.amount === null) return 'open';
    const { value, currency } = trip.amount;
    return found.amount.value === value && found.amount.currency === currency ? 'same' : 'differs';
  }
  if (!found.date) return null;
  const known = orderedOn(trip);
  if (known === undefined) return 'open';
  // A day apart may be the zone's doing: that is no contradiction.
  return Math.abs(Date.parse(found.date.value) - Date.parse(known)) < 2 * 86_400_000 ? 'same' : 'differs';
}

/** When it was ordered, as far as the trip knows: an instant, or a plain day. */
export const orderedOn = ({ anchors, supplied }: Pick<Trip, 'anchors' | 'supplied'>): string | undefined =>
  anchors.purchased ?? supplied?.purchase;

/** The trip with what was found in a document; the same object where it has one already, or nothing was found. */
export function takeFound(trip: Trip, document: Shown, kind: FoundKind): Trip {
  const { orderNumber, date, amount } = document.found;
  if (standingOf(trip, document, kind) !== 'open') return trip;
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
