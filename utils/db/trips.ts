/** Trips by hand, and what the user says of any trip: each word with its line in the custody log, in the same transaction. */
import { v7 } from 'uuid';
import { hashOfEdit } from '../custody';
import type { HikaeDatabase } from '../db';
import { TripWords } from '../records';
import { editTo, tripByHand, withEdit } from '../trips';
import { dueIn, stillDue } from './due';
import { keep } from './keep';
import { linesOf, takeSteps } from './moves/steps';
import { partsOf } from './moves/told';

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
    const edit = trip && editTo(trip, said, at);
    if (!edit) return null;
    const digest = await hashOfEdit(tripId, edit);
    changed = true;
    return {
      files: [],
      events: [{ at, action: 'trip-edited', subject: tripId, digest }],
      // What its pages told meanwhile stays: it is said over the trip as it is now.
      write: () =>
        database.trips.where({ id: tripId }).modify((row, ref) => {
          ref.value = withEdit(row, edit);
        }),
    };
  });
  return changed;
}

/** Deletes a trip that the user began (by hand, or split off), or brings it back (`deleted` false). `at`: UTC ISO. @returns false when there is nothing to do */
export async function setTripDeleted(
  database: HikaeDatabase,
  tripId: string,
  deleted: boolean,
  at: string,
): Promise<boolean> {
  let changed = false;
  await keep(database, async () => {
    const trip = await database.trips.get(tripId);
    const isOwn = trip && (trip.byHand || trip.splitFrom) && !trip.merged;
    if (!isOwn || !trip.withdrawnAt !== deleted) return null;
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

/** Removes trips deleted more than `withdrawnDays` before `now`, with their claims and dates. Their pages and documents stay, without a trip; trips that were joined to others stay. */
export async function removeDeletedTrips(database: HikaeDatabase, now: Date): Promise<void> {
  const due = await dueIn(database.trips, now);
  for (const { id, merged } of due) if (!merged) await removeTrip(database, id, now);
}

async function removeTrip(database: HikaeDatabase, tripId: string, now: Date) {
  const { visits } = database;
  const at = now.toISOString();
  await keep(database, async () => {
    if (!(await stillDue(database.trips, [tripId], now)).length) return null;
    const joined = await joinedTo(database, tripId);
    const gone = [tripId, ...joined];
    const parts = await partsOf(database, tripId);
    // Where a page was put by hand is the log's to say.
    const moved = parts.visits.filter(({ movedAt }) => movedAt).map((visit) => ({ visit, to: null }));
    const filed = parts.documents.map((document) => ({ document, to: null, taken: [] }));
    return {
      files: [],
      events: [
        ...(await linesOf(moved, filed, at)),
        ...gone.map((subject) => ({ at, action: 'trip-removed' as const, subject, digest: null })),
      ],
      write: async () => {
        await takeSteps(database, moved, filed, at);
        await visits.where({ tripId }).modify({ tripId: null });
        for (const id of gone) await removeRows(database, id);
      },
    };
  });
}

/** Trips that were joined to this one, to those, and so on. */
async function joinedTo(database: HikaeDatabase, tripId: string): Promise<string[]> {
  const own = await database.trips.filter(({ merged }) => merged?.into === tripId).primaryKeys();
  const theirs = await Promise.all(own.map((id) => joinedTo(database, id)));
  return [...own, ...theirs.flat()];
}

async function removeRows(database: HikaeDatabase, tripId: string) {
  const { trips, claims, contacts, reminders, warnings, observations, timestamps } = database;
  const asked = await claims.where({ tripId }).primaryKeys();
  await contacts.where('claimId').anyOf(asked).delete();
  for (const table of [claims, reminders, warnings, observations, timestamps])
    await table.where({ tripId }).delete();
  await trips.delete(tripId);
}
