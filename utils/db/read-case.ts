/** Reading a case for export: all rows of one moment, withdrawn visits left out. */
import type { HikaeDatabase } from '../db';
import type { Capture, CustodyLine, Observation, Trip, Visit } from '../records';

/** A case as `writeBundle` takes it, without what only the exporter knows: the clock and the versions in use. */
export interface StoredCase {
  trip: Trip | null;
  visits: Visit[];
  captures: Capture[];
  observations: Observation[];
  custody: CustodyLine[];
  file: (sha256: string) => Promise<Blob>;
  zone: string;
}

/** Everything kept of a trip, or null when there is no such trip. */
export function readCase(database: HikaeDatabase, tripId: string): Promise<StoredCase | null> {
  return inOneMoment(database, async () => {
    const trip = await database.trips.get(tripId);
    if (!trip) return null;
    return readRows(database, trip, await database.visits.where('tripId').equals(tripId).sortBy('seenAt'));
  });
}

/** Everything kept of one page, without its trip. Null when there is no such visit or it was withdrawn. */
export function readVisitCase(database: HikaeDatabase, visitId: string): Promise<StoredCase | null> {
  return inOneMoment(database, async () => {
    const visit = await database.visits.get(visitId);
    return visit && visit.withdrawnAt === null ? readRows(database, null, [visit]) : null;
  });
}

/** One read transaction: a log read after its captures could lack their lines, and the bundle would not verify. */
function inOneMoment<T>(database: HikaeDatabase, read: () => Promise<T>): Promise<T> {
  const { trips, visits, captures, custody, observations } = database;
  return database.transaction('r', [trips, visits, captures, custody, observations], read);
}

async function readRows(
  database: HikaeDatabase,
  trip: Trip | null,
  rows: readonly Visit[],
): Promise<StoredCase> {
  const visits = rows.filter(({ withdrawnAt }) => withdrawnAt === null);
  const captures = await database.captures
    .where('visitId')
    .anyOf(visits.map(({ id }) => id))
    .toArray();
  const custody = await database.custody.orderBy('seq').toArray();
  return {
    trip,
    visits,
    captures,
    observations: trip ? await database.observations.where({ tripId: trip.id }).sortBy('at') : [],
    custody,
    file: (sha256) => readFile(database, sha256),
    zone: visits[0]?.zone ?? 'UTC',
  };
}

async function readFile(database: HikaeDatabase, sha256: string): Promise<Blob> {
  const row = await database.files.get(sha256);
  if (!row) throw new Error(`No file ${sha256} is stored`);
  return row.blob;
}
