import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { brokenLines } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { addJob, newJob } from '../../utils/db/jobs';
import { asFile, keep } from '../../utils/db/keep';
import { eachNamedFile } from '../../utils/db/references';
import { keepSlice } from '../../utils/db/slices';
import { removeWithdrawn, withdrawVisit } from '../../utils/db/withdraw';
import type { Visit } from '../../utils/records';
import { captureRecord, sliceRecord, visitRecord } from '../fixtures/records';

let database: HikaeDatabase;
beforeEach(() => {
  database = new HikaeDatabase(`references-${crypto.randomUUID()}`);
});

const at = '2026-11-22T10:00:00.000Z';
const muchLater = new Date('2026-12-22T10:00:00.000Z');

/** Stores bytes and returns their name. */
async function bytes(words: string): Promise<string> {
  const file = await asFile(new Blob([words]));
  await database.files.put(file);
  return file.sha256;
}

/** A visit with everything a visit can have, each part with a file of its own unless `shared` names one for it. */
async function fullVisit(name: string, shared: Partial<Record<'text' | 'slice' | 'places', string>> = {}) {
  const file = (part: string) => bytes(`${name} ${part}`);
  const visit = visitRecord({ text: shared.text ?? (await file('text')), captureState: 'kept' });
  const slice = sliceRecord({ visitId: visit.id, file: shared.slice ?? (await file('slice')) });
  const capture = captureRecord({
    visitId: visit.id,
    files: {
      picture: await file('picture'),
      thumbnail: await file('thumbnail'),
      text: visit.text,
      snapshot: await file('snapshot'),
      slices: [slice.file],
      places: shared.places ?? (await file('places')),
    },
    tiles: [{ file: await file('tile'), x: 0, y: 0, width: 9, height: 9, pixelWidth: 9, pixelHeight: 9 }],
    seams: [{ slice, shows: [] }],
  });
  const drawing = newJob(visit.id, 'drawing', at, { files: [await file('job')] });
  await keep(database, async () => ({
    files: [],
    events: [{ at, action: 'visit-recorded', subject: visit.id, digest: null }],
    write: async () => {
      await database.visits.add(visit);
      await database.captures.add(capture);
      await database.slices.add(slice);
      await addJob(database, drawing);
    },
  }));
  return { visit, capture, slice };
}

async function orphans(): Promise<string[]> {
  const named = new Set<string>();
  await eachNamedFile(database, (file) => named.add(file));
  return (await database.files.toCollection().primaryKeys()).filter((file) => !named.has(file));
}

const removed = async (visit: Visit) => {
  await withdrawVisit(database, visit.id, at);
  expect(await removeWithdrawn(database, muchLater)).toBe(1);
};

describe('the files of a visit', () => {
  it('are each named by one of its records', async () => {
    await fullVisit('a');
    expect(await orphans()).toEqual([]);
    expect(await database.files.count()).toBe(8);
  });

  it('are orphans when no record names them', async () => {
    const lost = await bytes('lost');
    expect(await orphans()).toEqual([lost]);
  });

  it('go with it, and with its captures, slices and jobs, and leave none behind', async () => {
    const { visit } = await fullVisit('a');
    await removed(visit);
    for (const { name } of database.tables.filter(({ name }) => name !== 'custody'))
      expect([name, await database.table(name).count()]).toEqual([name, 0]);
  });

  it('stay when another visit names them, whatever it names them as', async () => {
    const kept = await fullVisit('kept');
    const text = await bytes('kept places');
    const gone = await fullVisit('gone', {
      text: kept.slice.file,
      slice: kept.visit.text,
      places: text,
    });
    const before = (await database.files.toCollection().primaryKeys()).length;
    await removed(gone.visit);
    expect(await orphans()).toEqual([]);
    expect(await database.files.count()).toBe(before - 5);
    for (const file of [kept.slice.file, kept.visit.text, text])
      expect(await database.files.get(file)).toBeDefined();
  });

  it('that only a job of another visit names stay', async () => {
    const { visit, slice } = await fullVisit('a');
    const other = visitRecord({ text: await bytes('other') });
    await database.visits.add(other);
    await addJob(database, newJob(other.id, 'drawing', at, { files: [slice.file] }));
    await removed(visit);
    expect(await database.files.count()).toBe(2);
  });

  it('leave a line for each record that went with them, in an unbroken chain', async () => {
    const { visit, capture, slice } = await fullVisit('a');
    await removed(visit);
    const lines = await database.custody.orderBy('seq').toArray();
    expect(await brokenLines(lines)).toEqual([]);
    expect(lines.slice(-3).map(({ action, subject }) => [action, subject])).toEqual([
      ['capture-removed', capture.id],
      ['slice-removed', slice.id],
      ['visit-removed', visit.id],
    ]);
  });
});

describe('removing', () => {
  it('goes on with the next when one of them fails, and says that it did', async () => {
    const first = await fullVisit(v7());
    const second = await fullVisit(v7());
    for (const { visit } of [first, second]) await withdrawVisit(database, visit.id, at);
    let failures = 0;
    database.visits.hook('deleting', (key) => {
      if (key !== first.visit.id) return;
      failures += 1;
      throw new Error('no');
    });
    await expect(removeWithdrawn(database, muchLater)).rejects.toThrow();
    // With the others, then by itself.
    expect(failures).toBe(2);
    expect(await database.visits.toCollection().primaryKeys()).toEqual([first.visit.id]);
  });
});

describe('a slice', () => {
  const record = () => {
    const { file: _, ...rest } = sliceRecord();
    return rest;
  };

  it('is stored with its file and its line', async () => {
    const visit = visitRecord({ text: await bytes('text') });
    await database.visits.add(visit);
    await keepSlice(database, new Blob(['pixels']), { ...record(), visitId: visit.id });
    expect(await orphans()).toEqual([]);
    expect(await database.slices.count()).toBe(1);
    expect((await database.custody.toArray()).map(({ action }) => action)).toEqual(['slice-kept']);
  });

  it('of a page that was removed meanwhile is not stored, nor its file', async () => {
    await expect(keepSlice(database, new Blob(['pixels']), record())).rejects.toThrow('No visit');
    for (const table of [database.slices, database.files, database.custody])
      expect(await table.count()).toBe(0);
  });
});
