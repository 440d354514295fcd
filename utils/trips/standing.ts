/** How what a document, or the user's own answer, names stands to what a trip has. */
import { type FoundInDocument, type FoundKind, type Trip, whenOf } from '../records';
import { lastEdit } from './words';

/** `open`: the trip has none, it can be taken; `same`, `differs`: the trip has one. */
export type Standing = 'open' | 'same' | 'differs';

/** A day apart may be the zone's doing: that is no contradiction. */
const daysApart = 2 * 86_400_000;

/** Order numbers are compared without their hyphens, spaces, signs and case. */
export const isSameNumber = (a: string, b: string | null): boolean =>
  b !== null && bare(a) === bare(b) && bare(a) !== '';
const bare = (number: string) =>
  number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The words of a trip that each kind of finding speaks of. */
const fieldOf = { orderNumber: 'orderNumber', amount: 'amount', date: 'purchased' } as const;

/** How what was found stands to what the trip has; null where nothing was found, or the user said that there is none. */
export function standingOf(trip: Trip, found: FoundInDocument, kind: FoundKind): Standing | null {
  if (!found[kind]) return null;
  const same = isSame(trip, found, kind);
  if (same !== null) return same ? 'same' : 'differs';
  return fieldOf[kind] in (lastEdit(trip)?.said ?? {}) ? null : 'open';
}

/** Null where the trip has none. */
function isSame(trip: Trip, { orderNumber, amount, date }: FoundInDocument, kind: FoundKind): boolean | null {
  if (kind === 'orderNumber')
    return trip.orderNumber === null || !orderNumber
      ? null
      : isSameNumber(orderNumber.value, trip.orderNumber);
  if (kind === 'amount')
    return trip.amount === null
      ? null
      : amount?.value === trip.amount.value && amount.currency === trip.amount.currency;
  const known = whenOf(trip, 'purchased');
  return known === null || !date ? null : Math.abs(Date.parse(date.value) - Date.parse(known)) < daysApart;
}
