/**
 * After two logs became one: what was sorted by hand on both sides may not fit together. Each of the two was the user's word, so nothing is
 * undone but what cannot be: trips that were joined in a ring. What hangs on a trip that is out of sight goes to the one that stands, and what
 * hangs on one that was deleted here belongs to none. Every step has its line in the log; done again it does nothing.
 */
import { hashOfMerging } from '../../custody/moves';
import type { HikaeDatabase } from '../../db';
import type { Trip } from '../../records';
import { keep } from '../keep';
import { type Move, moveAsAsked, type Parts, type When } from '../moves';
import { partsOf } from '../moves/told';
import { refreshReminders } from '../reminders';
import { standingTrip } from '../successor';

/** Rejects with what the database rejects with; whoever restores again goes on where it stopped. */
export async function settleSorting(database: HikaeDatabase, when: When): Promise<void> {
  for (;;) {
    const ring = ringAmong(await joinedTrips(database));
    if (!ring) break;
    await standAgain(database, ring, when);
  }
  await moveAsAsked(database, async () => ({ parts: await looseParts(database), destination: null }), when);
  for (const { id } of await joinedTrips(database)) {
    await moveAsAsked(database, () => toStanding(database, id), when);
    await database.warnings
      .where({ tripId: id })
      .and(({ state }) => state === 'open')
      .modify({ state: 'over' });
    await refreshReminders(database, id, { now: when.at, zone: when.zone });
  }
}

/** What hangs on a joined trip goes to the one that stands, if one does. */
async function toStanding(database: HikaeDatabase, tripId: string): Promise<Move | null> {
  const standing = await standingTrip(database, tripId);
  if (!standing || standing.withdrawnAt || standing.id === tripId) return null;
  const { visits, documents } = await partsOf(database, tripId);
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return { parts: { visits: idsOf(visits), documents: idsOf(documents) }, destination: standing.id };
}

/** Pages and documents of trips that are not here. */
async function looseParts({ trips, visits, documents }: HikaeDatabase): Promise<Parts> {
  const known = new Set(await trips.toCollection().primaryKeys());
  const isLoose = ({ tripId }: { tripId: string | null }) => tripId !== null && !known.has(tripId);
  return {
    visits: await visits.filter(isLoose).primaryKeys(),
    documents: await documents.filter(isLoose).primaryKeys(),
  };
}

type JoinedTrip = Trip & { merged: NonNullable<Trip['merged']> };

const joinedTrips = async ({ trips }: HikaeDatabase): Promise<JoinedTrip[]> =>
  (await trips.filter(({ merged }) => merged !== undefined).toArray()).filter(
    (trip): trip is JoinedTrip => trip.merged !== undefined,
  );

/** Of trips that were joined to each other in a ring the one that was joined first: what was said later stands. */
function ringAmong(joined: readonly JoinedTrip[]): JoinedTrip | null {
  const byId = new Map(joined.map((trip) => [trip.id, trip]));
  for (const trip of joined) {
    const way = [trip];
    for (let next = byId.get(trip.merged.into); next && way.length <= joined.length; ) {
      if (next === trip) return way.reduce((first, one) => (one.merged.at < first.merged.at ? one : first));
      way.push(next);
      next = byId.get(next.merged.into);
    }
  }
  return null;
}

/** A trip stands again, and nobody has it joined to it any more. */
async function standAgain(database: HikaeDatabase, { id, merged: { into } }: JoinedTrip, { at }: When) {
  const digest = await hashOfMerging(id, into);
  await keep(database, async () => ({
    files: [],
    events: [{ at, action: 'trip-parted', subject: id, digest }],
    write: async () => {
      await database.trips.where({ id }).modify((row, ref) => {
        const { merged: _, ...alone } = row;
        ref.value = { ...alone, withdrawnAt: null };
      });
      await database.trips.where({ id: into }).modify((row, ref) => {
        const { joined = [], ...alone } = row;
        const left = joined.filter(({ tripId }) => tripId !== id);
        ref.value = left.length ? { ...alone, joined: left } : alone;
      });
    },
  }));
}
