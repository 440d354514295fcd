/**
 * Retention: what is old and paid may go, when the user said so in the settings and again for each trip. Nothing is removed here:
 * pages are withdrawn, which can be undone for `withdrawnDays`, and the trip itself stays, with what it came to.
 */
import { canonicalJson, sha256 } from '../custody';
import type { HikaeDatabase } from '../db';
import type { Trip, Visit } from '../records';
import { keep } from './keep';

export interface Expired {
  trip: Trip;
  pages: number;
  /** When the last of its pages was seen, UTC ISO. */
  lastSeen: string;
}

/** The instant `months` before `now`, in UTC; the day is clamped to the month's last. */
export function monthsBefore(now: Date, months: number): Date {
  const day = now.getUTCDate();
  const before = new Date(now);
  before.setUTCDate(1);
  before.setUTCMonth(before.getUTCMonth() - months);
  const days = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(day, days));
  return before;
}

/** Trips that are paid, and of which nothing was seen for so many months; oldest first. Dexie calls only. */
export async function expiredTrips(database: HikaeDatabase, now: Date, months: number): Promise<Expired[]> {
  const before = monthsBefore(now, months).toISOString();
  const paid = await database.trips.where('status').equals('paid').toArray();
  const expired: Expired[] = [];
  for (const trip of paid) {
    const visits = await keptVisits(database, trip.id);
    const lastSeen = visits.reduce((last, { seenAt }) => (seenAt > last ? seenAt : last), trip.openedAt);
    if (visits.length && lastSeen < before) expired.push({ trip, pages: visits.length, lastSeen });
  }
  return expired.sort((a, b) => (a.lastSeen < b.lastSeen ? -1 : 1));
}

/**
 * Withdraws all pages of a trip that is still paid and that old. Returns the ids of the pages, to undo it with; empty when nothing was
 * done. Throws what the database throws; then nothing was changed.
 */
export async function applyRetention(
  database: HikaeDatabase,
  tripId: string,
  now: Date,
  months: number,
): Promise<string[]> {
  const at = now.toISOString();
  let withdrawn: string[] = [];
  await keep(database, async () => {
    // Asked again: much may have happened while the question stood on the screen.
    const expired = await expiredTrips(database, now, months);
    if (!expired.some(({ trip }) => trip.id === tripId)) return null;
    const ids = (await keptVisits(database, tripId)).map(({ id }) => id);
    const digest = await sha256(canonicalJson({ tripId, visitIds: ids }));
    withdrawn = ids;
    return {
      files: [],
      events: [
        { at, action: 'retention-applied', subject: tripId, digest },
        ...ids.map((subject) => ({ at, action: 'visit-withdrawn' as const, subject, digest: null })),
      ],
      // The trip is not told anew: what it came to stays, though its pages go.
      write: () => database.visits.bulkUpdate(ids.map((key) => ({ key, changes: { withdrawnAt: at } }))),
    };
  });
  return withdrawn;
}

/** Brings back the pages that a retention withdrew, as far as they are still there. Returns how many. `at`: UTC ISO. */
export async function undoRetention(
  database: HikaeDatabase,
  visitIds: readonly string[],
  at: string,
): Promise<number> {
  let restored = 0;
  await keep(database, async () => {
    const visits = await database.visits.bulkGet([...visitIds]);
    const ids = visits.flatMap((visit) => (visit && visit.withdrawnAt !== null ? [visit.id] : []));
    restored = ids.length;
    if (!restored) return null;
    return {
      files: [],
      events: ids.map((subject) => ({ at, action: 'visit-restored', subject, digest: null })),
      write: () => database.visits.bulkUpdate(ids.map((key) => ({ key, changes: { withdrawnAt: null } }))),
    };
  });
  return restored;
}

const keptVisits = (database: HikaeDatabase, tripId: string): Promise<Visit[]> =>
  database.visits
    .where('tripId')
    .equals(tripId)
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toArray();
