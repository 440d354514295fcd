/** Working off one job: each try counted, with a deadline; put off with a pause when it fails, given up after so many tries. */
import { CaptureFailed } from '../capture';
import { within } from '../capture/deadline';
import type { HikaeDatabase } from '../db';
import type { IncompleteReason, Job, Visit } from '../records';
import { isDiskFull } from './disk-full';
import { beginTry, endTry, isCurrent, putOff } from './jobs';

/** What is done for jobs of one kind. Must be idempotent: a try may have ended anywhere, also right before the job was struck off. */
export interface Work {
  /** Jobs of one lane follow each other; no lane waits for another. */
  lane: (visit: Visit) => string;
  /** Longest try, ms. What a try brings after that is not stored. */
  limit: number;
  /** So many tries, then it is given up. */
  tries: number;
  /** False while there is no sense in trying, as for a tab that is not in front. Costs no try. */
  ready?: (visit: Visit, job: Job) => Promise<boolean>;
  /**
   * One try. `done`: the transaction that stored the result struck the job off (`Ending`). `later`: it waits for something that will
   * be heard of; costs no try. Rejects with what went wrong: `final` says which reasons need no other try.
   */
  run: (visit: Visit, job: Job) => Promise<'done' | 'later'>;
  /** Stores what is missing, and why, with the job's ending. */
  giveUp: (visit: Visit, job: Job, reason: IncompleteReason) => Promise<unknown>;
}

/** Pause after the first, second … try that failed, ms. */
const pauses = [1_000, 3_000, 10_000, 30_000];
/** After a try that the background died in, the next may follow sooner: the page may be gone any moment. */
const deathPauses = [0, 1_000, 5_000, 30_000];
/** Until it is looked whether there is room again, ms. */
const roomPause = 60_000;
const pauseOf = (list: readonly number[], tries: number) =>
  list[Math.min(tries, list.length) - 1] ?? list[0] ?? 0;

/** Reasons that another try would not change. */
const final: readonly IncompleteReason[] = [
  'tab-closed',
  'navigated-away',
  'page-moved',
  'too-large',
  'timed-out',
  'not-allowed',
  'endless',
  'scroll-locked',
  'cancelled',
];

/**
 * Tries one job, when it is its turn in its lane. Never throws: what stopped it is returned (null: nothing did), and the job stands
 * where it is, unless it was given up. `eager` as in `dueJobs`.
 */
export async function tryJob(
  database: HikaeDatabase,
  { job, visit }: { job: Job; visit: Visit },
  work: Work,
  { clock = () => new Date(), eager = false } = {},
): Promise<unknown> {
  try {
    return await navigator.locks.request(work.lane(visit), async () => {
      if (work.ready && !(await work.ready(visit, job))) return null;
      const pause = (tries: number) => pauseOf(deathPauses, tries);
      const begun = await beginTry(database, job.id, clock(), pause, eager);
      return begun ? await oneTry(database, begun, work, clock) : null;
    });
  } catch (error) {
    console.error('Hikae: a job was put off', error instanceof Error ? error.name : typeof error);
    return error;
  }
}

async function oneTry(
  database: HikaeDatabase,
  { job, visit }: { job: Job; visit: Visit },
  work: Work,
  clock: () => Date,
): Promise<unknown> {
  // The tries before this one all died: whatever it is that kills the background, it must end.
  if (job.tries > work.tries) {
    await giveUp(database, visit, job, work, job.reason ?? 'gave-up');
    return null;
  }
  try {
    if ((await within(work.limit, work.run(visit, job))) === 'later')
      await putOff(database, job, { tries: job.tries - 1, notBefore: clock().toISOString() });
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    // That there is no room is not the job's fault: it waits for room, and the try does not count.
    if (reason === 'disk-full') {
      const notBefore = new Date(clock().getTime() + roomPause).toISOString();
      await putOff(database, job, { tries: job.tries - 1, notBefore, reason });
    } else if (final.includes(reason) || job.tries >= work.tries)
      await giveUp(database, visit, job, work, reason);
    else {
      const notBefore = new Date(clock().getTime() + pauseOf(pauses, job.tries)).toISOString();
      await putOff(database, job, { tries: job.tries, notBefore, reason });
    }
    return error;
  }
}

/** A job that cannot even be given up in its own way must still come to an end, or it would be tried for ever. */
async function giveUp(database: HikaeDatabase, visit: Visit, job: Job, work: Work, reason: IncompleteReason) {
  try {
    await work.giveUp(visit, job, reason);
  } catch (error) {
    console.error('Hikae: a job was given up', error instanceof Error ? error.name : typeof error);
    await database.transaction('rw', database.jobs, database.visits, database.captures, async () => {
      if (await isCurrent(database, job)) await endTry(database, { job, end: 'given-up', reason });
    });
  }
}

/** Why a try failed, in a word that can be told. */
export function reasonOf(error: unknown): IncompleteReason {
  if (error instanceof CaptureFailed) return error.reason;
  console.warn('Hikae: a try failed', error instanceof Error ? error.name : typeof error);
  return isDiskFull(error) ? 'disk-full' : 'failed';
}
