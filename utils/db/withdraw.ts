/** Undo and its undo: a withdrawn visit or document is hidden at once and removed for good after `withdrawnDays`. */
import type { CustodyEvent } from '../custody';
import type { HikaeDatabase } from '../db';
import { withTaken } from '../document-taking';
import { type Document, kindOf, type Visit } from '../records';
import { retold } from '../trips';
import { dueIn, isStillDue } from './due';
import { keep } from './keep';
import { eachNamedFile, filesNamedBy, rowsOf } from './references';

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

/** Removes visits withdrawn more than `withdrawnDays` before `now`, with their captures, slices, jobs and the files nothing else names. Returns how many. */
export async function removeWithdrawn(database: HikaeDatabase, now: Date): Promise<number> {
  const due = await dueIn(database.visits, now);
  // One that fails keeps no other from being removed.
  const failed: unknown[] = [];
  for (const visit of due)
    await removeVisit(database, visit, now).catch((error: unknown) => failed.push(error));
  if (failed.length) throw failed[0];
  return due.length;
}

async function removeVisit(database: HikaeDatabase, visit: Visit, now: Date) {
  const at = now.toISOString();
  await keep(database, async () => {
    if (!(await isStillDue(database.visits, visit.id, now))) return null;
    const rows = await rowsOf(database, visit);
    const doomed = filesNamedBy(rows);
    // Bytes are shared: what another visit names stays.
    await eachNamedFile(database, (file, ownerId) => {
      if (ownerId !== visit.id) doomed.delete(file);
    });
    const removed = (action: CustodyEvent['action'], subject: string) => ({
      at,
      action,
      subject,
      digest: null,
    });
    return {
      files: [],
      events: [
        ...rows.captures.map(({ id }) => removed('capture-removed', id)),
        ...rows.slices.map(({ id }) => removed('slice-removed', id)),
        ...rows.redactions.map(({ id }) => removed('redaction-removed', id)),
        removed('visit-removed', visit.id),
      ],
      write: async () => {
        await database.files.bulkDelete([...doomed]);
        const { captures, slices, jobs, facts, redactions } = database;
        for (const table of [captures, slices, jobs, facts, redactions])
          await table.where({ visitId: visit.id }).delete();
        await database.visits.delete(visit.id);
      },
    };
  });
}

/** Removes documents withdrawn more than `withdrawnDays` before `now`, with the bytes nothing else names. Returns how many. */
export async function removeWithdrawnDocuments(database: HikaeDatabase, now: Date): Promise<number> {
  const due = await dueIn(database.documents, now);
  for (const document of due) await removeDocument(database, document, now);
  return due.length;
}

async function removeDocument(database: HikaeDatabase, { id, file }: Document, now: Date) {
  const at = now.toISOString();
  await keep(database, async () => {
    if (!(await isStillDue(database.documents, id, now))) return null;
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
}
