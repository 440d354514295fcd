/** (Chrome) Whole pages by hand: slices are stored one by one, their progress is told, and the user may call it off. */
import { v7 } from 'uuid';
import { browser } from '#imports';
import { type Camera, CaptureFailed, type Shot, type SliceDesk } from '../../utils/capture';
import { fullStitched } from '../../utils/capture/full-stitched';
import { database } from '../../utils/db';
import { isDiskFull } from '../../utils/db/disk-full';
import { keepSlice, pictureOfSlice } from '../../utils/db/slices';
import { readProgress, writeProgress } from '../../utils/messages/progress';
import type { Visit } from '../../utils/records';

/** Takes the whole page of a visit. Throws `CaptureFailed`. */
export async function stitch(visit: Visit, camera: Camera): Promise<Shot> {
  await tell(visit, 0, 0);
  try {
    return await fullStitched(camera, deskOf(visit));
  } finally {
    await writeProgress(visit.id, null);
    await badge(visit.tabId, '');
  }
}

/** Calls off the whole page that is being taken of a visit. */
export async function callOff(visitId: string): Promise<void> {
  const progress = await readProgress(visitId);
  if (progress) await writeProgress(visitId, { ...progress, cancelled: true });
}

const deskOf = (visit: Visit): SliceDesk => ({
  load: (slice) => pictureOfSlice(database, slice),
  goOn: (done, of) => tell(visit, done, of),
  async keep({ blob, ...place }, viewport, masks) {
    try {
      const base = { id: v7(), visitId: visit.id, takenAt: new Date().toISOString() };
      return await keepSlice(database, blob, { ...base, ...place, viewport, masks });
    } catch (error) {
      throw isDiskFull(error) ? new CaptureFailed('disk-full', { cause: error }) : error;
    }
  },
});

/** Says how far it is; false when it was called off. */
async function tell({ id: visitId, tabId }: Visit, done: number, of: number): Promise<boolean> {
  const cancelled = (await readProgress(visitId))?.cancelled ?? false;
  await writeProgress(visitId, { visitId, done, of, cancelled });
  await badge(tabId, of ? `${done}/${of}` : '…');
  return !cancelled;
}

/** A tab that is gone has no badge. */
const badge = (tabId: number, text: string) =>
  browser.action.setBadgeText({ tabId, text }).catch((error: unknown) => {
    console.info('Hikae: no badge', error instanceof Error ? error.name : typeof error);
  });
