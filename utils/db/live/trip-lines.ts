/** All trips as the dashboard lists them. One `liveQuery`: Dexie calls only. */
import type { HikaeDatabase } from '../../db';
import type { Reminder, Trip } from '../../records';
import { lineOf, type TripLine } from '../../trips';

/** So many are read first, since they are what is seen first. */
const firstTrips = 40;

export interface TripLines {
  /** In no order. */
  lines: TripLine[];
  /** Whether these are all; else the newest. */
  all: boolean;
  /** Deleted, and not yet removed for good; the latest first. */
  gone: Trip[];
}

/** Every trip with its next date. */
export async function readTripLines(database: HikaeDatabase): Promise<TripLines> {
  const [trips, next] = await Promise.all([database.trips.toArray(), nextDates(database)]);
  const kept = trips.filter(({ withdrawnAt }) => !withdrawnAt);
  const gone = trips.filter(({ withdrawnAt }) => withdrawnAt);
  return {
    all: true,
    lines: kept.map((trip) => lineOf(trip, next.get(trip.id) ?? null)),
    gone: gone.sort((a, b) => ((a.withdrawnAt ?? '') > (b.withdrawnAt ?? '') ? -1 : 1)),
  };
}

/** The newest trips with their next dates: they are on the screen before all of many have been read. */
export async function readFirstLines(database: HikaeDatabase): Promise<TripLines> {
  const { trips, reminders } = database;
  const newest = await trips
    .orderBy('openedAt')
    .reverse()
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .limit(firstTrips)
    .toArray();
  const ids = newest.map(({ id }) => id);
  const next = soonest(await reminders.where('tripId').anyOf(ids).toArray());
  return { all: false, lines: newest.map((trip) => lineOf(trip, next.get(trip.id) ?? null)), gone: [] };
}

/** The soonest open date of each trip, `YYYY-MM-DD`. */
const nextDates = async ({ reminders }: HikaeDatabase): Promise<Map<string, string>> =>
  soonest(await reminders.where('state').anyOf('waiting', 'told').toArray());

function soonest(reminders: readonly Reminder[]): Map<string, string> {
  const next = new Map<string, string>();
  for (const { tripId, due, dueAt, state } of reminders) {
    if (state !== 'waiting' && state !== 'told') continue;
    const date = due?.date ?? dueAt.slice(0, 10);
    const known = next.get(tripId);
    if (known === undefined || date < known) next.set(tripId, date);
  }
  return next;
}
