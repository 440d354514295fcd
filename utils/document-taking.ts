/** What was read in a document becomes the trip's when the user says so, and only where the trip has nothing yet. */
import type { Document, FoundKind, Trip } from './records';
import { standingOf } from './trips';

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
