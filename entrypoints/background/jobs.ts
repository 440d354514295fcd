/**
 * The queue: what is still to be done for visits. Worked off when it is written, at every start, when an alarm rings, and when a tab
 * comes to the front, moves on or closes. A new kind of work is a file beside this one, and its line in `works`.
 */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { isDiskFull } from '../../utils/db/disk-full';
import { dueJobs } from '../../utils/db/jobs';
import { withConnection } from '../../utils/db/reconnect';
import { tryJob, type Work } from '../../utils/db/work';
import type { Job, JobKind, Visit } from '../../utils/records';
import { tellRefused } from './banner';
import { compositions, hurry } from './compositions';
import { drawings } from './drawings';
import { pictures } from './photographer';
import { readings } from './readings';

const works: Record<JobKind, Work> = {
  picture: pictures,
  drawing: drawings,
  composition: compositions,
  reading: readings,
};

const alarm = 'finish-captures';
/** The shortest either browser allows, minutes. */
const soonest = 0.5;

export function workOff() {
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void resume({ tabId, eager: true });
    // The page before it is out of sight now.
    void hurry((visit) => visit.tabId !== tabId).then((any) => (any ? resume() : []));
  });
  const left = (tabId: number) => void hurry((visit) => visit.tabId === tabId).then(() => resume({ tabId }));
  browser.tabs.onRemoved.addListener(left);
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId }) => {
    if (frameId === 0) left(tabId);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void resume();
  });
  void resume();
}

/** Wakes a background that dies before the queue is empty. */
export const wakeLater = () => browser.alarms.create(alarm, { delayInMinutes: soonest });

/** Begins the jobs of a visit just stored, and says on its page when there is no room for what they bring. Never throws. */
export async function workNow({ id, tabId }: Visit): Promise<void> {
  const failed = await resume({ visitId: id });
  if (failed.some(isDiskFull)) await tellRefused(tabId, 'disk-full');
}

interface Which {
  tabId?: number;
  visitId?: string;
  eager?: boolean;
}

/**
 * Tries every job that is due: of one visit, of one tab, or all. Lanes go on side by side, so that a page that hangs holds up no other.
 * `eager`: the shopper is there, and may have made room. Never throws: what stopped jobs is returned.
 */
export async function resume({ tabId, visitId, eager }: Which = {}) {
  try {
    const now = new Date();
    const due = await withConnection(database, () => dueJobs(database, now, eager));
    const chosen = due.filter(
      ({ visit }) => (tabId ?? visit.tabId) === visit.tabId && (visitId ?? visit.id) === visit.id,
    );
    if (chosen.length) void wakeLater();
    // All lanes are asked at once, in this order; each gives its jobs their turns in it.
    const failed = await Promise.all(chosen.map((each) => tryOne(each, eager)));
    await comeBack(now, due, chosen);
    return failed.filter((error) => error !== null);
  } catch (error) {
    console.error(
      'Hikae: the database could not be read',
      error instanceof Error ? error.name : typeof error,
    );
    return [error];
  }
}

type Due = { job: Job; visit: Visit };

const tryOne = (due: Due, eager = false) => tryJob(database, due, works[due.job.kind], { eager });

/** Either browser stops an idle background after this long, ms. */
const idle = 30_000;
/** Until it is looked whether what waits for a tab to come to the front can be taken, should that not be heard of, ms. */
const slow = 60_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Comes back for what was put off; at once for what was not this round's to try, and for what waited for others that are done now;
 * later for what waits on. A timer is lost when the background is stopped; the alarm is not.
 */
async function comeBack(looked: Date, due: readonly Due[], chosen: readonly Due[]) {
  const waiting = await database.jobs.where('state').equals('waiting').toArray();
  const waits = ({ job }: Due) => waiting.some(({ id }) => id === job.id);
  // Counted from the same moment that "due" was: what falls due in between must not be missed.
  const later = waiting.map(({ notBefore }) => notBefore).filter((at) => at > looked.toISOString());
  const pauses = later.map((at) => Math.max(0, Date.parse(at) - Date.now()));
  if (due.some((each) => !chosen.includes(each) && waits(each))) pauses.push(0);
  if (chosen.some(waits)) pauses.push(chosen.every(waits) ? slow : 0);
  if (pauses.length === 0) return;
  const pause = Math.min(...pauses);
  clearTimeout(timer);
  if (pause < idle) timer = setTimeout(() => void resume(), pause);
  await browser.alarms.create(alarm, { delayInMinutes: Math.max(soonest, pause / 60_000) });
}
