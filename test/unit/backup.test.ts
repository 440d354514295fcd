import { describe, expect, it } from 'vitest';
import { brokenLines } from '../../utils/custody';
import { checkEverything } from '../../utils/db/integrity';
import { backupOf, everything, keepTrip, newDatabase, restored } from './backup-world';

const intact = async (database: ReturnType<typeof newDatabase>) => {
  expect(await brokenLines(await database.custody.orderBy('seq').toArray())).toEqual([]);
  expect((await checkEverything(database)).damage).toEqual([]);
};

describe('a backup that is restored where nothing is kept', () => {
  it('brings every row, every byte and the log as it was, and says that it was restored', async () => {
    const [old, fresh] = [newDatabase(), newDatabase()];
    const { pages } = await keepTrip(old, 'a');
    await restored(fresh, await backupOf(old));
    const [{ custody: linesThere, visits: visitsThere, ...there }, { custody: linesHere, visits, ...here }] =
      [await everything(old), await everything(fresh)];
    expect(here).toEqual(there);
    expect(visits).toEqual(visitsThere?.map((visit) => ({ ...(visit as object), tabId: -1 })));
    expect(linesHere?.slice(0, -1)).toEqual(linesThere);
    expect(linesHere?.at(-1)).toMatchObject({ action: 'backup-restored', subject: 'there' });
    const row = await fresh.files.get(pages[0]?.picture.sha256 ?? '');
    expect((await row?.blob.text())?.slice(-5)).toBe('a one');
    await intact(fresh);
  });

  it('says nothing more when it is restored once more', async () => {
    const [old, fresh] = [newDatabase(), newDatabase()];
    await keepTrip(old, 'a');
    const backup = await backupOf(old);
    await restored(fresh, backup);
    const once = await everything(fresh);
    const { preview, added, changed } = await restored(fresh, backup);
    expect(await everything(fresh)).toEqual(once);
    expect([preview.fresh, added, changed]).toEqual([0, 0, 0]);
  });
});

describe('a backup that is restored where something is kept', () => {
  it('adds what is not here, twice as once, and both ways the same', async () => {
    const [one, two] = [newDatabase(), newDatabase()];
    await keepTrip(one, 'a');
    await keepTrip(two, 'b');
    const [first, second] = [await backupOf(one, 'one'), await backupOf(two, 'two')];
    await restored(one, second);
    const once = await everything(one);
    await restored(one, second);
    expect(await everything(one)).toEqual(once);
    await restored(two, first);
    const { custody: _, visits: __, ...here } = await everything(one);
    const { custody: ___, visits: ____, ...there } = await everything(two);
    expect(here).toEqual(there);
    await intact(one);
    await intact(two);
  });
});
