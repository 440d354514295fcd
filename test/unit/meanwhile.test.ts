/** What two do at once, each from what it saw before the other was done. */
import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { settleSorting } from '../../utils/db/backup/settle';
import { correctKind } from '../../utils/db/correct';
import { promisesIn, storeFacts } from '../../utils/db/facts';
import { addJob, beginTry, newJob } from '../../utils/db/jobs';
import { moveTo } from '../../utils/db/moves';
import type { FactReading } from '../../utils/records';
import { tripRecord, visitRecord } from '../fixtures/records';

const at = '2026-12-02T00:00:00.000Z';
const when = { at, zone: 'Asia/Tokyo' };

let database: HikaeDatabase;
beforeEach(() => {
  database = new HikaeDatabase(`meanwhile-${crypto.randomUUID()}`);
});

describe('settling after a restore', () => {
  it('leaves a page where the user puts it meanwhile', async () => {
    const trip = tripRecord();
    await database.trips.add(trip);
    const page = visitRecord({ tripId: v7() });
    await database.visits.add(page);
    await Promise.all([
      moveTo(database, { visits: [page.id], documents: [] }, trip.id, when),
      settleSorting(database, when),
    ]);
    expect((await database.visits.get(page.id))?.tripId).toBe(trip.id);
  });

  it('takes a page of a trip that is not here from it, as long as nobody puts it anywhere', async () => {
    const page = visitRecord({ tripId: v7() });
    await database.visits.add(page);
    await settleSorting(database, when);
    expect((await database.visits.get(page.id))?.tripId).toBe(null);
  });
});

describe('a page that is called otherwise while it is read', () => {
  const said: FactReading[] = [
    {
      kind: 'payout_rule',
      quote: '翌月末に付与',
      at: 10,
      sure: true,
      value: { anchor: 'purchase', offset: { months: 1 }, snap: 'end_of_month' },
    },
  ];

  it('is read anew, as what it is called now', async () => {
    const page = visitRecord({ pageKind: 'account', captureState: 'kept' });
    await database.visits.add(page);
    await addJob(database, newJob(page.id, 'reading', at));
    const begun = await beginTry(database, `${page.id}/reading`, new Date(at), () => 0);
    if (!begun) throw new Error('There is nothing to read');
    expect(await correctKind(database, page.id, 'campaign', at)).toBe(true);
    const ending = { job: begun.job, end: 'done' } as const;
    await storeFacts(database, begun.visit, promisesIn(begun.visit, said), ending, { at, newId: v7 });
    expect(await database.jobs.toArray()).toMatchObject([{ kind: 'reading', state: 'waiting', tries: 0 }]);
    expect(await database.facts.count()).toBe(0);
  });
});
