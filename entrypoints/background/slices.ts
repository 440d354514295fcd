/**
 * (Chrome) Slices of what the shopper scrolls past by themselves: the page says that it stands still somewhere else, the visible part is
 * photographed and stored. Requests that come while one is being taken are merged: only where the page stands last counts.
 */
import { v7 } from 'uuid';
import { browser } from '#imports';
import { CaptureFailed } from '../../utils/capture';
import { cutOut } from '../../utils/capture/cut-out';
import { within } from '../../utils/capture/deadline';
import { shareSeen, showsMore } from '../../utils/capture/seen';
import { isStill, together } from '../../utils/capture/steady';
import { database } from '../../utils/db';
import { composeAfter } from '../../utils/db/jobs';
import { withConnection } from '../../utils/db/reconnect';
import { keepSlice, slicesOf } from '../../utils/db/slices';
import { SliceMeasured } from '../../utils/messages';
import type { Rect, Slice, Visit } from '../../utils/records';
import { askPage } from './page';
import { masksPersonal } from './personal';
import { visiblePicture } from './shutter';
import { isStrict } from './strict';

/** Slices of one visit at most: a page that wants more is not being read. */
const mostSlices = 300;
/** Share (0–1) of a page from which it counts as seen. */
const wholeShare = 0.999;
/** So long after the last slice the page is put together, ms. */
const pause = 20_000;
/** Longest wait for a measure, ms. */
const limit = 10_000;
/** Around Hikae's own notice, CSS px: its shadow, and its way in. */
const margin = 28;
/** Visits looked through for the one a tab shows, newest first. */
const latestVisits = 50;

/** Tabs in which a slice is being taken, and whether their page was scrolled again since. In memory: what is lost with it is one slice. */
const busy = new Map<number, { again: boolean }>();

/** Brings the onlooker into a page. Never rejects: a page that left needs none. */
export async function lookOn(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, files: ['/onlooker.js'] })
    .catch((error: unknown) => console.info('Hikae: no onlooker', error instanceof Error ? error.name : ''));
}

/** The page of a tab stands still at another place. Answers whether to tell so again. Never rejects. */
export async function stands(tabId: number): Promise<{ more: boolean }> {
  const underway = busy.get(tabId);
  if (underway) {
    underway.again = true;
    return { more: true };
  }
  const turn = { again: false };
  busy.set(tabId, turn);
  try {
    for (;;) {
      turn.again = false;
      const more = await withConnection(database, () => takeSlice(tabId));
      if (!more || !turn.again) return { more };
    }
  } catch (error) {
    if (!(error instanceof CaptureFailed))
      console.warn('Hikae: a slice was not kept', error instanceof Error ? error.name : typeof error);
    return { more: true };
  } finally {
    busy.delete(tabId);
  }
}

/** Takes what is in view, unless it was seen already. False when there is nothing more to take of this page. */
async function takeSlice(tabId: number): Promise<boolean> {
  const visit = await latestOf(tabId);
  if (visit?.trigger !== 'auto' || visit.withdrawnAt !== null) return false;
  const before = await measure(visit, true);
  if (!before.visitIds.includes(visit.id)) return true;
  const slices = await slicesOf(database, visit.id);
  if (slices.length >= mostSlices || shareSeen(slices, before) >= wholeShare) return false;
  if (!showsMore(slices, before)) return true;
  const picture = await visiblePicture(tabId);
  const after = await measure(visit, false);
  const measured = together(before, after);
  // It was scrolled on meanwhile: where it comes to rest it will say so.
  if (!isStill(before, after)) return true;
  await keepPart(visit, picture, { ...measured, ours: [...before.ours, ...after.ours] });
  return true;
}

async function keepPart(visit: Visit, blob: Blob, measured: SliceMeasured): Promise<Slice> {
  const { viewport, page, inner, pinned, ours } = measured;
  const on = { x: viewport.scrollX, y: viewport.scrollY };
  const holes = ours.map(wider);
  const part = { x: 0, y: 0, ...inner };
  const cut = await cutOut(blob, measured, { part, on, holes });
  const { blob: picture, ...place } = cut.picture;
  const base = { id: v7(), visitId: visit.id, takenAt: new Date().toISOString() };
  const gone = holes.map((hole) => ({ ...hole, x: hole.x + on.x, y: hole.y + on.y }));
  const due = new Date(Date.now() + pause).toISOString();
  return await keepSlice(
    database,
    picture,
    { ...base, ...place, viewport, masks: cut.masks, page, pinned, ...(gone.length ? { cut: gone } : {}) },
    () => composeAfter(database, visit.id, due),
  );
}

const wider = ({ x, y, width, height }: Rect): Rect => ({
  x: x - margin,
  y: y - margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
});

async function latestOf(tabId: number): Promise<Visit | undefined> {
  const visits = await database.visits.orderBy('seenAt').reverse().limit(latestVisits).toArray();
  return visits.find((visit) => visit.tabId === tabId);
}

async function measure(visit: Visit, anew: boolean): Promise<SliceMeasured> {
  const ask = { strict: isStrict(visit), personal: await masksPersonal(), anew };
  const reply: unknown = await within(limit, askPage(visit.tabId, 'slice.measure', ask));
  const measured = SliceMeasured.safeParse(reply);
  if (!measured.success) throw new CaptureFailed('page-error');
  const zoom = await browser.tabs.getZoom(visit.tabId);
  return { ...measured.data, viewport: { ...measured.data.viewport, zoom } };
}
