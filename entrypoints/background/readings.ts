/** Readings: the terms of a kept page become facts. They need its text only, which is stored. */
import { v7 } from 'uuid';
import { CaptureFailed } from '../../utils/capture';
import { database } from '../../utils/db';
import { promisesIn, storeFacts } from '../../utils/db/facts';
import { endTry, isCurrent } from '../../utils/db/jobs';
import { readOrderAmount } from '../../utils/db/order-amount';
import type { Work } from '../../utils/db/work';
import type { IncompleteReason, Job, Visit } from '../../utils/records';
import { readTerms } from '../../utils/terms';
import { refreshTrip } from './reminders';
import { lookForWarnings } from './warnings';

export const readings: Work = {
  lane: () => 'hikae-reading',
  limit: 60_000,
  tries: 3,
  run: readVisit,
  giveUp,
};

async function readVisit(visit: Visit, job: Job): Promise<'done'> {
  const row = await database.files.get(visit.text);
  if (!row) throw new CaptureFailed('failed');
  const all = readTerms(await row.blob.text(), { seenAt: visit.seenAt, zone: visit.zone });
  const read = promisesIn(visit, all);
  const ending = { job, end: 'done' } as const;
  await storeFacts(database, visit, read, ending, { at: new Date().toISOString(), newId: v7 });
  // The visit may have joined its trip meanwhile.
  const tripId = (await database.visits.get(visit.id))?.tripId;
  if (!tripId) return 'done';
  await readOrderAmount(database, tripId);
  await refreshTrip(tripId);
  await lookForWarnings({ tripId });
  return 'done';
}

/** The text is kept all the same: nothing of the proof is missing. */
function giveUp(_: Visit, job: Job, reason: IncompleteReason) {
  return database.transaction('rw', database.jobs, database.visits, database.captures, async () => {
    if (await isCurrent(database, job)) await endTry(database, { job, end: 'given-up', reason });
  });
}
