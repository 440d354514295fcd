import { beforeEach, expect, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { correctFacts } from '../../utils/db/facts';
import { newJob } from '../../utils/db/jobs';
import { readPromises } from '../../utils/db/live/facts';
import { factRecord, tripRecord, visitRecord } from '../fixtures/records';

let database: HikaeDatabase;
beforeEach(() => {
  database = new HikaeDatabase(`promises-${crypto.randomUUID()}`);
});

const at = '2026-11-25T00:00:00.000Z';
const trip = tripRecord();
const first = visitRecord({ tripId: trip.id, seenAt: '2026-11-22T10:00:00.000Z' });
const second = visitRecord({ tripId: trip.id, seenAt: '2026-11-22T11:00:00.000Z' });
const withdrawn = visitRecord({ tripId: trip.id, withdrawnAt: at });
const loose = visitRecord();

it('what a trip promises is what its kept pages say, in their order and that of their texts', async () => {
  await database.visits.bulkPut([second, withdrawn, loose, first]);
  const [late, early, later, none, other] = [
    factRecord({ visitId: second.id, at: 5 }),
    factRecord({ visitId: first.id, at: 3 }),
    factRecord({ visitId: first.id, at: 40 }),
    factRecord({ visitId: withdrawn.id }),
    factRecord({ visitId: loose.id }),
  ];
  await database.facts.bulkPut([late, later, early, none, other]);
  const { facts } = await readPromises(database, { tripId: trip.id });
  expect(facts).toEqual([early, later, late]);
  expect((await readPromises(database, { visitId: loose.id })).facts).toEqual([other]);
  expect((await readPromises(database, { visitId: withdrawn.id })).facts).toEqual([]);
});

it('pages whose text waits to be read, and those it could not be read of, are told apart from all others', async () => {
  await database.visits.bulkPut([first, second, withdrawn]);
  await database.jobs.bulkPut([
    newJob(first.id, 'reading', at),
    newJob(second.id, 'picture', at),
    newJob(withdrawn.id, 'reading', at),
    { ...newJob(second.id, 'reading', at), state: 'given-up' },
  ]);
  expect(await readPromises(database, { tripId: trip.id })).toEqual({
    facts: [],
    reading: [first.id],
    unread: [second.id],
  });
});

it('facts that say the same are corrected together, beside what was read, and taken back together', async () => {
  const [one, same, other] = [factRecord(), factRecord(), factRecord()];
  await database.facts.bulkPut([one, same, other]);
  const value = { date: '2027-01-31' };
  await correctFacts(database, [one.id, same.id], value, at);
  expect(await database.facts.bulkGet([one.id, same.id, other.id])).toEqual([
    { ...one, correction: { value, at } },
    { ...same, correction: { value, at } },
    other,
  ]);
  await correctFacts(database, [one.id, same.id], undefined, at);
  expect(await database.facts.bulkGet([one.id, same.id])).toEqual([one, same]);
});
