/** Backups whose rows mean harm: taken as rows of their shape, or refused; never half, and nothing else is thrown. */
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { BackupRefused, type StoreName, storeNames } from '../../utils/backup';
import { mergeSettings } from '../../utils/backup/merge';
import { isRowOf } from '../../utils/db/backup/shapes';
import { checkEverything } from '../../utils/db/integrity';
import { version10 } from '../fixtures/versions/v10';
import { inForm } from '../form';
import { backupOf, keepTrip, newDatabase, restored } from './backup-world';
import { brief, expectUnpolluted, ownMake, strangeJson } from './hostile';

type Row = Record<string, unknown>;
type Rows = Record<string, readonly Row[]>;

afterEach(expectUnpolluted);

/** A backup of these rows, of the version they are of. */
async function backupWith(rows: Rows): Promise<Blob> {
  const old = new Dexie(`hostile-${crypto.randomUUID()}`);
  old.version(10).stores(version10.stores);
  for (const [store, all] of Object.entries(rows)) await old.table(store).bulkAdd([...all]);
  const backup = await backupOf(old);
  await old.delete();
  return backup;
}

/** What becomes of it; every row that is there afterwards is one of its store. */
async function endOf(backup: Blob, used = false): Promise<string> {
  const database = newDatabase();
  try {
    if (used) await keepTrip(database, 'own');
    await restored(database, backup);
    for (const { name } of database.tables)
      for (const row of await database.table(name).toArray())
        expect(isRowOf(name as StoreName, row), `${name} ${brief(JSON.stringify(row))}`).toBe(true);
    await checkEverything(database);
    return 'taken';
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    return error.because;
  } finally {
    await database.delete();
  }
}

const stores = Object.entries(version10.rows).map(([name, rows]) => [name, rows as readonly Row[]] as const);
const honest: Rows = Object.fromEntries(stores);
/** What is looked at where it is used: of a file the backup has its bytes elsewhere. */
const free = ['payload', 'blob'];
const keyOf = (row: Row) => ['id', 'sha256', 'seq', 'key'].find((name) => name in row) ?? 'id';

/** The same rows, but what they hang on is nowhere. */
const hanging = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      /^(?:trip|visit|capture|claim|document|contact)Id$/.test(name) && typeof value === 'string'
        ? v7()
        : value,
    ]),
  );

describe('rows', () => {
  it('that are whole are taken, into an empty installation and a used one', async () => {
    expect(await endOf(await backupWith(honest))).toBe('taken');
    expect(await endOf(await backupWith(honest), true)).toBe('taken');
  });

  it('that hang on nothing do no harm, and what is left of them belongs to no trip', async () => {
    const loose = Object.fromEntries(stores.map(([name, rows]) => [name, rows.map(hanging)]));
    for (const used of [false, true]) expect(await endOf(await backupWith(loose), used)).toBe('taken');
    const database = newDatabase();
    await restored(database, await backupWith(loose));
    const known = await database.trips.toCollection().primaryKeys();
    for (const { tripId } of [...(await database.visits.toArray()), ...(await database.documents.toArray())])
      expect(tripId === null || known.includes(tripId)).toBe(true);
    await database.delete();
  });

  it.each(stores)('of %s are refused where any of their fields is of another kind', async (name, [row]) => {
    if (!row) return;
    const kinds = [undefined, Number.POSITIVE_INFINITY, [[]], { polluted: true }];
    const wrong = Object.keys(row).filter((field) => field !== keyOf(row) && !free.includes(field));
    const refused = wrong.filter((field) =>
      kinds.some((value) => !isRowOf(name as StoreName, { ...row, [field]: value })),
    );
    expect(refused).toEqual(name === 'settings' ? refused : wrong);
    const field = refused[0];
    if (field)
      expect(await endOf(await backupWith({ [name]: [{ ...row, [field]: { polluted: 1 } }] }))).toBe(
        'bad-rows',
      );
  });

  it.each(stores)('of %s with half a character in them do not stop what looks at them', async (name, all) => {
    const half = all.map((row) => ({ ...row, more: { '\udc00': ['\ud83d'] } }));
    for (const used of [false, true])
      expect(['taken', 'bad-rows', 'log-broken']).toContain(
        await endOf(await backupWith({ ...honest, [name]: half }), used),
      );
  });

  it('of any field with anything in it are taken or refused', async () => {
    const place = fc.constantFrom(
      ...stores.flatMap(([name, rows]) => rows.map((row, at) => ({ name, at, row }))),
    );
    const change = place.chain(({ name, at, row }) =>
      fc.record({
        name: fc.constant(name),
        at: fc.constant(at),
        field: fc.constantFrom(...Object.keys(row), ...ownMake.slice(1)),
        value: strangeJson(fc.constantFrom(...Object.values(row))),
      }),
    );
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async ({ name, at, field, value }, used) => {
        const rows = (honest[name] ?? []).map((row, i) => (i === at ? { ...row, [field]: value } : row));
        const backup = await backupWith({ ...honest, [name]: rows }).catch((error: unknown) => error);
        // No database takes it as a key.
        fc.pre(backup instanceof Blob);
        ends.add(await endOf(backup as Blob, used));
      }),
      { numRuns: inForm(150, 15) },
    );
    expect(ends.size).toBeGreaterThan(1);
  });
});

describe('a row', () => {
  it('is of a store or not, whatever it is, and no throw', () => {
    fc.assert(
      fc.property(strangeJson(), fc.constantFrom(...storeNames), (row, store) => {
        expect(typeof isRowOf(store, row)).toBe('boolean');
      }),
      { numRuns: inForm(10_000, 2_000) },
    );
  });

  it('of settings under a name that every object has is taken like any other', () => {
    const there = ownMake.map((key) => ({ key, value: 1 }));
    expect(mergeSettings([], there).map(({ key }) => key)).toEqual(expect.arrayContaining(ownMake));
  });
});
