/** Installations that have something of their own, restored into each other. */
import { describe, expect, it, vi } from 'vitest';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { brokenLines } from '../../utils/custody';
import { originOf } from '../../utils/custody/restored';
import type { HikaeDatabase } from '../../utils/db';
import { correctKind } from '../../utils/db/correct';
import { checkEverything } from '../../utils/db/integrity';
import { readCase } from '../../utils/db/read-case';
import { writeSetting } from '../../utils/db/settings';
import { removeWithdrawn, withdrawVisit } from '../../utils/db/withdraw';
import { at, backupOf, everything, keepPage, keepTrip, newDatabase, opened, restored } from './backup-world';
import { wholeTrip } from './bundle-trip';

const later = '2026-11-23T10:00:00.000Z';
const latest = '2026-11-24T10:00:00.000Z';

async function expectIntact(database: HikaeDatabase) {
  const lines = await database.custody.orderBy('seq').toArray();
  expect(await brokenLines(lines)).toEqual([]);
  expect(new Set(lines.map(originOf)).size).toBe(lines.length);
  expect((await checkEverything(database)).damage).toEqual([]);
}

/** A trip with real captures, as the bundle tests have it. */
async function storeWholeTrip(database: HikaeDatabase) {
  const maker = await wholeTrip();
  const { trip, visits, captures, custody, exportedAt, versions } = maker.case();
  if (trip) await database.trips.add(trip);
  await database.visits.bulkAdd([...visits]);
  await database.captures.bulkAdd([...captures]);
  await database.custody.bulkAdd([...custody]);
  for (const [sha256, blob] of maker.files)
    await database.files.add({ sha256, type: blob.type, bytes: blob.size, blob });
  return { tripId: maker.tripId, now: { exportedAt, versions } };
}

describe('a trip that was restored into a used installation', () => {
  it('makes a bundle that verifies, in which each line says where it was first written', async () => {
    const [there, here] = [newDatabase(), newDatabase()];
    const { tripId, now } = await storeWholeTrip(there);
    await keepTrip(here, 'own');
    await restored(here, await backupOf(there));
    await expectIntact(here);
    const found = await readCase(here, tripId);
    if (!found) throw new Error('The trip is gone');
    const { blob } = await writeBundle({ ...found, ...now }, { language: 'ja' });
    expect((await verifyBundle(blob)).problems).toEqual([]);
    const line = await here.custody.where('subject').equals(tripId).first();
    const first = await there.custody.where('subject').equals(tripId).first();
    expect(line?.from).toEqual({ seq: first?.seq, prevHash: first?.prevHash, hash: first?.hash });
  });

  it('is told by a log that notices when a taken-over line is changed', async () => {
    const [there, here] = [newDatabase(), newDatabase()];
    await keepTrip(there, 'a');
    await keepTrip(here, 'b');
    await restored(here, await backupOf(there));
    const lines = await here.custody.orderBy('seq').toArray();
    const changed = lines.map((line) => (line.from ? { ...line, at: later } : line));
    expect((await brokenLines(changed)).join()).toContain('is not the line it was taken over from');
  });
});

describe('three installations', () => {
  it('end with the same, no line doubled, however often they are restored into each other', async () => {
    const all = [newDatabase(), newDatabase(), newDatabase()];
    for (const [i, database] of all.entries()) await keepTrip(database, String(i));
    for (let round = 0; round < 2; round += 1)
      for (const from of all)
        for (const into of all) if (from !== into) await restored(into, await backupOf(from));
    const contents = await Promise.all(all.map(everything));
    for (const store of ['trips', 'captures', 'slices', 'documents', 'files'])
      for (const content of contents) expect(content[store]).toEqual(contents[0]?.[store]);
    for (const database of all) await expectIntact(database);
    const counts = await Promise.all(all.map(({ custody }) => custody.count()));
    for (const from of all)
      for (const into of all) if (from !== into) await restored(into, await backupOf(from));
    // A line that a backup was restored is news to the others, and no more than that.
    const more = await Promise.all(all.map(({ custody }) => custody.count()));
    for (const [i, count] of more.entries()) expect(count - (counts[i] ?? 0)).toBeLessThan(20);
  });
});

describe('a backup of one past', () => {
  const shared = async () => {
    const [one, two] = [newDatabase(), newDatabase()];
    const { pages, trip } = await keepTrip(one, 'a');
    await restored(two, await backupOf(one));
    return { one, two, visitId: pages[0]?.visit.id ?? '', trip };
  };

  it('goes on line by line where this log is the beginning of it', async () => {
    const [one, two] = [newDatabase(), newDatabase()];
    await keepTrip(one, 'a');
    const old = await backupOf(one);
    await keepPage(one, 'more');
    await restored(two, old);
    await two.custody.delete((await two.custody.count()) || 0);
    await restored(two, await backupOf(one));
    const lines = await two.custody.orderBy('seq').toArray();
    expect(lines.slice(0, -1)).toEqual(await one.custody.orderBy('seq').toArray());
    await expectIntact(two);
  });

  it.each([
    ['here', later, latest, 'cart'],
    ['there', latest, later, 'terms'],
  ] as const)('keeps the later word of the user, said %s', async (_, thereAt, hereAt, kind) => {
    const { one, two, visitId } = await shared();
    await correctKind(one, visitId, 'terms', thereAt);
    await correctKind(two, visitId, 'cart', hereAt);
    const [first, second] = [await backupOf(one), await backupOf(two)];
    await restored(two, first, { at: latest });
    await restored(one, second, { at: latest });
    for (const database of [one, two]) {
      expect((await database.visits.get(visitId))?.correctedKind).toBe(kind);
      await expectIntact(database);
    }
  });

  it('hides nothing that is here, and shows nothing again that was taken back here', async () => {
    const { one, two, visitId } = await shared();
    const before = await backupOf(one);
    await withdrawVisit(one, visitId, later);
    await restored(two, await backupOf(one));
    expect((await two.visits.get(visitId))?.withdrawnAt).toBeNull();
    await restored(one, before);
    expect((await one.visits.get(visitId))?.withdrawnAt).toBe(later);
  });

  it('leaves deleted what was deleted here, and brings it back when that is asked for', async () => {
    const { one, visitId } = await shared();
    const before = await backupOf(one);
    await withdrawVisit(one, visitId, later);
    await removeWithdrawn(one, new Date('2026-12-24T00:00:00Z'));
    const { preview } = await restored(one, before);
    expect([preview.deleted, await one.visits.get(visitId)]).toEqual([1, undefined]);
    await restored(one, before, { bringBack: true, at: latest });
    expect((await one.visits.get(visitId))?.withdrawnAt).toBeNull();
    expect(await one.captures.where({ visitId }).count()).toBe(1);
    await expectIntact(one);
  });
});

describe('a restore that is interrupted', () => {
  it('leaves no row, no line, and is finished by the next', async () => {
    const [there, here] = [newDatabase(), newDatabase()];
    await keepTrip(there, 'a');
    await keepTrip(here, 'b');
    const backup = await backupOf(there);
    const before = await everything(here);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    let rows = 0;
    put.mockImplementation(function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
      if (this.name === 'captures' && ++rows) throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, given);
    });
    await expect(restored(here, backup)).rejects.toThrow();
    put.mockRestore();
    expect(rows).toBeGreaterThan(0);
    const { files: _, ...after } = await everything(here);
    const { files: __, ...rest } = before;
    expect(after).toEqual(rest);
    await restored(here, backup);
    await expectIntact(here);
    expect(await here.visits.count()).toBe(4);
  });

  it('writes no row when it is cancelled', async () => {
    const [there, here] = [newDatabase(), newDatabase()];
    await keepTrip(there, 'a');
    const controller = new AbortController();
    const onProgress = (done: number) => {
      if (done > 8) controller.abort();
    };
    await expect(
      restored(here, await backupOf(there), { signal: controller.signal, onProgress }),
    ).rejects.toThrow();
    expect([await here.visits.count(), await here.custody.count()]).toEqual([0, 0]);
  });
});

const original = IDBObjectStore.prototype.put;

describe('the rest of a backup', () => {
  it('keys come with their public half, and this installation keeps its own', async () => {
    const [there, here] = [newDatabase(), newDatabase()];
    const key = { id: '1'.repeat(64), spki: 'AAAA', madeAt: at, origin: 'here' as const };
    await there.keys.add({ ...key, privateKey: null });
    await here.keys.add({ ...key, id: '2'.repeat(64), privateKey: null });
    await restored(here, await backupOf(there));
    expect((await here.keys.toArray()).map(({ origin }) => origin)).toEqual(['backup', 'here']);
  });

  it('settings stay as they are here; what is not set comes, and lists become one', async () => {
    const [there, here] = [newDatabase(), newDatabase()];
    await writeSetting(there, 'language', 'es');
    await writeSetting(there, 'sitesOff', ['a.test', 'b.test']);
    await writeSetting(there, 'maskPersonal', true);
    await writeSetting(there, 'deviceLabel', 'Old');
    await writeSetting(there, 'welcomedAt', at);
    await writeSetting(there, 'newsSince', '0.0.1');
    await writeSetting(here, 'language', 'ja');
    await writeSetting(here, 'sitesOn', ['a.test']);
    await restored(here, await backupOf(there));
    const rows = Object.fromEntries((await here.settings.toArray()).map(({ key, value }) => [key, value]));
    expect(rows).toMatchObject({ language: 'ja', maskPersonal: true, sitesOff: ['b.test'] });
    for (const own of ['deviceLabel', 'welcomedAt', 'newsSince']) expect(rows).not.toHaveProperty(own);
  });

  it('is counted before anything is written', async () => {
    const [there, here] = [newDatabase(), newDatabase()];
    await keepTrip(there, 'a');
    const { preview, staged } = await opened(here, await backupOf(there));
    expect(preview).toMatchObject({
      counts: { trips: { all: 1, fresh: 1 }, visits: { all: 2, fresh: 2 }, files: { all: 7, fresh: 7 } },
      empty: true,
      missing: 0,
    });
    expect(await here.visits.count()).toBe(0);
    await staged.delete();
  });

  it('names files that could not be taken along, and takes all else', async () => {
    const [there, here] = [newDatabase(), newDatabase()];
    const { pages } = await keepTrip(there, 'a');
    await there.files.update(pages[0]?.picture.sha256 ?? '', { blob: new Blob(['changed']) });
    const { preview } = await restored(here, await backupOf(there));
    expect([preview.missing, await here.files.count()]).toEqual([1, 6]);
  });
});
