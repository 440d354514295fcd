import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { brokenLines } from '../../utils/custody';
import { stagePrefix } from '../../utils/db/backup/leftovers';
import { checkEverything } from '../../utils/db/integrity';
import { alone, clearLeftovers, scratchFile } from '../../utils/export/scratch';
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

describe('where the browser gives no files of one’s own, as Firefox’s private windows do', () => {
  const without = (failure: unknown) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const locks = { request: (_: string, __: object, granted: (lock: object) => unknown) => granted({}) };
    vi.stubGlobal('navigator', { locks, storage: { getDirectory: () => Promise.reject(failure) } });
  };
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it.each([
    ['it refuses', new DOMException('not here', 'SecurityError')],
    ['it fails in another way', new Error('odd')],
  ])('%s: tidying keeps nothing from being done', async (_, failure) => {
    without(failure);
    expect(await alone(async () => 'done')).toBe('done');
    await clearLeftovers();
  });

  it('what was left of a restore is removed all the same', async () => {
    without(new DOMException('not here', 'SecurityError'));
    const left = new Dexie(`${stagePrefix}left`);
    left.version(1).stores({ rows: 'id' });
    await left.open();
    left.close();
    await clearLeftovers();
    expect(await Dexie.getDatabaseNames()).not.toContain(left.name);
  });

  it('what is written is gathered in memory, as it was when it was written', async () => {
    without(new DOMException('not here', 'SecurityError'));
    const scratch = await scratchFile();
    const writer = scratch.sink.getWriter();
    const chunk = new Uint8Array([1, 2]);
    await writer.write(chunk);
    chunk.fill(9);
    await writer.write(new Uint8Array([3]));
    await writer.close();
    expect([...new Uint8Array(await (await scratch.file()).arrayBuffer())]).toEqual([1, 2, 3]);
    await scratch.remove();
    expect((await scratch.file()).size).toBe(0);
  });
});
