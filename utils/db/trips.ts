/** Trips by hand, and what the user says of any trip: each word with its line in the custody log, in the same transaction. */
import { v7 } from 'uuid';
import { hashOfEdit } from '../custody';
import type { HikaeDatabase } from '../db';
import { TripWords, withdrawnDays } from '../records';
import { edited, lastEdit, tripByHand } from '../trips';
import { keep } from './keep';

/** Begins a trip by hand. `at`: UTC ISO. @returns its id. @throws ZodError when it is none a trip could be made of */
export async function addTrip(database: HikaeDatabase, words: TripWords, at: string): Promise<string> {
  const trip = tripByHand(v7(), TripWords.parse(words), at);
  const [noted] = trip.edits ?? [];
  const digest = noted ? await hashOfEdit(trip.id, noted) : null;
  await keep(database, async () => ({
    files: [],
    events: [{ at, action: 'trip-noted', subject: trip.id, digest }],
    write: () => database.trips.add(trip),
  }));
  return trip.id;
}

/**
 * Keeps what the user says of a trip beside what was read of it. `at`: UTC ISO. @returns false when there is no such trip, or it is
 * that already. @throws ZodError when it is nothing a trip could be
 */
export async function editTrip(
  database: HikaeDatabase,
  tripId: string,
  words: TripWords,
  at: string,
): Promise<boolean> {
  const said = TripWords.parse(words);
  let changed = false;
  await keep(database, async () => {
    const trip = await database.trips.get(tripId);
    const next = trip && edited(trip, said, at);
    const edit = next && lastEdit(next);
    if (!next || next === trip || !edit) return null;
    const digest = await hashOfEdit(tripId, edit);
    changed = true;
    return {
      files: [],
      events: [{ at, action: 'trip-edited', subject: tripId, digest }],
      // What its pages told meanwhile stays: it is said over the trip as it is now.
      write: () =>
        database.trips.where({ id: tripId }).modify((row, ref) => {
          ref.value = edited(row, said, at);
        }),
    };
  });
  return changed;
}

/** Deletes a trip by hand, or brings it back (`deleted` false). `at`: UTC ISO. @returns false when there is nothing to do */
export async function setTripDeleted(
  database: HikaeDatabase,
  tripId: string,
  deleted: boolean,
  at: string,
): Promise<boolean> {
  let changed = false;
  await keep(database, async () => {
    const trip = await database.trips.get(tripId);
    if (!trip?.byHand || (trip.withdrawnAt === null) !== deleted) return null;
    changed = true;
    return {
      files: [],
      events: [
        { at, action: deleted ? 'trip-withdrawn' : 'trip-restored', subject: tripId, digest: null } as const,
      ],
      write: () => database.trips.update(tripId, { withdrawnAt: deleted ? at : null }),
    };
  });
  return changed;
}

/** Removes trips deleted more than `withdrawnDays` before `now`, with their claims and dates. Pages that joined them stay, without a trip. */
export async function removeDeletedTrips(database: HikaeDatabase, now: Date): Promise<void> {
  const before = new Date(now.getTime() - withdrawnDays * 86_400_000).toISOString();
  for (const id of await database.trips.where('withdrawnAt').below(before).primaryKeys())
    await removeTrip(database, id, now.toISOString());
}

async function removeTrip(database: HikaeDatabase, tripId: string, at: string) {
  const { trips, visits, claims, contacts, reminders, warnings, observations } = database;
  await keep(database, async () => ({
    files: [],
    events: [{ at, action: 'trip-removed', subject: tripId, digest: null }],
    write: async () => {
      const asked = await claims.where({ tripId }).primaryKeys();
      await contacts.where('claimId').anyOf(asked).delete();
      for (const table of [claims, reminders, warnings, observations]) await table.where({ tripId }).delete();
      await visits.where({ tripId }).modify({ tripId: null });
      await trips.delete(tripId);
    },
  }));
}
