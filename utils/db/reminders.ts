/** Reminders as they are stored: found anew from what is known of a trip, told once, put off, done. */
import type { HikaeDatabase } from '../db';
import { kindOf, type Reminder, type Trip, type TripStatus } from '../records';
import { done, effectiveFacts, merge, remindersOf, snooze, type TripCase } from '../reminders';
import { caseClaimsOf } from './claims';
import { factsOf } from './facts';
import { ownRulesOf, portalOfTrip } from './portal-rules';
import { readSettings } from './settings';

/** What is known of a trip, withdrawn pages left out; null when there is no such trip. Dexie calls only. */
export async function readTripCase(
  database: HikaeDatabase,
  tripId: string,
  { now, zone }: { now: string; zone: string },
): Promise<TripCase | null> {
  const trip = await database.trips.get(tripId);
  if (!trip || trip.withdrawnAt) return null;
  const all = await database.visits.where({ tripId }).toArray();
  const visits = all.filter(({ withdrawnAt }) => withdrawnAt === null);
  const seenAt = new Map(visits.map((visit) => [visit.id, visit.seenAt]));
  const facts = await factsOf(database, visits);
  const portal = portalOfTrip(trip);
  const { portalRules } = await readSettings(database);
  return {
    trip,
    visits: visits.map((visit) => ({ kind: kindOf(visit), seenAt: visit.seenAt })),
    facts: effectiveFacts(facts, ({ visitId, readAt }) => seenAt.get(visitId) ?? readAt),
    portal,
    override: ownRulesOf(portalRules, trip),
    claims: await caseClaimsOf(database, tripId),
    ...(trip.statusAt && { statusAt: trip.statusAt }),
    now,
    zone,
    ...(portal?.zone && { portalZone: portal.zone }),
    ...(portal?.country && { country: portal.country }),
  };
}

/** Finds a trip's reminders anew; what the user was told, or said, stays. */
export function refreshReminders(
  database: HikaeDatabase,
  tripId: string,
  at: { now: string; zone: string },
): Promise<void> {
  const { trips, visits, facts, claims, contacts, reminders, settings } = database;
  const tables = [trips, visits, facts, claims, contacts, reminders, settings];
  return database.transaction('rw', tables, async () => {
    const known = await readTripCase(database, tripId, at);
    const stored = await reminders.where({ tripId }).toArray();
    await reminders.bulkPut(merge(stored, known ? remindersOf(known) : [], at.now));
  });
}

/** Reminders that nobody was told of yet. */
export const waitingReminders = (database: HikaeDatabase): Promise<Reminder[]> =>
  database.reminders.where({ state: 'waiting' }).toArray();

/** Told, and not yet done: what the badge counts. */
export const countDue = (database: HikaeDatabase): Promise<number> =>
  database.reminders.where({ state: 'told' }).count();

/** Puts a reminder off until `until` (UTC ISO): it is told once more then. */
export const snoozeReminder = (database: HikaeDatabase, id: string, until: string) =>
  change(database, id, (reminder) => snooze(reminder, until));

export const finishReminder = (database: HikaeDatabase, id: string) => change(database, id, done);

/** Brings back one that was done: told already, so that nobody is told twice. */
export const reviveReminder = (database: HikaeDatabase, id: string, now: string) =>
  change(database, id, (reminder) => ({ ...reminder, state: reminder.dueAt <= now ? 'told' : 'waiting' }));

function change(database: HikaeDatabase, id: string, how: (reminder: Reminder) => Reminder): Promise<void> {
  return database.transaction('rw', database.reminders, async () => {
    const stored = await database.reminders.get(id);
    if (stored) await database.reminders.put(how(stored));
  });
}

/** Says where a trip stands, and since when. `at`: UTC ISO. */
export function setStatus(
  database: HikaeDatabase,
  tripId: string,
  status: TripStatus,
  at: string,
): Promise<void> {
  return changeTrip(database, tripId, (trip) => ({
    ...trip,
    status,
    statusAt: { ...trip.statusAt, [status]: trip.statusAt?.[status] ?? at },
  }));
}

/** Keeps the day (`YYYY-MM-DD`) the user names for an anchor, or forgets it (null). */
export function supplyAnchor(
  database: HikaeDatabase,
  tripId: string,
  anchor: string,
  day: string | null,
): Promise<void> {
  return changeTrip(database, tripId, (trip) => {
    const { [anchor]: _, ...others } = trip.supplied ?? {};
    return { ...trip, supplied: day === null ? others : { ...others, [anchor]: day } };
  });
}

function changeTrip(database: HikaeDatabase, tripId: string, how: (trip: Trip) => Trip): Promise<void> {
  return database.transaction('rw', database.trips, async () => {
    const trip = await database.trips.get(tripId);
    if (trip) await database.trips.put(how(trip));
  });
}
