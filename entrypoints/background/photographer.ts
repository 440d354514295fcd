/** The photographer: pictures for visits already stored. Whatever stops it, the visit stays, and its capture says what is missing. */
import { browser } from '#imports';
import { type Camera, CaptureFailed, type Shot } from '../../utils/capture';
import { maskAddress } from '../../utils/capture/card-numbers';
import { fullNative } from '../../utils/capture/full-native';
import { reconstruction } from '../../utils/capture/reconstruction';
import { viewport } from '../../utils/capture/viewport';
import { database } from '../../utils/db';
import { isDiskFull } from '../../utils/db/disk-full';
import { withConnection } from '../../utils/db/reconnect';
import {
  type Capture,
  type IncompleteReason,
  type PageKind,
  recognisedKind,
  type Visit,
} from '../../utils/records';
import { tellKept, tellRefused } from './banner';
import { cameraOn } from './camera';
import { storeCapture, storeIncomplete } from './darkroom';
import { withWords, wordsOf } from './reader';

type Method = Capture['method'];

const alarm = 'finish-captures';
/** Kinds that ask for no card: on all others every foreign frame is black. The user’s word does not undo what was recognised. */
const offerKinds: readonly PageKind[] = ['campaign', 'terms', 'entry'];
const isOffer = (visit: Visit) =>
  [visit.pageKind, recognisedKind(visit)].every((kind) => offerKinds.includes(kind));
const methods: readonly Method[] = import.meta.env.FIREFOX ? ['full-native'] : ['viewport', 'reconstruction'];

/** Pictures that were put off or interrupted are taken when their tab comes to the front, moves on or closes, and at every start. */
export function watchTabs() {
  browser.tabs.onActivated.addListener(({ tabId }) => void resume(tabId));
  browser.tabs.onRemoved.addListener((tabId) => void resume(tabId));
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId }) => {
    if (frameId === 0) void resume(tabId);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void resume();
  });
  void resume();
}

/** Wakes a background that dies before the pictures are done. 30 s is the shortest either browser allows. */
export const wakeLater = () => browser.alarms.create(alarm, { delayInMinutes: 0.5 });

/** Takes what is missing of every visit, or of one tab's. */
export async function resume(tabId?: number) {
  try {
    const pending = await withConnection(database, () =>
      database.visits.where('captureState').equals('pending').toArray(),
    );
    for (const visit of pending) if (tabId === undefined || visit.tabId === tabId) await photograph(visit.id);
  } catch (error) {
    console.error(
      'Hikae: the database could not be read',
      error instanceof Error ? error.name : typeof error,
    );
  }
}

/** Takes the pictures of a visit just stored, and says on its page when there is no room for them. Never throws. */
export async function photographNow({ id, tabId }: Visit): Promise<void> {
  const failed = await photograph(id);
  if (isDiskFull(failed)) await tellRefused(tabId, 'disk-full');
}

/** Takes what is still missing of one visit. Never throws: what stopped it is returned, and it will be tried again. */
async function photograph(visitId: string): Promise<unknown> {
  try {
    const tabId = (await database.visits.get(visitId))?.tabId;
    // One page of a tab at a time, so that the banner of one is in no picture of the next.
    await navigator.locks.request(`hikae-capture-${tabId}`, async () => {
      const visit = await database.visits.get(visitId);
      if (visit?.captureState !== 'pending' || visit.withdrawnAt !== null) return;
      if (await takeAll(visit)) await settle(visit);
    });
  } catch (error) {
    console.error('Hikae: a capture was put off', error instanceof Error ? error.name : typeof error);
    return error;
  }
  return null;
}

/** False when something waits for the tab to come to the front. */
async function takeAll(visit: Visit): Promise<boolean> {
  const camera = samePage(cameraOn(visit.tabId, !isOffer(visit)), visit);
  const words = await wordsOf(camera, visit);
  let real: Shot | null = null;
  let complete = true;
  for (const method of methods) {
    const done = await database.captures.where('visitId').equals(visit.id).toArray();
    if (done.some((capture) => capture.method === method)) continue;
    try {
      const shot = await take(method, camera, real);
      if (method === 'viewport') real = shot;
      await storeCapture(visit, withWords(shot, words));
    } catch (error) {
      const reason = await reasonOf(error, camera);
      if (reason === 'not-visible' && (await isOpen(visit.tabId))) complete = false;
      else await storeIncomplete(visit, method, reason);
    }
  }
  return complete;
}

const take = (method: Method, camera: Camera, real: Shot | null): Promise<Shot> =>
  method === 'full-native'
    ? fullNative(camera)
    : method === 'viewport'
      ? viewport(camera)
      : reconstruction(camera, real?.pictures[0] ?? null);

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

async function hasLeft({ tabId, url }: Visit): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && maskAddress(tab.url) !== url;
}

/** Reasons that name what went wrong in the middle; when the page is gone, that it is gone says more. */
const vague: readonly IncompleteReason[] = ['failed', 'page-error', 'timed-out'];

/** Firefox refuses a picture while the next page takes over, so the page is asked once more whether it is still there. */
async function reasonOf(error: unknown, camera: Camera): Promise<IncompleteReason> {
  const reason = plainReason(error);
  if (!vague.includes(reason)) return reason;
  const gone = await camera.measure().then(() => null, plainReason);
  return gone === 'tab-closed' || gone === 'navigated-away' ? gone : reason;
}

function plainReason(error: unknown): IncompleteReason {
  if (error instanceof CaptureFailed) return error.reason;
  console.warn('Hikae: a picture failed', error instanceof Error ? error.name : typeof error);
  return isDiskFull(error) ? 'disk-full' : 'failed';
}

const isOpen = (tabId: number) =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

async function settle(visit: Visit) {
  const captures = await database.captures.where('visitId').equals(visit.id).toArray();
  const missing = (drawn: boolean) =>
    captures.find(({ incomplete, method }) => incomplete && (method === 'reconstruction') === drawn);
  const reason = missing(false)?.incomplete ?? null;
  await database.visits.update(visit.id, { captureState: reason ? 'incomplete' : 'kept' });
  if (!(await hasLeft(visit))) await tellKept(visit, reason, missing(true) !== undefined);
}
