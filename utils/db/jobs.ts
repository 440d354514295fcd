/**
 * Jobs: work that outlives the background. Written in the transaction of what they are about, counted before each try, struck off
 * in the transaction that stores their result. All but `beginTry` are Dexie calls only, for use inside a transaction.
 */
import type { HikaeDatabase } from '../db';
import type { IncompleteReason, Job, JobKind, Visit } from '../records';

/** How a try ends in the queue; handed to the transaction that stores what the try brought. */
export interface Ending {
  /** The try itself, as `beginTry` gave it. */
  job: Job;
  /** `more`: another step of the same job follows. `done`: struck off. `given-up`: stays, with its reason. */
  end: 'more' | 'done' | 'given-up';
  reason?: IncompleteReason;
  /** Jobs that follow from this one. */
  next?: readonly Job[];
}

/** A visit has at most one job of a kind. */
export const jobIdOf = (visitId: string, kind: JobKind) => `${visitId}/${kind}`;

/**
 * A job that was not tried yet.
 * @param at UTC ISO, not to be tried before
 * @param rest `payload`: what the work needs besides; `files`: stored files that only this job names
 */
export const newJob = (
  visitId: string,
  kind: JobKind,
  at: string,
  rest: Partial<Pick<Job, 'payload' | 'files'>> = {},
): Job => ({
  id: jobIdOf(visitId, kind),
  visitId,
  kind,
  tries: 0,
  notBefore: at,
  state: 'waiting',
  payload: null,
  ...rest,
});

/** Stores a job, and that its visit is pending when a picture is to come of it. One that waits already is left as it is; one given up begins anew. */
export async function addJob(database: HikaeDatabase, job: Job): Promise<void> {
  if ((await database.jobs.get(job.id))?.state === 'waiting') return;
  await database.jobs.put(job);
  if (job.kind !== 'reading') await database.visits.update(job.visitId, { captureState: 'pending' });
}

/**
 * Puts a visit's composition off until `at` (UTC ISO), or asks for one. A try that is under way counts no more: it knows nothing of
 * the slice that this is called for.
 */
export const composeAfter = (database: HikaeDatabase, visitId: string, at: string): Promise<unknown> =>
  database.jobs.put(newJob(visitId, 'composition', at));

/**
 * Waiting jobs that may be tried at `now`, with their visits, oldest visit first. Withdrawn visits wait until they are restored.
 * `eager`: those that wait for room on the disk, too, since the shopper may have made some.
 */
export async function dueJobs(
  database: HikaeDatabase,
  now: Date,
  eager = false,
): Promise<{ job: Job; visit: Visit }[]> {
  const waiting = await database.jobs.where('state').equals('waiting').toArray();
  const due = waiting.filter((job) => isDue(job, now, eager));
  const visits = await database.visits.bulkGet(due.map(({ visitId }) => visitId));
  return due
    .flatMap((job, i) => {
      const visit = visits[i];
      return visit?.withdrawnAt === null ? [{ job, visit }] : [];
    })
    .sort((a, b) => (a.visit.seenAt < b.visit.seenAt ? -1 : 1));
}

/** Nothing is ever put off for so long, ms: who waits longer was put off before the clock was set back. */
const longest = 10 * 60_000;

const isDue = ({ notBefore, reason }: Job, now: Date, eager: boolean) =>
  notBefore <= now.toISOString() ||
  Date.parse(notBefore) > now.getTime() + longest ||
  (eager && reason === 'disk-full');

/**
 * Counts a try before it begins, so that one the background dies in counts too. Null when there is nothing to try: done, given up,
 * put off, or its visit withdrawn. `pause` (ms): how long after a try that never ended the next may begin.
 */
export function beginTry(
  database: HikaeDatabase,
  id: string,
  now: Date,
  pause: (tries: number) => number,
  eager = false,
): Promise<{ job: Job; visit: Visit } | null> {
  return database.transaction('rw', database.jobs, database.visits, async () => {
    const job = await database.jobs.get(id);
    if (job?.state !== 'waiting' || !isDue(job, now, eager)) return null;
    const visit = await database.visits.get(job.visitId);
    if (visit?.withdrawnAt !== null) return null;
    const tries = job.tries + 1;
    const notBefore = new Date(now.getTime() + pause(tries)).toISOString();
    const begun: Job = { ...job, tries, notBefore };
    await database.jobs.put(begun);
    return { job: begun, visit };
  });
}

/** Whether a try is still the job's latest: one that outlived its deadline has no say any more. */
export async function isCurrent(database: HikaeDatabase, { id, tries }: Job): Promise<boolean> {
  const stored = await database.jobs.get(id);
  return stored?.state === 'waiting' && stored.tries === tries;
}

/** Puts a job off. `tries`: the count it goes on with. */
export const putOff = (
  database: HikaeDatabase,
  { id }: Job,
  change: Pick<Job, 'tries' | 'notBefore'> & { reason?: IncompleteReason },
) => database.jobs.update(id, change);

/** Ends a try, adds what follows from it, and says on the visit where it stands. */
export async function endTry(database: HikaeDatabase, { job, end, reason, next = [] }: Ending) {
  if (end === 'done') await database.jobs.delete(job.id);
  if (end === 'given-up')
    await database.jobs.update(job.id, { state: 'given-up', reason: reason ?? 'gave-up' });
  for (const each of next) await addJob(database, each);
  await settle(database, job.visitId);
}

/** Says on a visit where it stands: pending while a job waits, incomplete when real pixels are missing, else kept. */
export async function settle(database: HikaeDatabase, visitId: string): Promise<void> {
  const jobs = await database.jobs.where('visitId').equals(visitId).toArray();
  const captures = await database.captures.where('visitId').equals(visitId).toArray();
  const lacking =
    jobs.some(({ kind, state }) => kind === 'picture' && state === 'given-up') ||
    captures.some(({ incomplete, method }) => incomplete && method !== 'reconstruction');
  // A composition waits for the shopper to be through with the page, and terms are read in the kept text: the page is there already.
  const later: readonly JobKind[] = ['composition', 'reading'];
  const waiting = jobs.some(({ kind, state }) => !later.includes(kind) && state === 'waiting');
  await database.visits.update(visitId, {
    captureState: waiting ? 'pending' : lacking ? 'incomplete' : 'kept',
  });
}
