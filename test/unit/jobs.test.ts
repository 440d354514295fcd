import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaptureFailed } from '../../utils/capture';
import { HikaeDatabase } from '../../utils/db';
import { addJob, dueJobs, endTry, isCurrent, jobIdOf, newJob } from '../../utils/db/jobs';
import { tryJob, type Work } from '../../utils/db/work';
import type { IncompleteReason, Job, Visit } from '../../utils/records';
import { visitRecord } from '../fixtures/records';

let database: HikaeDatabase;
let now: Date;
beforeEach(() => {
  database = new HikaeDatabase(`jobs-${crypto.randomUUID()}`);
  now = new Date('2026-11-22T10:00:00.000Z');
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const clock = () => now;
const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

async function pendingVisit(fields: Partial<Visit> = {}): Promise<Visit> {
  const visit = visitRecord(fields);
  await database.visits.add(visit);
  await addJob(database, newJob(visit.id, 'picture', now.toISOString()));
  return visit;
}

/** Work of one lane a tab, that strikes its job off; every part may be replaced. */
const workOf = (parts: Partial<Work> = {}): Work => ({
  lane: ({ tabId }) => `${database.name}-${tabId}`,
  limit: 10_000,
  tries: 3,
  run: async (_, job) => {
    await endTry(database, { job, end: 'done' });
    return 'done';
  },
  giveUp: (_, job, reason) => endTry(database, { job, end: 'given-up', reason }),
  ...parts,
});

const failing = (reason: IncompleteReason) =>
  vi.fn<Work['run']>(async () => {
    throw new CaptureFailed(reason);
  });

/** Tries everything due, and tells how many jobs that were. */
async function workThrough(work: Work, eager = false): Promise<number> {
  const due = await dueJobs(database, now, eager);
  await Promise.all(due.map((each) => tryJob(database, each, work, { clock, eager })));
  return due.length;
}

const jobOf = ({ id }: Visit): Promise<Job | undefined> => database.jobs.get(jobIdOf(id, 'picture'));
const stateOf = async ({ id }: Visit) => (await database.visits.get(id))?.captureState;

describe('a job', () => {
  it('leaves its visit pending until it is done', async () => {
    const visit = await pendingVisit({ captureState: 'kept' });
    expect(await stateOf(visit)).toBe('pending');
    await workThrough(workOf());
    expect(await jobOf(visit)).toBeUndefined();
    expect(await stateOf(visit)).toBe('kept');
  });

  it('leaves its visit pending while another job of the visit waits', async () => {
    const visit = await pendingVisit();
    const next = [newJob(visit.id, 'drawing', now.toISOString())];
    const run: Work['run'] = async (_, job) => {
      await endTry(database, { job, end: 'done', next });
      return 'done';
    };
    await workThrough(workOf({ run }));
    expect(await database.jobs.toArray()).toEqual(next);
    expect(await stateOf(visit)).toBe('pending');
  });

  it('asked for twice is there once, and keeps the tries it has had', async () => {
    const visit = await pendingVisit();
    await workThrough(workOf({ run: failing('failed') }));
    await addJob(database, newJob(visit.id, 'picture', now.toISOString()));
    expect((await jobOf(visit))?.tries).toBe(1);
  });

  it('given up before begins anew when it is asked for again', async () => {
    const visit = await pendingVisit();
    await workThrough(workOf({ run: failing('timed-out') }));
    expect(await jobOf(visit)).toMatchObject({ state: 'given-up', reason: 'timed-out' });
    await addJob(database, newJob(visit.id, 'picture', now.toISOString()));
    expect(await jobOf(visit)).toMatchObject({ state: 'waiting', tries: 0 });
  });

  it('of a withdrawn visit waits until the visit is restored', async () => {
    const visit = await pendingVisit({ withdrawnAt: now.toISOString() });
    expect(await workThrough(workOf())).toBe(0);
    await database.visits.update(visit.id, { withdrawnAt: null });
    expect(await workThrough(workOf())).toBe(1);
  });
});

describe('a try', () => {
  it('is counted before it begins, so that one which kills the background counts too', async () => {
    const visit = await pendingVisit();
    let tries: number | undefined;
    const run: Work['run'] = async () => {
      tries = (await jobOf(visit))?.tries;
      return 'later';
    };
    await workThrough(workOf({ run }));
    expect(tries).toBe(1);
    expect((await jobOf(visit))?.tries).toBe(0);
  });

  it('that failed is followed by a pause, and by no other before it', async () => {
    const visit = await pendingVisit();
    const run = failing('failed');
    await workThrough(workOf({ run }));
    expect(await workThrough(workOf({ run }))).toBe(0);
    later(1_000);
    expect(await workThrough(workOf({ run }))).toBe(1);
    expect((await jobOf(visit))?.tries).toBe(2);
  });

  it('that failed for want of room does not count, however often', async () => {
    const visit = await pendingVisit();
    for (let i = 0; i < 10; i++) {
      await workThrough(workOf({ run: failing('disk-full') }));
      later(60_000);
    }
    expect(await jobOf(visit)).toMatchObject({ state: 'waiting', tries: 0 });
    await workThrough(workOf());
    expect(await stateOf(visit)).toBe('kept');
  });

  it('that failed for want of room is made again when the shopper is there, before its time', async () => {
    const visit = await pendingVisit();
    await workThrough(workOf({ run: failing('disk-full') }));
    expect(await workThrough(workOf())).toBe(0);
    expect(await workThrough(workOf(), true)).toBe(1);
    expect(await stateOf(visit)).toBe('kept');
  });

  it('that failed for another reason waits its time though the shopper is there', async () => {
    await pendingVisit();
    await workThrough(workOf({ run: failing('failed') }));
    expect(await workThrough(workOf(), true)).toBe(0);
  });

  it('that makes no sense yet is not begun', async () => {
    const visit = await pendingVisit();
    const run = failing('failed');
    await workThrough(workOf({ run, ready: async () => false }));
    expect(run).not.toHaveBeenCalled();
    expect((await jobOf(visit))?.tries).toBe(0);
  });

  it('that outlived its deadline has no say any more', async () => {
    const visit = await pendingVisit();
    const tries: Job[] = [];
    const run: Work['run'] = (_, job) => {
      tries.push(job);
      return new Promise(() => {});
    };
    await workThrough(workOf({ run, limit: 1 }));
    expect(tries).toHaveLength(1);
    for (const job of tries) expect(await isCurrent(database, job)).toBe(false);
    expect(await jobOf(visit)).toMatchObject({ state: 'given-up', reason: 'timed-out' });
    expect(await stateOf(visit)).toBe('incomplete');
  });
});

describe('a bad job', () => {
  it('is given up after its tries, with its reason', async () => {
    const visit = await pendingVisit();
    const run = failing('failed');
    for (let i = 0; i < 10; i++) {
      await workThrough(workOf({ run }));
      later(3_600_000);
    }
    expect(run).toHaveBeenCalledTimes(3);
    expect(await jobOf(visit)).toMatchObject({ state: 'given-up', reason: 'failed' });
    expect(await stateOf(visit)).toBe('incomplete');
  });

  it('that killed the background at every try is given up without another', async () => {
    const visit = await pendingVisit();
    await database.jobs.update(jobIdOf(visit.id, 'picture'), { tries: 3 });
    const run = failing('failed');
    await workThrough(workOf({ run }));
    expect(run).not.toHaveBeenCalled();
    expect(await jobOf(visit)).toMatchObject({ state: 'given-up', reason: 'gave-up' });
  });

  it('is given up at once when another try would change nothing', async () => {
    const visit = await pendingVisit();
    await workThrough(workOf({ run: failing('tab-closed') }));
    expect(await jobOf(visit)).toMatchObject({ state: 'given-up', reason: 'tab-closed', tries: 1 });
  });

  it('comes to an end though it cannot even be given up in its own way', async () => {
    const visit = await pendingVisit();
    const giveUp = async () => {
      throw new Error('no way');
    };
    await workThrough(workOf({ run: failing('tab-closed'), giveUp }));
    expect(await jobOf(visit)).toMatchObject({ state: 'given-up', reason: 'tab-closed' });
  });

  it('does not keep the next of its lane from being done', async () => {
    const bad = await pendingVisit({ tabId: 1, seenAt: '2026-11-22T09:00:00.000Z' });
    const good = await pendingVisit({ tabId: 1, seenAt: '2026-11-22T09:30:00.000Z' });
    const run: Work['run'] = async (visit, job) => {
      if (visit.id === bad.id) throw new Error('bad');
      return workOf().run(visit, job);
    };
    await workThrough(workOf({ run }));
    expect(await stateOf(bad)).toBe('pending');
    expect(await stateOf(good)).toBe('kept');
  });

  it('that hangs keeps no other lane waiting, and its own not longer than its deadline', async () => {
    const hung = await pendingVisit({ tabId: 1, seenAt: '2026-11-22T09:00:00.000Z' });
    const behind = await pendingVisit({ tabId: 1, seenAt: '2026-11-22T09:10:00.000Z' });
    const beside = await pendingVisit({ tabId: 2, seenAt: '2026-11-22T09:20:00.000Z' });
    const order: string[] = [];
    const run: Work['run'] = async (visit, job) => {
      if (visit.id === hung.id) await new Promise(() => {});
      order.push(visit.id);
      return workOf().run(visit, job);
    };
    await workThrough(workOf({ run, limit: 50 }));
    expect(order).toEqual([beside.id, behind.id]);
    expect(await jobOf(hung)).toMatchObject({ state: 'given-up', reason: 'timed-out' });
  });
});
