/** What was withdrawn a week ago is removed for good; what is brought back while that goes on stays, and nothing is removed twice. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { setDocumentWithdrawn } from '../../utils/db/documents';
import { removeWithdrawnRedactions, setRedactionWithdrawn } from '../../utils/db/redactions';
import { removeDeletedTrips, setTripDeleted } from '../../utils/db/trips';
import { removeWithdrawn, removeWithdrawnDocuments, restoreVisit } from '../../utils/db/withdraw';
import type { Redaction } from '../../utils/records';
import { captureRecord, documentRecord, tripRecord, visitRecord } from '../fixtures/records';

const now = new Date('2026-11-22T10:00:00.000Z');
const at = now.toISOString();
const withdrawnAt = '2026-11-01T10:00:00.000Z';

let database: HikaeDatabase;
beforeEach(() => {
  database = new HikaeDatabase(`removal-${crypto.randomUUID()}`);
});

function redactionRecord(): Redaction {
  const { tripId: _, tabId: __, captureState: ___, withdrawnAt: ____, ...visit } = visitRecord();
  const capture = captureRecord();
  const ids = { id: capture.id, captureId: capture.id, visitId: visit.id };
  const of = { capture: '0'.repeat(64), visit: '0'.repeat(64), pictures: [] };
  const boxes = [{ x: 0, y: 0, width: 1, height: 1 }];
  return {
    ...ids,
    at,
    zone: 'UTC',
    boxes,
    of,
    text: 'masked',
    capture,
    visit,
    hidden: [],
    words: [],
    withdrawnAt,
  };
}

const kinds = {
  page: {
    add: async (of: HikaeDatabase) => of.visits.add(visitRecord({ withdrawnAt })),
    table: (of: HikaeDatabase) => of.visits,
    remove: (of: HikaeDatabase) => removeWithdrawn(of, now),
    restore: (of: HikaeDatabase, id: string) => restoreVisit(of, id, at),
  },
  document: {
    add: async (of: HikaeDatabase) => of.documents.add(documentRecord({ withdrawnAt })),
    table: (of: HikaeDatabase) => of.documents,
    remove: (of: HikaeDatabase) => removeWithdrawnDocuments(of, now),
    restore: (of: HikaeDatabase, id: string) => setDocumentWithdrawn(of, id, false, at),
  },
  redaction: {
    add: async (of: HikaeDatabase) => of.redactions.add(redactionRecord()),
    table: (of: HikaeDatabase) => of.redactions,
    remove: (of: HikaeDatabase) => removeWithdrawnRedactions(of, now),
    restore: (of: HikaeDatabase, id: string) => setRedactionWithdrawn(of, id, false, at),
  },
  trip: {
    add: async (of: HikaeDatabase) => of.trips.add(tripRecord({ byHand: true, withdrawnAt })),
    table: (of: HikaeDatabase) => of.trips,
    remove: (of: HikaeDatabase) => removeDeletedTrips(of, now),
    restore: (of: HikaeDatabase, id: string) => setTripDeleted(of, id, false, at),
  },
};

describe.each(Object.entries(kinds))('a %s', (_, { add, table, remove, restore }) => {
  it('that was withdrawn long ago is removed', async () => {
    const id = await add(database);
    await remove(database);
    expect(await table(database).get(id)).toBeUndefined();
  });

  it('that is brought back while others are removed stays', async () => {
    const ids = [await add(database), await add(database), await add(database)];
    const removing = remove(database);
    await restore(database, ids[2] ?? '');
    await removing;
    expect(await table(database).toCollection().primaryKeys()).toEqual([ids[2]]);
  });

  it('is removed once, however often that is begun', async () => {
    await add(database);
    await Promise.all([remove(database), remove(database)]);
    const lines = await database.custody.filter(({ action }) => action.endsWith('-removed')).toArray();
    expect(lines).toHaveLength(1);
  });
});

describe('pages', () => {
  it('are all removed, however many there are', async () => {
    await database.visits.bulkAdd(Array.from({ length: 120 }, () => visitRecord({ withdrawnAt })));
    const staying = await database.visits.add(visitRecord());
    expect(await removeWithdrawn(database, now)).toBe(120);
    expect(await database.visits.toCollection().primaryKeys()).toEqual([staying]);
    expect(await database.custody.count()).toBe(120);
  });
});
