/** What two do at once, each from what it saw before the other was done. */
import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { settleSorting } from '../../utils/db/backup/settle';
import { correctKind } from '../../utils/db/correct';
import { promisesIn, storeFacts } from '../../utils/db/facts';
import { addJob, beginTry, newJob } from '../../utils/db/jobs';
import { acceptRow, refuseRow, takeBackListing } from '../../utils/db/listings';
import { moveTo } from '../../utils/db/moves';
import type { FactReading } from '../../utils/records';
import type { StatementRow } from '../../utils/statements';
import { tripRecord, visitRecord } from '../fixtures/records';

const at = '2026-12-02T00:00:00.000Z';
const later = '2026-12-02T00:00:01.000Z';
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

describe('a row of the portal’s history', () => {
  const row: StatementRow = {
    date: '2026-11-22',
    shop: 'Loomhouse',
    orderNumber: null,
    amount: null,
    reward: { value: 300, unit: 'point' },
    status: 'pending',
    expires: null,
    quote: '2026/11/22\tLoomhouse\t300pt\t判定中',
    at: 0,
  };
  const propose = async () => {
    const trip = tripRecord();
    const visit = visitRecord({ pageKind: 'account', url: 'https://portal.test/passbook' });
    await database.trips.add(trip);
    await database.visits.add(visit);
    return { tripId: trip.id, visitId: visit.id, seenAt: at, row };
  };

  it('is accepted once by two clicks, and taken back whole', async () => {
    const proposal = await propose();
    const clicks = [at, later].map((moment) => acceptRow(database, proposal, 'pending', moment));
    expect(await Promise.all(clicks)).toEqual([true, false]);
    const lines = await database.custody.toArray();
    expect(lines.map(({ action }) => action)).toEqual(['trip-listed']);
    expect(await takeBackListing(database, proposal.tripId, at, later)).toBe(true);
    expect(await database.trips.get(proposal.tripId)).toMatchObject({ status: 'clicked' });
    expect((await database.visits.get(proposal.visitId))?.tripId).toBe(null);
  });

  it('is refused once, and not accepted as long as that stands', async () => {
    const proposal = await propose();
    await Promise.all([refuseRow(database, proposal, at), refuseRow(database, proposal, later)]);
    const answers = async () =>
      (await database.trips.get(proposal.tripId))?.listings?.map(({ answer }) => answer);
    expect(await answers()).toEqual(['no']);
    expect(await acceptRow(database, proposal, 'pending', later)).toBe(false);
    expect(await answers()).toEqual(['no']);
  });

  it('is accepted again as what it says later', async () => {
    const proposal = await propose();
    await acceptRow(database, proposal, 'pending', at);
    const grown = { ...proposal, row: { ...row, status: 'confirmed' as const } };
    expect(await acceptRow(database, grown, 'confirmed', later)).toBe(true);
    expect(await database.trips.get(proposal.tripId)).toMatchObject({ status: 'confirmed' });
  });

  it('is accepted again after the user said otherwise of the trip', async () => {
    const proposal = await propose();
    await acceptRow(database, proposal, 'pending', at);
    await database.trips.update(proposal.tripId, { status: 'unlisted' });
    expect(await acceptRow(database, proposal, 'pending', later)).toBe(true);
  });

  it('may be answered again once the answer was taken back', async () => {
    const proposal = await propose();
    await acceptRow(database, proposal, 'pending', at);
    await takeBackListing(database, proposal.tripId, at, later);
    expect(await acceptRow(database, proposal, 'pending', '2026-12-02T00:00:02.000Z')).toBe(true);
  });
});
