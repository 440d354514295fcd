/** What the terms of pages say, and which are still to be read. One `liveQuery`: Dexie calls only. */
import type { HikaeDatabase } from '../../db';
import type { Fact } from '../../records';
import { factsOf } from '../facts';
import { jobIdOf } from '../jobs';

export interface PromiseRows {
  /** In the order of the pages and of their texts. */
  facts: Fact[];
  /** Visits whose text waits to be read. */
  reading: string[];
  /** Visits whose text could not be read, after several tries. */
  unread: string[];
}

/** Whose promises: a trip's pages, or one page. */
export type Whose = { tripId: string } | { visitId: string };

/** What a trip's kept pages say, or one page. Withdrawn pages promise nothing. */
export async function readPromises(database: HikaeDatabase, whose: Whose): Promise<PromiseRows> {
  const visits = await keptVisits(database, whose);
  const facts = await factsOf(database, visits);
  const jobs = await database.jobs.bulkGet(visits.map(({ id }) => jobIdOf(id, 'reading')));
  const inState = (state: 'waiting' | 'given-up') =>
    jobs.flatMap((job) => (job?.state === state ? [job.visitId] : []));
  return { facts, reading: inState('waiting'), unread: inState('given-up') };
}

async function keptVisits({ visits }: HikaeDatabase, whose: Whose) {
  const found =
    'tripId' in whose
      ? await visits.where({ tripId: whose.tripId }).sortBy('seenAt')
      : await visits.where({ id: whose.visitId }).toArray();
  return found.filter(({ withdrawnAt }) => withdrawnAt === null);
}
