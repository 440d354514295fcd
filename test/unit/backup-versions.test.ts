/** A backup of every version a user may have made one of. */
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { brokenLines } from '../../utils/custody';
import { newestVersion } from '../../utils/db/versions';
import type { VersionExample } from '../fixtures/versions/rows';
import { backupOf, everything, keepTrip, newDatabase, restored } from './backup-world';

const examples = Object.entries(
  import.meta.glob<Record<string, VersionExample>>('../fixtures/versions/v*.ts', { eager: true }),
).flatMap(([path, module]) => {
  const version = Number(/v(\d+)\.ts$/.exec(path)?.[1]);
  const example = module[`version${version}`];
  return example ? [[version, example] as const] : [];
});

async function stored(version: number, { stores, rows }: VersionExample): Promise<Dexie> {
  const old = new Dexie(`backup-version-${version}-${crypto.randomUUID()}`);
  old.version(version).stores(stores);
  for (const [store, all] of Object.entries(rows)) await old.table(store).bulkAdd([...all]);
  return old;
}

describe.each(examples)('a backup of version %d', (version, example) => {
  it('is restored as that version’s database would be brought up to date', async () => {
    const [old, fresh] = [await stored(version, example), newDatabase()];
    const backup = await backupOf(old);
    await restored(fresh, backup);
    old.close();
    const updated = newDatabase(old.name);
    const [{ custody: _, visits: __, keys: ___, ...here }, { custody: lines, visits, keys: ____, ...there }] =
      [await everything(fresh), await everything(updated)];
    expect(here).toEqual(there);
    expect(await fresh.visits.toArray()).toEqual(visits?.map((row) => ({ ...(row as object), tabId: -1 })));
    expect((await fresh.custody.toArray()).slice(0, -1)).toEqual(lines);
  });

  it('is merged into a used installation, twice as once', async () => {
    const [old, used] = [await stored(version, example), newDatabase()];
    await keepTrip(used, 'own');
    const backup = await backupOf(old);
    await restored(used, backup);
    const once = await everything(used);
    await restored(used, backup);
    expect(await everything(used)).toEqual(once);
    expect(await brokenLines(await used.custody.orderBy('seq').toArray())).toEqual([]);
  });
});

it('are those of every version there is', () => {
  expect(Math.max(...examples.map(([version]) => version))).toBe(newestVersion);
});
