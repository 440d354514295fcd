import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { HikaeDatabase } from '../../utils/db';
import { readCase, readVisitCase } from '../../utils/db/read-case';
import { CaseMaker } from './bundle-case';
import { wholeTrip } from './bundle-trip';

const database = new HikaeDatabase('read-case');
afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function stored() {
  const maker = await wholeTrip();
  const { trip, visits, captures, custody, exportedAt, versions } = maker.case();
  if (trip) await database.trips.add(trip);
  await database.visits.bulkAdd([...visits]);
  await database.captures.bulkAdd([...captures]);
  await database.custody.bulkAdd([...custody]);
  for (const [sha256, blob] of maker.files)
    await database.files.add({ sha256, type: blob.type, bytes: blob.size, blob });
  return { maker, visits, now: { exportedAt, versions } };
}

describe('readCase', () => {
  it('reads a trip that can be written and verified', async () => {
    const { maker, now } = await stored();
    const found = await readCase(database, maker.tripId);
    expect(found?.visits).toHaveLength(6);
    expect(found?.zone).toBe('Asia/Tokyo');
    if (found)
      expect(
        (await verifyBundle((await writeBundle({ ...found, ...now }, { language: 'ja' })).blob)).problems,
      ).toEqual([]);
  });

  it('leaves out what was withdrawn, with its captures, and nothing else', async () => {
    const { maker, visits, now } = await stored();
    const withdrawn = visits[0]?.id ?? '';
    await database.visits.update(withdrawn, { withdrawnAt: now.exportedAt });
    const found = await readCase(database, maker.tripId);
    expect(found?.visits).toHaveLength(5);
    expect(found?.captures.some(({ visitId }) => visitId === withdrawn)).toBe(false);
    expect(found?.custody).toHaveLength(14);
    expect(await readVisitCase(database, withdrawn)).toBeNull();
  });

  it('finds nothing where nothing is', async () => {
    expect(await readCase(database, 'none')).toBeNull();
    expect(await readVisitCase(database, 'none')).toBeNull();
  });

  it('reads one page without its trip', async () => {
    const { visits, now } = await stored();
    const found = await readVisitCase(database, visits[1]?.id ?? '');
    expect(found?.trip).toBeNull();
    expect(found?.captures).toHaveLength(1);
    if (found)
      expect(
        (await verifyBundle((await writeBundle({ ...found, ...now }, { language: 'en' })).blob)).problems,
      ).toEqual([]);
  });

  it('rejects for bytes that are gone', async () => {
    const { maker } = await stored();
    await expect((await readCase(database, maker.tripId))?.file('0'.repeat(64))).rejects.toThrow('No file');
  });
});

it('a trip of which nothing was kept still makes a bundle that holds', async () => {
  const { blob } = await writeBundle(new CaseMaker().case(), { language: 'es' });
  expect((await verifyBundle(blob)).problems).toEqual([]);
});
