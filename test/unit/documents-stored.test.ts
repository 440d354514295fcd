/** Documents as they are stored. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { brokenLines } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { isDiskFull } from '../../utils/db/disk-full';
import {
  documentsOf,
  fileDocument,
  keepDocument,
  setDocumentWithdrawn,
  takeFromDocument,
} from '../../utils/db/documents';
import { checkEverything, checkVisits, named } from '../../utils/db/integrity';
import { moveTo } from '../../utils/db/moves';
import { measureSpace } from '../../utils/db/space';
import { removeWithdrawnDocuments, retoldTrip } from '../../utils/db/withdraw';
import type { DocumentReading } from '../../utils/document-reading';
import { Document } from '../../utils/records';
import { documentRecord, tripRecord } from '../fixtures/records';

let database: HikaeDatabase;
beforeEach(() => {
  database = new HikaeDatabase(`documents-${crypto.randomUUID()}`);
});

const when = { at: '2026-11-24T00:00:00.000Z', zone: 'Asia/Tokyo' };
const at = '2026-11-23T01:00:00.000Z';
const muchLater = new Date('2026-12-23T01:00:00.000Z');
const bytes = (words: string) => new TextEncoder().encode(words);
const reading = (fields: Partial<Document> = {}): DocumentReading => {
  const { name, type, mediatype, mail, found, proposedRole } = documentRecord(fields);
  return { name, type, mediatype, bytes: 5, mail, found, proposedRole };
};
const add = (words: string, tripId: string | null = null, fields: Partial<Document> = {}) =>
  keepDocument(database, bytes(words), reading(fields), { tripId, at, zone: 'Asia/Tokyo' });
const actions = async () => (await database.custody.orderBy('seq').toArray()).map(({ action }) => action);

describe('keeping a document', () => {
  it('stores bytes as they came, record and custody lines together', async () => {
    const trip = tripRecord();
    const { id } = await add('hello', trip.id);
    const [document] = await documentsOf(database, trip.id);
    expect(Document.safeParse(document).error).toBeUndefined();
    expect(document?.id).toBe(id);
    const file = await database.files.get(document?.file ?? '');
    expect([file?.type, await file?.blob.text()]).toEqual(['message/rfc822', 'hello']);
    expect(await actions()).toEqual(['document-kept', 'document-filed']);
    expect(await brokenLines(await database.custody.toArray())).toEqual([]);
    expect((await checkEverything(database)).damage).toEqual([]);
  });

  it('stores nothing of it on a full disk, and leaves alone what was there', async () => {
    await add('first');
    const before = await database.custody.toArray();
    const full = vi.spyOn(database.documents, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const error = await add('second').catch((reason: unknown) => reason);
    full.mockRestore();
    expect(isDiskFull(error)).toBe(true);
    expect(await database.custody.toArray()).toEqual(before);
    expect([await database.documents.count(), await database.files.count()]).toEqual([1, 1]);
    expect((await add('second')).already).toBe(false);
  });

  it('keeps the same bytes of one trip once, and of two trips twice with one file', async () => {
    const [one, two] = [tripRecord().id, tripRecord().id];
    const { id } = await add('same', one);
    expect(await add('same', one)).toEqual({ id, already: true });
    expect((await add('same', two)).already).toBe(false);
    expect([await database.documents.count(), await database.files.count()]).toEqual([2, 1]);
    expect((await measureSpace(database)).byTrip.get(two)).toBe(4);
  });

  it('brings back a deleted one when it is added again', async () => {
    const { id } = await add('again');
    await setDocumentWithdrawn(database, id, true, at);
    expect(await add('again')).toEqual({ id, already: true });
    expect((await documentsOf(database, null))[0]?.withdrawnAt).toBeNull();
    expect((await checkEverything(database)).damage).toEqual([]);
  });
});

describe('a kept document', () => {
  it('is filed under a role and a trip, each with a line in the log', async () => {
    const trip = tripRecord();
    await database.trips.add(trip);
    const { id } = await add('mail');
    expect(await fileDocument(database, id, { role: 'receipt' }, at)).toBe(true);
    expect(await fileDocument(database, id, { role: 'receipt' }, at)).toBe(false);
    expect(await moveTo(database, { visits: [], documents: [id] }, trip.id, when)).not.toBeNull();
    expect(await documentsOf(database, trip.id)).toMatchObject([{ id, role: 'receipt' }]);
    expect((await actions()).filter((action) => action === 'document-filed')).toHaveLength(3);
    expect((await checkEverything(database)).damage).toEqual([]);
  });

  it('is removed for good after seven days, its bytes only when nothing else names them', async () => {
    const trip = tripRecord().id;
    const [gone, also] = [await add('shared', trip), await add('shared')];
    await setDocumentWithdrawn(database, gone.id, true, at);
    expect(await removeWithdrawnDocuments(database, new Date(at))).toBe(0);
    expect(await removeWithdrawnDocuments(database, muchLater)).toBe(1);
    expect([await database.documents.count(), await database.files.count()]).toEqual([1, 1]);
    await setDocumentWithdrawn(database, also.id, true, at);
    await removeWithdrawnDocuments(database, muchLater);
    expect([await database.documents.count(), await database.files.count()]).toEqual([0, 0]);
    expect((await checkEverything(database)).damage).toEqual([]);
  });

  it('is damage when its record or its bytes were changed, named by its name', async () => {
    const { id } = await add('mail', null, { name: 'ご注文.eml' });
    await database.documents.update(id, { addedAt: '2026-11-01T00:00:00.000Z' });
    const [document] = await database.documents.toArray();
    await database.files.update(document?.file ?? '', { blob: new Blob(['other']) });
    const { damage } = await checkVisits(database, [], {}, [id]);
    expect(await named(database, damage)).toMatchObject([
      { what: 'record-changed', documentId: id, page: 'ご注文.eml' },
      { what: 'file-changed', documentId: id, page: 'ご注文.eml' },
    ]);
    await database.documents.clear();
    const all = (await checkEverything(database)).damage.map(({ what }) => what);
    expect(all).toContain('record-missing');
  });

  it('is damage when its trip or role was changed behind the log’s back', async () => {
    const { id } = await add('mail');
    await database.documents.update(id, { role: 'receipt' });
    expect((await checkEverything(database)).damage).toEqual([{ what: 'record-changed', documentId: id }]);
  });
});

describe('what was found in a document', () => {
  const found = { orderNumber: { value: 'TS-417', quote: '注文番号：TS-417' } };

  it('is taken for its trip when the user says so, and stays when the trip is told anew', async () => {
    const trip = tripRecord();
    await database.trips.add(trip);
    const { id } = await add('mail', trip.id, { found });
    expect((await database.trips.get(trip.id))?.orderNumber).toBeNull();
    expect(await takeFromDocument(database, id, 'orderNumber')).toBe(true);
    expect(await takeFromDocument(database, id, 'orderNumber')).toBe(false);
    await retoldTrip(database, trip.id);
    expect((await database.trips.get(trip.id))?.orderNumber).toBe('TS-417');
    expect((await checkEverything(database)).damage).toEqual([]);
  });

  it('never takes the place of the trip’s own, and is of no trip that it was moved to', async () => {
    const [own, other] = [tripRecord({ orderNumber: 'A-1' }), tripRecord()];
    await database.trips.bulkAdd([own, other]);
    const { id } = await add('mail', own.id, { found });
    expect(await takeFromDocument(database, id, 'orderNumber')).toBe(false);
    expect((await database.trips.get(own.id))?.orderNumber).toBe('A-1');
    await moveTo(database, { visits: [], documents: [id] }, other.id, when);
    await retoldTrip(database, other.id);
    expect((await database.trips.get(other.id))?.orderNumber).toBeNull();
  });
});
