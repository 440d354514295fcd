/** How much room what is kept takes up. Files are shared: each counts once in the total, and for every trip that names it. */
import type { HikaeDatabase } from '../db';
import { eachNamedFile } from './references';

export interface Space {
  /** Bytes of all files. */
  total: number;
  /** Bytes by trip; under null those of pages and documents without a trip. */
  byTrip: Map<string | null, number>;
}

/** Adds up the sizes of all files. Row by row; no bytes are read. Dexie calls only. */
export async function measureSpace(database: HikaeDatabase): Promise<Space> {
  const tripOf = new Map<string, string | null>();
  await database.visits.each(({ id, tripId }) => tripOf.set(id, tripId));
  await database.documents.each(({ id, tripId }) => tripOf.set(id, tripId));
  const trips = new Map<string, Set<string | null>>();
  await eachNamedFile(database, (file, ownerId) => {
    const of = trips.get(file) ?? new Set();
    trips.set(file, of.add(tripOf.get(ownerId) ?? null));
  });
  const space: Space = { total: 0, byTrip: new Map() };
  await database.files.each(({ sha256, bytes }) => {
    space.total += bytes;
    for (const trip of trips.get(sha256) ?? []) space.byTrip.set(trip, (space.byTrip.get(trip) ?? 0) + bytes);
  });
  return space;
}
