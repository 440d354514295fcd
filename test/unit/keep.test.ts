import { beforeEach, describe, expect, it } from 'vitest';
import { brokenLines } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { asFile, keep } from '../../utils/db/keep';
import { removeWithdrawn, restoreVisit, withdrawVisit } from '../../utils/db/withdraw';
import type { Visit } from '../../utils/records';
import { visitRecord } from '../fixtures/records';

let database: HikaeDatabase;
beforeEach(() => {
  database = new HikaeDatabase(`keep-${crypto.randomUUID()}`);
});

const at = '2026-11-22T10:00:00.000Z';

async function store(visit: Visit, words: string) {
  const text = await asFile(new Blob([words], { type: 'text/plain' }));
  await keep(database, async () => ({
    files: [text],
    events: [{ at, action: 'visit-recorded', subject: visit.id, digest: text.sha256 }],
    write: () => database.visits.put({ ...visit, text: text.sha256 }),
  }));
}

describe('keeping evidence', () => {
  it('writes files, record and custody line together', async () => {
    await store(visitRecord(), 'words');
    expect(await database.visits.count()).toBe(1);
    expect(await database.files.count()).toBe(1);
    expect(await database.custody.count()).toBe(1);
  });

  it('writes nothing of it when one of them fails', async () => {
    const file = await asFile(new Blob(['words']));
    const failing = keep(database, async () => ({
      files: [file],
      events: [{ at, action: 'visit-recorded', subject: 'x', digest: null }],
      write: async () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }));
    await expect(failing).rejects.toThrow('full');
    expect(await database.files.count()).toBe(0);
    expect(await database.custody.count()).toBe(0);
  });

  it('keeps one unbroken chain though many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => store(visitRecord(), `words ${i}`)));
    const lines = await database.custody.orderBy('seq').toArray();
    expect(lines).toHaveLength(20);
    expect(await brokenLines(lines)).toEqual([]);
  });

  it('stores the same bytes once', async () => {
    await store(visitRecord(), 'same');
    await store(visitRecord(), 'same');
    expect(await database.files.count()).toBe(1);
  });
});

describe('undo', () => {
  it('hides a visit and brings it back', async () => {
    const visit = visitRecord();
    await store(visit, 'words');
    expect(await withdrawVisit(database, visit.id, at)).toBe(true);
    expect((await database.visits.get(visit.id))?.withdrawnAt).toBe(at);
    expect(await restoreVisit(database, visit.id, at)).toBe(true);
    expect((await database.visits.get(visit.id))?.withdrawnAt).toBeNull();
  });

  it('says so when there is nothing to hide', async () => {
    expect(await withdrawVisit(database, crypto.randomUUID(), at)).toBe(false);
  });

  it('removes what was hidden a week ago, but no file another visit uses, and leaves the chain whole', async () => {
    const [gone, stays] = [visitRecord(), visitRecord()];
    await store(gone, 'shared');
    await store(stays, 'shared');
    await withdrawVisit(database, gone.id, at);
    expect(await removeWithdrawn(database, new Date('2026-11-28T10:00:00Z'))).toBe(0);
    expect(await removeWithdrawn(database, new Date('2026-11-30T10:00:00Z'))).toBe(1);
    expect(await database.visits.get(gone.id)).toBeUndefined();
    expect(await database.files.count()).toBe(1);
    expect(await brokenLines(await database.custody.orderBy('seq').toArray())).toEqual([]);
  });

  it('removes a file nobody uses any more', async () => {
    const visit = visitRecord();
    await store(visit, 'alone');
    await withdrawVisit(database, visit.id, at);
    await removeWithdrawn(database, new Date('2026-12-30T10:00:00Z'));
    expect(await database.files.count()).toBe(0);
  });
});
