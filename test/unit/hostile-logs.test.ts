/** Backups whose custody log is torn: taken as damage where nothing is kept, and refused where it would stand beside a log that holds. */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { HikaeDatabase } from '../../utils/db';
import { restore } from '../../utils/db/backup/apply';
import { checkEverything } from '../../utils/db/integrity';
import { newestVersion } from '../../utils/db/versions';
import type { CustodyLine } from '../../utils/records';
import { at, backupOf, everything, keepPage, keepTrip, newDatabase, opened, restored } from './backup-world';

type Tear = (log: CustodyLine[]) => CustodyLine[];

const torn: Record<string, Tear> = {
  'a line is missing': (log) => log.toSpliced(1, 1),
  'the first line is missing': (log) => log.slice(1),
  'two lines changed places': ([a, b, ...rest]) =>
    a && b ? [{ ...b, seq: a.seq }, { ...a, seq: b.seq }, ...rest] : [],
  'a line says something else': ([first, ...rest]) => (first ? [{ ...first, subject: v7() }, ...rest] : []),
  'a line stands twice': (log) => [...log, { ...(log.at(-1) as CustodyLine), seq: 99 }],
};

async function tear(database: HikaeDatabase, torn: Tear = (log) => log.slice(1)): Promise<void> {
  const lines = torn(await database.custody.toArray());
  await database.custody.clear();
  await database.custody.bulkAdd(lines);
}

describe('the log of a backup', () => {
  it.each(Object.entries(torn))(
    'of which %s is no more than damage, and touches no other',
    async (_, torn) => {
      const there = newDatabase();
      await keepPage(there, 'page');
      await tear(there, torn);
      const backup = await backupOf(there);
      const used = newDatabase();
      await keepTrip(used, 'own');
      const before = await everything(used);
      await expect(restored(used, backup)).rejects.toMatchObject({ because: 'log-broken' });
      expect(await everything(used)).toEqual(before);
      const fresh = newDatabase();
      await restored(fresh, backup);
      expect((await checkEverything(fresh)).damage.length).toBeGreaterThan(0);
    },
  );

  it('that is broken is refused too where the first page is kept after the backup was looked at', async () => {
    const [there, meanwhile] = [newDatabase(), newDatabase()];
    await keepPage(there, 'page');
    await tear(there);
    const { archive, staged } = await opened(meanwhile, await backupOf(there));
    await keepTrip(meanwhile, 'own');
    const before = await everything(meanwhile);
    const when = { at, zone: 'Asia/Tokyo' };
    await expect(restore(meanwhile, staged, archive, when)).rejects.toMatchObject({ because: 'log-broken' });
    expect(await everything(meanwhile)).toEqual(before);
  });

  it('that is broken is taken where an earlier try left no more than files', async () => {
    const [there, fresh] = [newDatabase(), newDatabase()];
    await keepPage(there, 'page');
    await tear(there);
    await fresh.files.bulkAdd(await there.files.toArray());
    expect(await restored(fresh, await backupOf(there))).toMatchObject({ preview: { empty: true } });
    expect(await fresh.visits.count()).toBe(1);
  });

  it('that is whole is taken, and nothing is damaged', async () => {
    const [there, fresh] = [newDatabase(), newDatabase()];
    await keepPage(there, 'page');
    await restored(fresh, await backupOf(there));
    expect((await checkEverything(fresh)).damage).toEqual([]);
    expect(fresh.verno).toBe(newestVersion);
  });
});
