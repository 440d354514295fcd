/** Undo and its undo: a withdrawn visit or document is hidden at once and removed for good after `withdrawnDays`. */
import type { CustodyEvent } from '../custody';
import type { HikaeDatabase } from '../db';
import { withTaken } from '../document-taking';
import { type Document, kindOf } from '../records';
import { retold } from '../trips';
import { dueIn, stillDue } from './due';
import { keep } from './keep';
import { eachNamedFile, filesNamedBy, rowsOf, type VisitRows } from './references';

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

/** Stores a trip anew as its visits tell it now, with what the user took from its documents. Dexie calls only, for use inside a transaction. */
export async function retoldTrip(database: HikaeDatabase, tripId: string): Promise<void> {
  const trip = await database.trips.get(tripId);
  if (!trip) return;
  const visits = await database.visits.where('tripId').equals(tripId).toArray();
  const called = visits.map((visit) => ({ ...visit, pageKind: kindOf(visit) }));
  const documents = await database.documents.where({ tripId }).toArray();
  await database.trips.put(withTaken(retold(trip, called), documents));
}

/** So many pages are removed together: everything is looked through for files that others name too, once for them all. */
const batch = 50;

/** Removes visits withdrawn more than `withdrawnDays` before `now`, with their captures, slices, jobs and the files nothing else names. Returns how many. */
export async function removeWithdrawn(database: HikaeDatabase, now: Date): Promise<number> {
  const due = (await dueIn(database.visits, now)).map(({ id }) => id);
  const failed: unknown[] = [];
  let removed = 0;
  for (let from = 0; from < due.length; from += batch) {
    const ids = due.slice(from, from + batch);
    try {
      removed += await removeVisits(database, ids, now);
    } catch {
      // One that fails keeps no other from being removed; by itself it says why.
      for (const id of ids)
        removed += await removeVisits(database, [id], now).catch((error: unknown) => {
          failed.push(error);
          return 0;
        });
    }
  }
  if (failed.length) throw failed[0];
  return removed;
}

async function removeVisits(database: HikaeDatabase, ids: readonly string[], now: Date): Promise<number> {
  let removed = 0;
  await keep(database, async () => {
    const visits = await stillDue(database.visits, ids, now);
    if (!visits.length) return null;
    removed = visits.length;
    const gone = await Promise.all(visits.map((visit) => rowsOf(database, visit)));
    const doomed = new Set(gone.flatMap((rows) => [...filesNamedBy(rows)]));
    // Bytes are shared: what another visit names stays.
    const going = new Set(visits.map(({ id }) => id));
    await eachNamedFile(database, (file, ownerId) => {
      if (!going.has(ownerId)) doomed.delete(file);
    });
    return {
      files: [],
      events: gone.flatMap((rows) => removalOf(rows, now.toISOString())),
      write: async () => {
        await database.files.bulkDelete([...doomed]);
        const { captures, slices, jobs, facts, redactions } = database;
        for (const table of [captures, slices, jobs, facts, redactions])
          for (const visitId of going) await table.where({ visitId }).delete();
        await database.visits.bulkDelete([...going]);
      },
    };
  });
  return removed;
}

/** What the log says of a page that is gone, and of what went with it. */
function removalOf({ visit, captures, slices, redactions }: VisitRows, at: string): CustodyEvent[] {
  const removed = (action: CustodyEvent['action'], subject: string) => ({
    at,
    action,
    subject,
    digest: null,
  });
  return [
    ...captures.map(({ id }) => removed('capture-removed', id)),
    ...slices.map(({ id }) => removed('slice-removed', id)),
    ...redactions.map(({ id }) => removed('redaction-removed', id)),
    removed('visit-removed', visit.id),
  ];
}

/** Removes documents withdrawn more than `withdrawnDays` before `now`, with the bytes nothing else names. Returns how many. */
export async function removeWithdrawnDocuments(database: HikaeDatabase, now: Date): Promise<number> {
  let removed = 0;
  for (const document of await dueIn(database.documents, now))
    if (await removeDocument(database, document, now)) removed += 1;
  return removed;
}

/** False when it is not due any more. */
async function removeDocument(database: HikaeDatabase, { id, file }: Document, now: Date): Promise<boolean> {
  const at = now.toISOString();
  let removed = false;
  await keep(database, async () => {
    if (!(await stillDue(database.documents, [id], now)).length) return null;
    removed = true;
    let shared = false;
    await eachNamedFile(database, (named, ownerId) => {
      if (named === file && ownerId !== id) shared = true;
    });
    return {
      files: [],
      events: [{ at, action: 'document-removed', subject: id, digest: null }],
      write: async () => {
        if (!shared) await database.files.delete(file);
        await database.documents.delete(id);
      },
    };
  });
  return removed;
}
