/** The photographer: pictures for visits already stored. Whatever stops it, the visit stays, and its capture says what is missing. */
import { browser } from '#imports';
import { type Camera, CaptureFailed } from '../../utils/capture';
import { takeSnapshot } from '../../utils/capture/reconstruction';
import { database } from '../../utils/db';
import type { Ending } from '../../utils/db/jobs';
import { reasonOf, type Work } from '../../utils/db/work';
import type { IncompleteReason, Job, Visit } from '../../utils/records';
import { cameraOn } from './camera';
import { finish, storeCapture, storeIncomplete } from './darkroom';
import { hasSnapshot, keepSnapshot } from './drawings';
import { type Method, methodsOf, needsFront, take } from './methods';
import { withWords, wordsOf } from './reader';
import { lookOn } from './slices';
import { isStrict } from './strict';
import { hasLeft, tell } from './tell';
import { captureLane } from './turn';

const tries = 5;

/** Jobs that need the page itself. One page of a tab at a time, so that the banner of one is in no picture of the next. */
export const pictures: Work = {
  lane: ({ tabId }) => captureLane(tabId),
  // Above the sum of the single steps' own deadlines.
  limit: 600_000,
  tries,
  // A page that was left needs no front to be written off.
  ready: async (visit, job) =>
    !(await methodsLeft(visit, job)).every(needsFront) ||
    !(await isBehind(visit.tabId)) ||
    (await hasLeft(visit)),
  run: takePictures,
  giveUp: async (visit, job, reason) => {
    const left = await methodsLeft(visit, job);
    for (const method of left) await storeIncomplete(visit, method, reason, { job, end: 'more' });
    await finish({ job, end: 'given-up', reason });
    await tell(visit);
  },
};

/** Takes what is missing of a visit, each method for itself: one that fails keeps no other from being tried. */
async function takePictures(visit: Visit, job: Job): Promise<'done' | 'later'> {
  const camera = samePage(cameraOn(visit.tabId, isStrict(visit)), visit);
  const left = await methodsLeft(visit, job);
  const failed: unknown[] = [];
  const words = left.length ? await wordsOf(camera, visit) : {};
  let hidden = false;
  for (const method of left) {
    const last = method === left.at(-1) && !hidden && failed.length === 0;
    const ending: Ending = { job, end: last ? 'done' : 'more' };
    try {
      if (method === 'reconstruction') await keepSnapshot(visit, await takeSnapshot(camera), words, ending);
      else await storeCapture(visit, withWords(await take(method, visit, camera), words), ending);
      if (method === 'viewport' && visit.trigger === 'auto') void lookOn(visit.tabId);
    } catch (error) {
      const reason = await plainest(error, camera, job);
      const behind = reason === 'not-visible' && (await isBehind(visit.tabId));
      // An app may show another address in the same document: its front would show another page.
      if (behind && (await hasLeft(visit))) await storeIncomplete(visit, method, 'navigated-away', ending);
      else if (behind) hidden = true;
      else if (mayPass(reason, job)) failed.push(error);
      else await storeIncomplete(visit, method, reason, ending);
    }
  }
  if (failed.length) throw failed[0];
  if (hidden) return 'later';
  if (left.length === 0) await finish({ job, end: 'done' });
  await tell(visit);
  return 'done';
}

/** A full disk may be emptied, however long that takes; what failed without a reason is tried again, so many times. */
const mayPass = (reason: IncompleteReason, job: Job) =>
  reason === 'disk-full' || (['failed', 'page-error'].includes(reason) && job.tries < tries);

async function methodsLeft(visit: Visit, job: Job): Promise<Method[]> {
  const done: string[] = (await database.captures.where('visitId').equals(visit.id).toArray()).map(
    ({ method }) => method,
  );
  if (await hasSnapshot(visit)) done.push('reconstruction');
  return methodsOf(job).filter((method) => !done.includes(method));
}

/** A picture of another page must never stand beside this visit's text. */
function samePage(camera: Camera, visit: Visit): Camera {
  return {
    ...camera,
    measure: async () => {
      const measured = await camera.measure().catch(async (error: unknown) => {
        throw (await hasLeft(visit)) ? new CaptureFailed('navigated-away', { cause: error }) : error;
      });
      if (!measured.visitIds.includes(visit.id)) throw new CaptureFailed('navigated-away');
      return measured;
    },
  };
}

/** Reasons that name what went wrong in the middle; when the page is gone, that it is gone says more. */
const vague: readonly IncompleteReason[] = ['failed', 'page-error', 'timed-out'];
const gone: readonly IncompleteReason[] = ['tab-closed', 'navigated-away'];

/** Firefox refuses a picture while the next page takes over, so the page is asked once more whether it is still there. */
async function plainest(error: unknown, camera: Camera, job: Job): Promise<IncompleteReason> {
  let reason = reasonOf(error);
  if (vague.includes(reason)) {
    const now = await camera.measure().then(() => null, reasonOf);
    if (now && gone.includes(now)) reason = now;
  }
  // The page was there when there was no room for it.
  return gone.includes(reason) && job.reason === 'disk-full' ? 'disk-full' : reason;
}

/** Whether a tab is there, and another before it. */
const isBehind = (tabId: number) =>
  browser.tabs.get(tabId).then(
    ({ active }) => !import.meta.env.FIREFOX && !active,
    () => false,
  );
