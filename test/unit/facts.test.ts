/** Facts in the database: read once more they are the same, and what the user said of them stands beside. */
import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { correctFact, factsOf, isRead, meaningOf, promisesIn, storeFacts } from '../../utils/db/facts';
import { addJob, beginTry, newJob } from '../../utils/db/jobs';
import type { FactReading, Visit } from '../../utils/records';
import { visitRecord } from '../fixtures/records';

const at = '2026-11-22T10:00:05.000Z';
let database: HikaeDatabase;
let visit: Visit;

beforeEach(async () => {
  database = new HikaeDatabase(`facts-${crypto.randomUUID()}`);
  visit = visitRecord({ pageKind: 'campaign', captureState: 'kept' });
  await database.visits.add(visit);
});

const reading = (fields: Partial<FactReading> = {}): FactReading => ({
  kind: 'payout_rule',
  quote: '翌月末に付与',
  at: 10,
  value: { anchor: 'purchase', offset: { months: 1 }, snap: 'end_of_month' },
  sure: true,
  ...fields,
});

async function read(...readings: FactReading[]) {
  await addJob(database, newJob(visit.id, 'reading', at));
  const begun = await beginTry(database, `${visit.id}/reading`, new Date(at), () => 0);
  if (!begun) throw new Error('Nothing to read');
  await storeFacts(database, visit, readings, { job: begun.job, end: 'done' }, { at, newId: v7 });
  return factsOf(database, [visit]);
}

describe('facts', () => {
  it('are stored with the end of their job, and leave the page as kept as it was', async () => {
    const facts = await read(
      reading(),
      reading({ kind: 'exclusion', at: 3, quote: '対象外', value: { type: 'plan' } }),
    );
    expect(facts.map(({ kind, visitId }) => [kind, visitId])).toEqual([
      ['exclusion', visit.id],
      ['payout_rule', visit.id],
    ]);
    expect(await database.jobs.count()).toBe(0);
    expect((await database.visits.get(visit.id))?.captureState).toBe('kept');
  });

  it('keep their names when the same is read again, and go when it is not', async () => {
    const [first] = await read(reading(), reading({ at: 50 }));
    const again = await read(reading());
    expect(again.map(({ id }) => id)).toEqual([first?.id]);
  });

  it('keep what the user said of them, even when they are not read any more', async () => {
    const [fact] = await read(reading());
    await correctFact(database, fact?.id ?? '', { date: '2026-12-25' }, at);
    expect((await read(reading())).map(meaningOf)).toEqual([{ date: '2026-12-25' }]);
    expect((await read()).map(meaningOf)).toEqual([{ date: '2026-12-25' }]);
    await correctFact(database, fact?.id ?? '', undefined, at);
    expect((await factsOf(database, [visit])).map(meaningOf)).toEqual([reading().value]);
  });

  it('mean nothing while they are a question, or once the user said no', () => {
    expect(meaningOf({ ...reading(), sure: false })).toBeNull();
    expect(meaningOf({ ...reading(), correction: { value: null, at } })).toBeNull();
    expect(meaningOf(reading())).toEqual(reading().value);
  });

  it('are of one try only: a try that was overtaken stores nothing', async () => {
    await addJob(database, newJob(visit.id, 'reading', at));
    const late = await beginTry(database, `${visit.id}/reading`, new Date(at), () => 0);
    await beginTry(database, `${visit.id}/reading`, new Date(at), () => 0);
    if (!late) throw new Error('Nothing to read');
    await storeFacts(database, visit, [reading()], { job: late.job, end: 'done' }, { at, newId: v7 });
    expect(await factsOf(database, [visit])).toEqual([]);
    expect(await database.jobs.count()).toBe(1);
  });
});

describe('of an account page', () => {
  const account = { pageKind: 'account' } as const;
  const expiry = reading({ kind: 'expiry_rule', value: { start: null, end: '2027-03-31' } });

  it('the dates of what happened are no promises, but until when points hold is one', () => {
    expect(promisesIn(account, [reading(), expiry])).toEqual([expiry]);
  });

  it('a page of another kind promises all that it says', () => {
    expect(promisesIn({ pageKind: 'campaign' }, [reading(), expiry])).toHaveLength(2);
  });
});

describe('a page is read', () => {
  it('when it makes promises, by what the user calls it, and not otherwise', () => {
    expect(isRead({ pageKind: 'terms' })).toBe(true);
    expect(isRead({ pageKind: 'checkout' })).toBe(false);
    expect(isRead({ pageKind: 'checkout', correctedKind: 'campaign' })).toBe(true);
    expect(isRead({ pageKind: 'campaign', correctedKind: 'other' })).toBe(false);
  });
});
