/** Portals at which something is still to come: their history pages are worth keeping, whichever tab they are in. */
import type { HikaeDatabase } from '../db';
import type { TripStatus } from '../records';
import { isOfTripsPortal } from '../statements';

const over: readonly TripStatus[] = ['paid', 'rejected', 'expired'];

/** Whether a trip of this page's portal waits for its reward. Dexie calls only. */
export async function isAwaitedAt(database: HikaeDatabase, url: string): Promise<boolean> {
  const found = await database.trips
    .filter((trip) => !trip.withdrawnAt && !over.includes(trip.status) && isOfTripsPortal(trip, url))
    .first();
  return found !== undefined;
}
