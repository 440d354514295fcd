/** The rows of a backup in a database of their own: brought to the present version and judged there, before anything is written here. */
import { type Archive, BackupRefused, storeNames } from '../../backup';
import { HikaeDatabase } from '../../db';
import { isDiskFull } from '../disk-full';
import { stagePrefix } from './leftovers';
import { isRowOf } from './shapes';
import { batchesOf } from './snapshot';

interface Options {
  signal?: AbortSignal | undefined;
  /** After each part of rows. */
  onPart?: () => void;
}

/** Fills a database of the backup's version, brings it up to date, looks at every row. The caller deletes it. Throws `BackupRefused`. */
export async function stage(archive: Archive, options: Options = {}): Promise<HikaeDatabase> {
  const name = `${stagePrefix}${crypto.randomUUID()}`;
  const staged = new HikaeDatabase(name);
  try {
    await fill(new HikaeDatabase(name, archive.manifest.schema), archive, options);
    await staged.open().catch(refuseUnless(isDiskFull, 'bad-rows'));
    await judge(staged, options);
    return staged;
  } catch (error) {
    await staged.delete();
    throw error;
  }
}

const refuseUnless =
  (isOurs: (error: unknown) => boolean, because: 'bad-rows', where = '') =>
  (error: unknown) => {
    if (error instanceof BackupRefused || isOurs(error)) throw error;
    throw new BackupRefused(because, where);
  };

async function fill(old: HikaeDatabase, archive: Archive, { signal, onPart }: Options) {
  try {
    await old.open();
    const known = old.tables.map(({ name }) => name);
    for (const { name } of archive.manifest.stores) {
      if (!known.includes(name)) throw new BackupRefused('bad-rows', name);
      for await (const rows of archive.rows(name)) {
        signal?.throwIfAborted();
        // A key twice, or none: no database of ours holds that.
        await old
          .table(name)
          .bulkAdd(rows)
          .catch(refuseUnless(isDiskFull, 'bad-rows', name));
        onPart?.();
      }
    }
  } finally {
    old.close();
  }
}

async function judge(staged: HikaeDatabase, { signal }: Options) {
  for (const store of storeNames)
    for await (const rows of batchesOf(staged.table(store))) {
      signal?.throwIfAborted();
      for (const row of rows) if (!isRowOf(store, row)) throw new BackupRefused('bad-rows', store);
    }
}
