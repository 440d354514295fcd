/** What a backup would bring, and whether all of it holds: looked at before anything is written. */
import { type Archive, BackupRefused, type StoreName, storeNames } from '../../backup';
import type { HikaeDatabase } from '../../db';
import { checkLog } from '../integrity/log';
import { removedBy } from './log';
import { batchesOf } from './snapshot';

/** How many there are in the backup, and how many of them are not here. */
export interface Share {
  all: number;
  fresh: number;
}

/** What is counted for the user. */
export const countedStores = ['trips', 'visits', 'captures', 'documents', 'claims'] as const;

export interface Preview {
  counts: Record<(typeof countedStores)[number] | 'files', Share>;
  /** Bytes of the files, and of those that are not here. */
  bytes: Share;
  /** Rows of any kind that are not here. */
  fresh: number;
  /** Files that were lost already when the backup was made. */
  missing: number;
  /** Pages and documents that were deleted here since. */
  deleted: number;
  /** Nothing is kept here yet. */
  empty: boolean;
}

interface Options {
  signal?: AbortSignal | undefined;
  /** Files looked at. */
  onFile?: (() => void) | undefined;
}

/** What was set says nothing, nor do files that no row names: a restore that was cut short left them. */
const ofNothing: readonly StoreName[] = ['settings', 'keys', 'files'];

/** Whether nothing is kept here yet. */
async function isEmpty(database: HikaeDatabase): Promise<boolean> {
  for (const name of storeNames)
    if (!ofNothing.includes(name) && (await database.table(name).count())) return false;
  return true;
}

/**
 * Looks through the log of a backup, and resolves with what throws `BackupRefused` where it is broken and something is kept here by then:
 * it would stand beside a log that holds.
 */
export async function logJudge(
  database: HikaeDatabase,
  staged: HikaeDatabase,
  signal?: AbortSignal,
): Promise<() => Promise<void>> {
  const [broken] = await checkLog(staged, false, signal);
  return async () => {
    if (broken && !(await isEmpty(database))) throw new BackupRefused('log-broken', `line ${broken.line}`);
  };
}

/** Checks the log and every file, and counts. Throws `BackupRefused`; a log that is broken is taken only where nothing is kept yet. */
export async function inspect(
  database: HikaeDatabase,
  staged: HikaeDatabase,
  archive: Archive,
  { signal, onFile }: Options = {},
): Promise<Preview> {
  const empty = await isEmpty(database);
  await (await logJudge(database, staged, signal))();
  await inspectHead(staged, archive);
  const freshFiles = await inspectFiles(database, staged, archive, { signal, onFile });
  const removed = empty ? new Set<string>() : await removedBy(database);
  const shares = await Promise.all(
    storeNames.map(
      async (name): Promise<[StoreName, Share & { deleted: number }]> => [
        name,
        await shareOf(database, staged, name, removed),
      ],
    ),
  );
  const of = (name: StoreName): Share => {
    const { all = 0, fresh = 0 } = shares.find(([store]) => store === name)?.[1] ?? {};
    return { all, fresh };
  };
  const { trips, visits, captures, documents, claims } = Object.fromEntries(
    countedStores.map((name) => [name, of(name)]),
  ) as Record<(typeof countedStores)[number], Share>;
  return {
    counts: { trips, visits, captures, documents, claims, files: of('files') },
    bytes: { all: archive.manifest.files.bytes, fresh: freshFiles },
    fresh: shares.reduce((sum, [name, { fresh }]) => sum + (ofInstallation.includes(name) ? 0 : fresh), 0),
    missing: archive.manifest.missing.length,
    deleted: shares.reduce((sum, [, { deleted }]) => sum + deleted, 0),
    empty,
  };
}

/** Differ between any two installations. */
const ofInstallation: readonly StoreName[] = ['settings', 'custody', 'jobs', 'keys'];

async function inspectHead(staged: HikaeDatabase, { manifest }: Archive): Promise<void> {
  const last = await staged.custody.orderBy('seq').last();
  if ((last?.hash ?? null) !== (manifest.head?.hash ?? null)) throw new BackupRefused('damaged', 'custody');
}

/** Every file against its name, and against the rows. Returns the bytes of those that are not here. */
async function inspectFiles(
  database: HikaeDatabase,
  staged: HikaeDatabase,
  archive: Archive,
  { signal, onFile }: Options,
): Promise<number> {
  const missing = new Set(archive.manifest.missing);
  let fresh = 0;
  for await (const rows of batchesOf(staged.files)) {
    const here = await database.files.bulkGet(rows.map(({ sha256 }) => String(sha256)));
    for (const [i, row] of rows.entries()) {
      signal?.throwIfAborted();
      const name = String(row.sha256);
      if (missing.has(name)) continue;
      const { length } = await archive.file(name);
      if (length !== row.bytes) throw new BackupRefused('damaged', `files/${name}`);
      if (!here[i]) fresh += length;
      onFile?.();
    }
  }
  if ((await staged.files.count()) !== archive.files.size + missing.size)
    throw new BackupRefused('damaged', 'files');
  return fresh;
}

async function shareOf(
  database: HikaeDatabase,
  staged: HikaeDatabase,
  store: StoreName,
  removed: ReadonlySet<string>,
): Promise<Share & { deleted: number }> {
  const share = { all: 0, fresh: 0, deleted: 0 };
  const key = staged.table(store).schema.primKey.name;
  for await (const rows of batchesOf(staged.table(store))) {
    const keys = rows.map((row) => keyOf(row[key]));
    const here = new Set(await database.table(store).where(':id').anyOf(keys).primaryKeys());
    for (const one of keys) {
      share.all += 1;
      if (here.has(one)) continue;
      const gone = removed.has(String(one));
      if (!gone) share.fresh += 1;
      else if (store === 'visits' || store === 'documents') share.deleted += 1;
    }
  }
  return share;
}

/** Of the log it is a number, of all else a text. */
const keyOf = (key: unknown): string | number => (typeof key === 'number' ? key : String(key));
