/** What the popup and the dashboard read. Each function is one `liveQuery`: Dexie calls only. */
import type { HikaeDatabase } from '../../db';
import type { Capture, Trip, Visit } from '../../records';

/** Pages looked through for the one a tab shows, newest first. */
const latestVisits = 200;
/** Trips a list holds at most, newest first. */
const latestTrips = 200;

export interface PageRows {
  visit: Visit;
  captures: Capture[];
}

export interface TripRows {
  trip: Trip;
  /** Oldest first, withdrawn ones among them. */
  visits: Visit[];
  captures: Capture[];
}

export interface ShownPageRows extends PageRows {
  /** The trip it belongs to, with all its pages. */
  ofTrip: TripRows | null;
}

/**
 * The newest visit of a tab whose address `shows` the tab's page, with its trip, or null. Tab ids begin anew with the browser session; the
 * address tells.
 */
export function readPageOfTab(
  database: HikaeDatabase,
  tabId: number,
  shows: (visitUrl: string) => boolean,
): Promise<ShownPageRows | null> {
  const { visits, trips, captures } = database;
  // One transaction: each costs the browser's process as much as a question.
  return database.transaction('r', visits, trips, captures, async () => {
    let looked = 0;
    // Newest first, rows come one by one, and the one is mostly among the first few: nothing is read beyond it.
    const visit = await visits
      .orderBy('seenAt')
      .reverse()
      .until(() => looked++ === latestVisits)
      .filter((candidate) => candidate.tabId === tabId && shows(candidate.url))
      .first();
    if (!visit) return null;
    const { tripId } = visit;
    const [own, ofTrip] = await Promise.all([
      capturesOf(database, [visit]),
      tripId === null ? null : readTrip(database, tripId),
    ]);
    return { visit, captures: own, ofTrip };
  });
}

/** A trip with all its pages, or null. */
export async function readTrip(database: HikaeDatabase, tripId: string): Promise<TripRows | null> {
  // Each question is a way to the browser's process and back: what need not wait for another does not.
  const [trip, visits] = await Promise.all([
    database.trips.get(tripId),
    database.visits.where('tripId').equals(tripId).sortBy('seenAt'),
  ]);
  if (!trip) return null;
  return { trip, visits, captures: await capturesOf(database, visits) };
}

/** The latest trips, newest first. */
export function readTrips(database: HikaeDatabase, limit = latestTrips): Promise<Trip[]> {
  return database.trips
    .orderBy('openedAt')
    .reverse()
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .limit(limit)
    .toArray();
}

/** Trips that something of this one may be put to: all of its shop, and the latest of any. */
export async function readTripsNear(database: HikaeDatabase, shop: string | null): Promise<Trip[]> {
  const own = shop === null ? [] : await database.trips.where({ shop }).toArray();
  const all = new Map([...own, ...(await readTrips(database))].map((trip) => [trip.id, trip]));
  return [...all.values()]
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .sort((a, b) => b.openedAt.localeCompare(a.openedAt));
}

/** Pages that belong to no trip, newest first, withdrawn ones among them. */
export async function readLoosePages(database: HikaeDatabase): Promise<PageRows[]> {
  const visits = await database.visits
    .orderBy('seenAt')
    .reverse()
    .filter(({ tripId }) => tripId === null)
    .limit(latestVisits)
    .toArray();
  const captures = await capturesOf(database, visits);
  return visits.map((visit) => ({ visit, captures: captures.filter(({ visitId }) => visitId === visit.id) }));
}

/** Bytes by SHA-256, or null when they are not there. */
export async function readFile(database: HikaeDatabase, sha256: string): Promise<Blob | null> {
  return (await database.files.get(sha256))?.blob ?? null;
}

/** Oldest first. Asked for by visit, all at once: a cursor over several keys goes to the browser's process and back for each. */
function capturesOf(database: HikaeDatabase, visits: readonly Visit[]): Promise<Capture[]> {
  const { captures } = database;
  // One transaction for however many pages: by itself each question would have its own.
  return database.transaction('r', captures, async () => {
    const byVisit = visits.map(({ id }) => captures.where({ visitId: id }).toArray());
    return (await Promise.all(byVisit)).flat().sort((a, b) => a.takenAt.localeCompare(b.takenAt));
  });
}
