/** A move taken back. */
import type { HikaeDatabase } from '../../db';
import type { Trip } from '../../records';
import { lastEdit } from '../../trips';
import { keep } from '../keep';
import { type Moved, rowsOf, type When } from '../moves';
import { refreshReminders } from '../reminders';
import { settle, tripsIn } from './settle';
import { type DocumentStep, linesOf, takeSteps, type VisitStep } from './steps';

/**
 * Puts back what a move moved, as far as it still is where it was put; a trip that was begun by it and holds nothing more is deleted.
 * @returns false when there was nothing to put back
 */
export async function undoMove(database: HikaeDatabase, moved: Moved, when: When): Promise<boolean> {
  let changed = false;
  await keep(database, async () => {
    const { visits, documents } = await stepsBack(database, moved);
    if (!visits.length && !documents.length) return null;
    const events = await linesOf(visits, documents, when.at);
    const emptied =
      moved.opened && moved.to !== null && (await isEmptied(database, moved.to, visits, documents));
    if (emptied && moved.to !== null)
      events.push({ at: when.at, action: 'trip-withdrawn', subject: moved.to, digest: null });
    changed = true;
    return {
      files: [],
      events,
      write: async () => {
        await takeSteps(database, visits, documents, when.at);
        await putBack(database, moved, [...visits, ...documents]);
        await settle(database, visits, documents, when);
        if (emptied && moved.to !== null) {
          await database.trips.update(moved.to, { withdrawnAt: when.at });
          await refreshReminders(database, moved.to, { now: when.at, zone: when.zone });
        }
      },
    };
  });
  return changed;
}

/** What was observed goes back where its page goes back. Dexie calls only. */
async function putBack(
  database: HikaeDatabase,
  { observations, to }: Moved,
  steps: readonly { to: string | null }[],
): Promise<void> {
  for (const { id, from } of observations)
    if (steps.some((step) => step.to === from))
      await database.observations
        .where({ id })
        .filter(({ tripId }) => tripId === to)
        .modify({ tripId: from });
}

/** Where a trip is gone that something came from, it stays where it is. */
async function stepsBack(database: HikaeDatabase, moved: Moved) {
  const rows = await rowsOf(database, {
    visits: moved.visits.map(({ id }) => id),
    documents: moved.documents.map(({ id }) => id),
  });
  const origins = await database.trips.bulkGet(
    tripsIn([...moved.visits, ...moved.documents].map(({ from }) => from)),
  );
  const standing = new Set(origins.flatMap((trip) => (trip && !trip.withdrawnAt ? [trip.id] : [])));
  const isThere = (from: string | null | undefined) =>
    from === null || (from !== undefined && standing.has(from));
  const visits: VisitStep[] = [];
  for (const visit of rows.visits) {
    const from = moved.visits.find(({ id }) => id === visit.id)?.from;
    if (visit.tripId === moved.to && isThere(from)) visits.push({ visit, to: from ?? null });
  }
  const documents: DocumentStep[] = [];
  for (const document of rows.documents) {
    const known = moved.documents.find(({ id }) => id === document.id);
    if (known && document.tripId === moved.to && isThere(known.from))
      documents.push({ document, to: known.from, taken: known.taken });
  }
  return { visits, documents };
}

async function isEmptied(
  database: HikaeDatabase,
  tripId: string,
  visits: readonly VisitStep[],
  documents: readonly DocumentStep[],
): Promise<boolean> {
  const trip = await database.trips.get(tripId);
  if (!trip || trip.withdrawnAt || hasWords(trip) || trip.joined?.length) return false;
  const of = { tripId };
  const left = await Promise.all([
    database.visits.where(of).count(),
    database.documents.where(of).count(),
    database.claims.where(of).count(),
  ]);
  return left.join() === [visits.length, documents.length, 0].join();
}

/** What the user said of it would be lost with it. */
const hasWords = (trip: Trip): boolean => Object.keys(lastEdit(trip)?.said ?? {}).length > 0;
