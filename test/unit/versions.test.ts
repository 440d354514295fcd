/** Every version a user may have on disk is walked through to this one. */
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { brokenLines, hashOfCapture, hashOfVisit } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { isRead } from '../../utils/db/facts';
import { troubleOf } from '../../utils/db/trouble';
import { newestVersion } from '../../utils/db/versions';
import {
  Capture,
  Claim,
  Contact,
  CustodyLine,
  Document,
  Fact,
  HandBalance,
  Job,
  Observation,
  Redaction,
  Reminder,
  Setting,
  SigningKey,
  Slice,
  StoredFile,
  Timestamp,
  Trip,
  Visit,
  Warning,
} from '../../utils/records';
import type { VersionExample } from '../fixtures/versions/rows';

const examples = new Map(
  Object.entries(
    import.meta.glob<Record<string, VersionExample>>('../fixtures/versions/v*.ts', { eager: true }),
  ).flatMap(([path, module]) => {
    const version = Number(/v(\d+)\.ts$/.exec(path)?.[1]);
    const example = module[`version${version}`];
    return example ? [[version, example] as const] : [];
  }),
);
const shapes: Record<string, z.ZodType> = {
  trips: Trip,
  visits: Visit,
  captures: Capture,
  slices: Slice,
  files: StoredFile,
  jobs: Job,
  facts: Fact,
  reminders: Reminder,
  observations: Observation,
  warnings: Warning,
  claims: Claim,
  contacts: Contact,
  documents: Document,
  balances: HandBalance,
  redactions: Redaction,
  keys: SigningKey,
  timestamps: Timestamp,
  custody: CustodyLine,
  settings: Setting,
};
const latest = new HikaeDatabase('unopened').verno;

async function stored(version: number): Promise<string> {
  const example = examples.get(version);
  if (!example) throw new Error(`No example of version ${version}`);
  const name = `version-${version}-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(version).stores(example.stores);
  for (const [store, rows] of Object.entries(example.rows)) await old.table(store).bulkAdd([...rows]);
  old.close();
  return name;
}

/** What is still to be read is no evidence: version 3 has it read once more. */
const isNoReading = (row: { kind?: unknown }) => row.kind !== 'reading';

async function everything(database: Dexie): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const { name } of database.tables) all[name] = await database.table(name).toArray();
  return all;
}

afterEach(() => vi.restoreAllMocks());

describe('the database', () => {
  it('has an example of every version', () => {
    const declared = Array.from({ length: newestVersion }, (_, i) => i + 1);
    expect([...examples.keys()].sort((a, b) => a - b)).toEqual(declared);
    expect(declared.at(-1)).toBe(latest);
  });

  it.each([...examples])(
    'has in version %d the stores and indexes it shipped with',
    async (version, example) => {
      const then = new HikaeDatabase(`stores-${version}`, version);
      const old = new Dexie('shipped');
      old.version(version).stores(example.stores);
      const told = (database: Dexie) =>
        database.tables.map(({ name, schema: { primKey, indexes } }) => [
          name,
          primKey.src,
          ...indexes.map(({ src }) => src).sort(),
        ]);
      expect(told(then).sort()).toEqual(told(old).sort());
    },
  );

  it.each([...examples.keys()])(
    'opens version %d, changes no evidence and understands every row',
    async (version) => {
      const database = new HikaeDatabase(await stored(version));
      await database.open();
      const example = examples.get(version)?.rows ?? {};
      for (const [store, rows] of Object.entries(example).filter(([name]) => name !== 'files'))
        expect((await database.table(store).toArray()).filter(isNoReading), store).toEqual(rows);
      for (const [store, rows] of Object.entries(await everything(database)))
        for (const row of rows) expect(shapes[store]?.safeParse(row).error, store).toBeUndefined();
      const [lines, visits, captures] = [
        await database.custody.toArray(),
        await database.visits.toArray(),
        await database.captures.toArray(),
      ];
      expect(await brokenLines(lines)).toEqual([]);
      const digests = lines.map(({ digest }) => digest);
      for (const visit of visits) expect(digests).toContain(await hashOfVisit(visit));
      for (const capture of captures) expect(capture.hash).toBe(await hashOfCapture(capture));
    },
  );

  it('makes a job of every picture that version 1 had still to take, and of no other', async () => {
    const database = new HikaeDatabase(await stored(1));
    const pending = await database.visits.where('captureState').equals('pending').primaryKeys();
    expect(pending).toHaveLength(1);
    expect(
      (await database.jobs.toArray()).filter(isNoReading).map(({ visitId, tries }) => [visitId, tries]),
    ).toEqual([[pending[0], 0]]);
  });

  it('leaves the jobs of version 2 as they are', async () => {
    const database = new HikaeDatabase(await stored(2));
    expect((await database.jobs.toArray()).filter(isNoReading)).toEqual(examples.get(2)?.rows.jobs);
  });
});

describe('version 3', () => {
  it('has every page read that makes promises, and no other', async () => {
    const database = new HikaeDatabase(await stored(1));
    const visits = await database.visits.toArray();
    const waiting = (await database.jobs.toArray()).filter(({ kind }) => kind === 'reading');
    expect(waiting.map(({ visitId }) => visitId)).toEqual(visits.filter(isRead).map(({ id }) => id));
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.length).toBeLessThan(visits.length);
  });
});

describe('version 5', () => {
  it('finds claims and contacts that were withdrawn, and no others', async () => {
    const database = new HikaeDatabase(await stored(5));
    const before = database.claims.where('withdrawnAt').below('2027');
    expect(await before.count()).toBe(0);
    const [gone] = await database.contacts.where('withdrawnAt').below('2027').toArray();
    expect([gone?.said, await database.contacts.count()]).toEqual(['Wrong number.', 2]);
  });

  it('holds no claim of a database that had none', async () => {
    const database = new HikaeDatabase(await stored(4));
    expect([await database.claims.count(), await database.contacts.count()]).toEqual([0, 0]);
  });
});

describe('version 6', () => {
  it('finds documents by their trip, and those that were withdrawn', async () => {
    const database = new HikaeDatabase(await stored(6));
    const [trip] = await database.trips.toArray();
    expect(await database.documents.where({ tripId: trip?.id ?? '' }).count()).toBe(1);
    expect(await database.documents.where('withdrawnAt').below('2027').count()).toBe(1);
  });

  it('holds no document of a database that had none', async () => {
    expect(await new HikaeDatabase(await stored(5)).documents.count()).toBe(0);
  });
});

describe('version 8', () => {
  it('finds redactions by their page', async () => {
    const database = new HikaeDatabase(await stored(8));
    const [redaction] = await database.redactions.toArray();
    expect(await database.redactions.where({ visitId: redaction?.visitId ?? '' }).count()).toBe(1);
  });

  it('holds no redaction of a database that had none', async () => {
    expect(await new HikaeDatabase(await stored(7)).redactions.count()).toBe(0);
  });
});

describe('version 9', () => {
  it('finds balances by hand that were withdrawn, and no others', async () => {
    const database = new HikaeDatabase(await stored(9));
    const [gone] = await database.balances.where('withdrawnAt').below('2027').toArray();
    expect([gone?.portal.name, await database.balances.count()]).toEqual(['商店会ポイント', 2]);
  });

  it('holds no balance of a database that had none, and no answer of its trips', async () => {
    const database = new HikaeDatabase(await stored(7));
    const answered = (await database.trips.toArray()).filter(({ listings }) => listings);
    expect([await database.balances.count(), answered.length]).toEqual([0, 0]);
  });
});

describe('an upgrade that is interrupted', () => {
  const interrupt = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });

  it('stops, keeps the data as it was, and is known for what it is', async () => {
    const name = await stored(1);
    const database = new HikaeDatabase(name);
    const put = interrupt();
    await expect(database.open()).rejects.toThrow();
    await expect(database.visits.toArray()).rejects.toThrow();
    put.mockRestore();
    expect(await troubleOf(database)).toBe('upgrade');
    const old = new Dexie(name);
    old.version(1).stores(examples.get(1)?.stores ?? {});
    const { files, ...rows } = await everything(old);
    expect(rows).toMatchObject(
      Object.fromEntries(Object.entries(examples.get(1)?.rows ?? {}).filter(([store]) => store !== 'files')),
    );
    expect(files).toHaveLength(1);
    expect(old.tables.map(({ name: store }) => store)).not.toContain('jobs');
    old.close();
  });

  it('is finished at the next opening', async () => {
    const database = new HikaeDatabase(await stored(1));
    const put = interrupt();
    await expect(database.open()).rejects.toThrow();
    put.mockRestore();
    await database.open();
    expect((await database.jobs.toArray()).filter(isNoReading)).toHaveLength(1);
    expect(await database.visits.count()).toBe(2);
  });

  it('is told apart from a database that does not answer for another reason', async () => {
    const database = new HikaeDatabase(await stored(latest));
    expect(await troubleOf(database)).toBe('other');
    expect(await troubleOf(new HikaeDatabase('nowhere'))).toBe('other');
  });
});
