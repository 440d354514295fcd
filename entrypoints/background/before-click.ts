/** What was seen of a shop before the click that matters: in memory only, and forgotten with the browser session, until a trip needs it. */
import { browser } from '#imports';
import type { Trip } from '../../utils/records';
import { remembered } from './lineage';
import { note } from './observations';
import { adoptStopped } from './rivals';

const cartKey = (site: string) => `cart/${site}`;
/** A cart that was seen longer ago was most likely emptied, or paid for, ms. */
const recently = 24 * 3_600_000;

/** A cart of this shop was seen, whether or not it belongs to a trip. */
export const noteCart = (site: string): Promise<void> =>
  browser.storage.session.set({ [cartKey(site)]: new Date().toISOString() });

/** What was in it has been ordered. */
export const forgetCart = (site: string): Promise<void> => browser.storage.session.remove(cartKey(site));

/** Gives a trip that has just been opened what was seen before it. Never throws. */
export async function noteBefore(trip: Trip): Promise<void> {
  try {
    const at = await remembered(cartKey(trip.shop));
    const isRecent =
      at !== null && at < trip.openedAt && Date.parse(trip.openedAt) - Date.parse(at) <= recently;
    if (isRecent) await note({ kind: 'early-cart', tripId: trip.id, site: trip.shop, at });
    await adoptStopped(trip);
  } catch (error) {
    console.error(
      'Hikae: what came before a click is lost',
      error instanceof Error ? error.name : typeof error,
    );
  }
}
