/** A trip as its pages and documents tell it, after some came or went. */
import type { HikaeDatabase } from '../../db';
import { withoutTaken, withTaken } from '../../document-taking';
import { withOffer, withoutOfferOf } from '../../offers';
import { type Document, kindOf, type Trip, type Visit } from '../../records';
import { asRead, reread, retold } from '../../trips';

/** What left a trip. */
export interface Left {
  visits: readonly Visit[];
  documents: readonly Pick<Document, 'found' | 'taken'>[];
}

/** The trip as these pages and documents tell it. */
export function toldBy(trip: Trip, visits: readonly Visit[], documents: readonly Document[]): Trip {
  const called = visits.map((visit) => ({ ...visit, pageKind: kindOf(visit) }));
  return withOffer(withTaken(retold(trip, called), documents), visits);
}

/** The trip without what only those that left it had told. */
export function toldWithout(
  trip: Trip,
  left: Left,
  visits: readonly Visit[],
  documents: readonly Document[],
): Trip {
  const bare = left.documents.reduce(withoutTaken, trip);
  const hasLost = left.visits.length > 0 || left.documents.some(({ taken }) => taken.length > 0);
  return hasLost ? toldBy(withoutOfferOf(bare, left.visits, visits), visits, documents) : trip;
}

/** The trip with what those that came to it tell. What it had stays, although the page that told it may be gone long since. */
export function toldWith(trip: Trip, visits: readonly Visit[], documents: readonly Document[]): Trip {
  const before = asRead(trip);
  return reread(toldBy(trip, visits, documents), (plain) => ({
    ...plain,
    orderNumber: plain.orderNumber ?? before.orderNumber,
    anchors: { ...before.anchors, ...plain.anchors },
  }));
}

/** Pages and documents of a trip. Dexie calls only. */
export const partsOf = async (database: HikaeDatabase, tripId: string) => ({
  visits: await database.visits.where({ tripId }).toArray(),
  documents: await database.documents.where({ tripId }).toArray(),
});

/** Stores a trip anew after some left it, or (without `left`) came to it. Dexie calls only, for use inside a transaction. */
export async function retell(database: HikaeDatabase, tripId: string, left: Left | null): Promise<void> {
  const trip = await database.trips.get(tripId);
  if (!trip) return;
  const { visits, documents } = await partsOf(database, tripId);
  const told = left ? toldWithout(trip, left, visits, documents) : toldWith(trip, visits, documents);
  if (told !== trip) await database.trips.put(told);
}
