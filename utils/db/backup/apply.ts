/** Restoring: bytes first, then all rows and lines of the log in one transaction. Done twice it is done once. */
import { type Archive, type StoreName, storeNames } from '../../backup';
import type { CustodyEvent } from '../../custody';
import type { HikaeDatabase } from '../../db';
import type { StoredFile } from '../../records';
import { logJudge } from './inspect';
import { linesToAdd, removedBy } from './log';
import { mergeStore, type Taking } from './rows';
import { settleSorting } from './settle';
import { batchesOf } from './snapshot';
import { followJoinedTrips, retellTrips } from './trips';

export interface RestoreOptions {
  /** UTC ISO. */
  at: string;
  /** The user's zone, in which dates are found anew. */
  zone: string;
  /** Pages and documents that were deleted here since come back, too. */
  bringBack?: boolean;
  signal?: AbortSignal | undefined;
  /** Files and stores done, in all. */
  onProgress?: (done: number, total: number) => void;
}

export interface Restored {
  /** Rows that are new here. */
  added: number;
  /** Rows that were here and say more now. */
  changed: number;
}

/** Bytes stored in one transaction at most; a larger file has one of its own. */
const batchBytes = 16 * 1024 ** 2;

/**
 * Takes over what the backup has and this database has not. `staged` and `archive` were inspected. Killed anywhere before its end nothing is
 * half: files that no row names yet are all that may be there, and they are taken up by the next try.
 * Throws `BackupRefused` where its log is broken and something was kept here since it was inspected; rejects with what the database
 * rejects with, or the signal's reason.
 */
export async function restore(
  database: HikaeDatabase,
  staged: HikaeDatabase,
  archive: Archive,
  { at, zone, bringBack = false, signal, onProgress }: RestoreOptions,
): Promise<Restored> {
  const total = archive.files.size + storeNames.length;
  let done = 0;
  const step = () => {
    signal?.throwIfAborted();
    onProgress?.(++done, total);
  };
  const judgeLog = await logJudge(database, staged, signal);
  await judgeLog();
  await putFiles(database, staged, archive, step);
  const restored = await navigator.locks.request('hikae-custody', async () => {
    await judgeLog();
    // What was removed while the bytes were written took its files with it.
    await putFiles(database, staged, archive, () => signal?.throwIfAborted());
    const removed = await removedBy(database);
    const back = bringBack ? await broughtBack(database, staged, removed, at) : [];
    for (const { subject } of back) removed.delete(subject);
    const rows = await anyRowIsNew(database, staged, removed);
    const device = archive.manifest.device;
    const lines = await linesToAdd(database, staged, { at, device, rows, back });
    const taking: Taking = { added: 0, changed: 0, removed, adopted: new Set(), trips: new Set() };
    await database.transaction('rw', database.tables, async () => {
      await database.custody.bulkAdd(lines);
      for (const store of storeNames) {
        if (store !== 'files' && store !== 'custody') await mergeStore(database, staged, store, taking);
        step();
      }
      await followJoinedTrips(database);
      await retellTrips(database, taking.trips);
    });
    return { added: taking.added, changed: taking.changed };
  });
  await settleSorting(database, { at, zone });
  return restored;
}

async function putFiles(database: HikaeDatabase, staged: HikaeDatabase, archive: Archive, step: () => void) {
  let waiting: StoredFile[] = [];
  const put = async () => {
    await database.files.bulkPut(waiting);
    waiting = [];
  };
  for await (const rows of batchesOf(staged.files)) {
    const names = rows.map(({ sha256 }) => String(sha256));
    const here = new Set(await database.files.where('sha256').anyOf(names).primaryKeys());
    for (const row of rows) {
      const [sha256, type] = [String(row.sha256), String(row.type)];
      if (!archive.files.has(sha256)) continue;
      if (!here.has(sha256)) {
        const blob = new Blob([await archive.file(sha256)], { type });
        waiting.push({ sha256, type, bytes: blob.size, blob });
      }
      if (waiting.reduce((sum, { bytes }) => sum + bytes, 0) >= batchBytes) await put();
      step();
    }
  }
  await put();
}

/** Events for what was deleted here and comes back. */
async function broughtBack(
  database: HikaeDatabase,
  staged: HikaeDatabase,
  removed: ReadonlySet<string>,
  at: string,
): Promise<CustodyEvent[]> {
  const actions = { visits: 'visit-restored', documents: 'document-restored' } as const;
  const events: CustodyEvent[] = [];
  for (const store of ['visits', 'documents'] as const)
    for await (const rows of batchesOf(staged.table(store)))
      for (const { id } of rows)
        if (removed.has(String(id)) && !(await database.table(store).where({ id }).count()))
          events.push({ at, action: actions[store], subject: String(id), digest: null });
  return events;
}

/** What the log speaks of, or would. */
const evidence: readonly StoreName[] = ['trips', 'visits', 'captures', 'slices', 'documents', 'redactions'];

async function anyRowIsNew(database: HikaeDatabase, staged: HikaeDatabase, removed: ReadonlySet<string>) {
  for (const store of evidence)
    for await (const rows of batchesOf(staged.table(store))) {
      const ids = rows.map(({ id }) => String(id)).filter((id) => !removed.has(id));
      if ((await database.table(store).where('id').anyOf(ids).count()) < ids.length) return true;
    }
  return false;
}
