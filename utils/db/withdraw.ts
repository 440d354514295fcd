/** Undo and its undo: a withdrawn visit is hidden at once and removed for good after `withdrawnDays`. */
import type { HikaeDatabase } from '../db';
import { kindOf, type Visit, withdrawnDays } from '../records';
import { retold } from '../trips';
import { keep } from './keep';

/** Hides a visit. Returns false when there is none, or it is hidden already. `at`: UTC ISO. */
export function withdrawVisit(database: HikaeDatabase, visitId: string, at: string): Promise<boolean> {
  return setWithdrawn(database, visitId, at, at);
}

/** Brings a hidden visit back. Returns false when there is none to bring back. `at`: UTC ISO. */
export function restoreVisit(database: HikaeDatabase, visitId: string, at: string): Promise<boolean> {
  return setWithdrawn(database, visitId, null, at);
}

async function setWithdrawn(
  database: HikaeDatabase,
  visitId: string,
  withdrawnAt: string | null,
  at: string,
) {
  let changed = false;
  await keep(database, async () => {
    const visit = await database.visits.get(visitId);
    if (!visit || (visit.withdrawnAt === null) === (withdrawnAt === null)) return null;
    changed = true;
    const action = withdrawnAt ? 'visit-withdrawn' : 'visit-restored';
    return {
      files: [],
      events: [{ at, action, subject: visitId, digest: null }],
      write: async () => {
        await database.visits.update(visitId, { withdrawnAt });
        if (visit.tripId) await retoldTrip(database, visit.tripId);
      },
    };
  });
  return changed;
}

/** Stores a trip anew as its visits tell it now. Dexie calls only, for use inside a transaction. */
export async function retoldTrip(database: HikaeDatabase, tripId: string): Promise<void> {
  const trip = await database.trips.get(tripId);
  if (!trip) return;
  const visits = await database.visits.where('tripId').equals(tripId).toArray();
  const called = visits.map((visit) => ({ ...visit, pageKind: kindOf(visit) }));
  await database.trips.put(retold(trip, called));
}

/** Removes visits withdrawn more than `withdrawnDays` before `now`, with their captures and the files nothing else uses. Returns how many. */
export async function removeWithdrawn(database: HikaeDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - withdrawnDays * 86_400_000).toISOString();
  const due = await database.visits.where('withdrawnAt').below(before).toArray();
  for (const visit of due) await removeVisit(database, visit, now.toISOString());
  return due.length;
}

async function removeVisit(database: HikaeDatabase, visit: Visit, at: string) {
  await keep(database, async () => {
    const captures = await database.captures.where('visitId').equals(visit.id).toArray();
    const doomed = new Set([visit.text, ...captures.flatMap(filesOf)]);
    const others = await database.captures.where('visitId').notEqual(visit.id).toArray();
    for (const file of others.flatMap(filesOf)) doomed.delete(file);
    await database.visits
      .where('id')
      .notEqual(visit.id)
      .each(({ text }) => doomed.delete(text));
    return {
      files: [],
      events: [{ at, action: 'visit-removed', subject: visit.id, digest: null }],
      write: async () => {
        await database.files.bulkDelete([...doomed]);
        await database.captures.bulkDelete(captures.map(({ id }) => id));
        await database.visits.delete(visit.id);
      },
    };
  });
}

/** Every file a capture refers to. */
export const filesOf = ({ files, tiles }: Pick<import('../records').Capture, 'files' | 'tiles'>): string[] =>
  [
    files.picture,
    files.thumbnail,
    files.text,
    files.snapshot,
    files.places,
    ...(files.slices ?? []),
    ...tiles.map(({ file }) => file),
  ].filter((file): file is string => typeof file === 'string');
