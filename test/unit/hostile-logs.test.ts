/** Backups whose custody log is torn: taken as damage where nothing is kept, and refused where it would stand beside a log that holds. */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { checkEverything } from '../../utils/db/integrity';
import { newestVersion } from '../../utils/db/versions';
import type { CustodyLine } from '../../utils/records';
import { backupOf, everything, keepPage, keepTrip, newDatabase, restored } from './backup-world';

const torn: Record<string, (log: CustodyLine[]) => CustodyLine[]> = {
  'a line is missing': (log) => log.toSpliced(1, 1),
  'the first line is missing': (log) => log.slice(1),
  'two lines changed places': ([a, b, ...rest]) =>
    a && b ? [{ ...b, seq: a.seq }, { ...a, seq: b.seq }, ...rest] : [],
  'a line says something else': ([first, ...rest]) => (first ? [{ ...first, subject: v7() }, ...rest] : []),
  'a line stands twice': (log) => [...log, { ...(log.at(-1) as CustodyLine), seq: 99 }],
};

describe('the log of a backup', () => {
  it.each(Object.entries(torn))(
    'of which %s is no more than damage, and touches no other',
    async (_, tear) => {
      const there = newDatabase();
      await keepPage(there, 'page');
      const lines = tear(await there.custody.toArray());
      await there.custody.clear();
      await there.custody.bulkAdd(lines);
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

  it('that is whole is taken, and nothing is damaged', async () => {
    const [there, fresh] = [newDatabase(), newDatabase()];
    await keepPage(there, 'page');
    await restored(fresh, await backupOf(there));
    expect((await checkEverything(fresh)).damage).toEqual([]);
    expect(fresh.verno).toBe(newestVersion);
  });
});
