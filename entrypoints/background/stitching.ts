/** (Chrome) Whole pages by hand: slices are stored one by one, their progress is told, and the user may call it off. */
import { v7 } from 'uuid';
import { browser } from '#imports';
import { type Camera, CaptureFailed, type Shot, type SliceDesk } from '../../utils/capture';
import { assemble, fullStitched } from '../../utils/capture/full-stitched';
import { database } from '../../utils/db';
import { isDiskFull } from '../../utils/db/disk-full';
import { keepSlice, pictureOfSlice, slicesOf } from '../../utils/db/slices';
import { changeProgress } from '../../utils/messages/progress';
import type { IncompleteReason, Visit } from '../../utils/records';
import { askPage } from './page';

/** Takes the whole page of a visit. Throws `CaptureFailed`. */
export async function stitch(visit: Visit, camera: Camera): Promise<Shot> {
  await tell(visit, 0, 0);
  try {
    return await fullStitched(camera, deskOf(visit));
  } catch (error) {
    const gone = error instanceof CaptureFailed && isGone.includes(error.reason);
    const kept = gone ? await fromKept(visit, error.reason) : null;
    if (kept) return kept;
    throw error;
  } finally {
    await changeProgress(visit.id, () => null);
    await badge(visit.tabId, '');
  }
}

/** The page will not come back: what an earlier try took of it is all there is. */
const isGone: readonly IncompleteReason[] = ['tab-closed', 'navigated-away'];

/** Puts together what a try that the background died in has stored; null when it was nothing. */
async function fromKept(visit: Visit, reason: IncompleteReason): Promise<Shot | null> {
  const slices = await slicesOf(database, visit.id);
  const captures = await database.captures.where('visitId').equals(visit.id).toArray();
  const environment = captures.find((capture) => capture.environment)?.environment;
  const [first] = slices;
  if (!first?.page || !environment) return null;
  const { page, viewport } = first;
  const measured = { visitIds: [visit.id], began: 0, page, viewport, masks: [], environment };
  return await assemble({ slices, measured, reason }, deskOf(visit));
}

/** Calls off the whole page that is being taken of a visit. */
export async function callOff(visitId: string): Promise<void> {
  const progress = await changeProgress(visitId, (last) => last && { ...last, cancelled: true });
  if (!progress) return;
  // A page on its first walk would go on to its end; one that is being photographed stops before its next part.
  const visit = progress.of === 0 ? await database.visits.get(visitId) : undefined;
  // A page that is gone scrolls no more.
  if (visit) await askPage(visit.tabId, 'scroll.end', {}).catch(() => null);
}

const deskOf = (visit: Visit): SliceDesk => ({
  load: (slice) => pictureOfSlice(database, slice),
  goOn: (done, of) => tell(visit, done, of),
  async keep({ blob, ...place }, of) {
    try {
      const base = { id: v7(), visitId: visit.id, takenAt: new Date().toISOString() };
      return await keepSlice(database, blob, { ...base, ...place, ...of });
    } catch (error) {
      throw isDiskFull(error) ? new CaptureFailed('disk-full', { cause: error }) : error;
    }
  },
});

/** Says how far it is; false when it was called off. */
async function tell({ id: visitId, tabId }: Visit, done: number, of: number): Promise<boolean> {
  const now = await changeProgress(visitId, (last) => ({
    visitId,
    done,
    of,
    cancelled: last?.cancelled ?? false,
  }));
  await badge(tabId, of ? `${done}/${of}` : '…');
  return !now?.cancelled;
}

/** A tab that is gone has no badge. */
const badge = (tabId: number, text: string) =>
  browser.action.setBadgeText({ tabId, text }).catch((error: unknown) => {
    console.info('Hikae: no badge', error instanceof Error ? error.name : typeof error);
  });
