/** Dates as the popup and the dashboard list them: each with its trip. Dexie calls only. */
import type { HikaeDatabase } from '../../db';
import type { Reminder, Trip } from '../../records';

export interface DatedTrip {
  reminder: Reminder;
  trip: Trip;
}

/** Reminders done or dropped are listed for so many of the latest. */
const past = 50;

/** What is due and what comes, soonest first, and the latest of what is done. */
export async function readDates(database: HikaeDatabase): Promise<DatedTrip[]> {
  const open = await database.reminders.where('state').anyOf('waiting', 'told').sortBy('dueAt');
  const done = await database.reminders.where({ state: 'done' }).reverse().sortBy('dueAt');
  return withTrips(database, [...open, ...done.slice(0, past)]);
}

/** The same of one trip. */
export async function readDatesOf(database: HikaeDatabase, tripId: string): Promise<Reminder[]> {
  const reminders = await database.reminders.where({ tripId }).sortBy('dueAt');
  return reminders.filter(({ state }) => state !== 'dropped');
}

async function withTrips(database: HikaeDatabase, reminders: readonly Reminder[]): Promise<DatedTrip[]> {
  const trips = await database.trips.bulkGet(reminders.map(({ tripId }) => tripId));
  return reminders.flatMap((reminder, i) => {
    const trip = trips[i];
    return trip && !trip.withdrawnAt ? [{ reminder, trip }] : [];
  });
}
