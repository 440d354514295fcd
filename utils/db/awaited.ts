/** Portals at which something is still to come: their history pages are worth keeping, whichever tab they are in. */
import type { HikaeDatabase } from '../db';
import { finishedStatuses, type Trip, whenOf } from '../records';
import { isOfTripsPortal } from '../statements';

/** A reward that has not come after so many days is not waited for by itself any more. */
const longestWait = 550;

/** A click alone earns nothing: there was an order, an entry, or the portal's own word of it. A shop's account pages are its shopper's own matter. */
function isWaiting(trip: Trip, now: string): boolean {
  const { portal, status, anchors, openedAt, withdrawnAt } = trip;
  if (!portal || withdrawnAt || finishedStatuses.includes(status)) return false;
  const isEarned = Boolean(whenOf(trip, 'purchased') ?? anchors.entered ?? anchors.conditionMet);
  return (
    (isEarned || status !== 'clicked') && Date.parse(now) - Date.parse(openedAt) <= longestWait * 86_400_000
  );
}

/** Whether a trip of this page's portal waits for its reward. `now`: UTC ISO. Dexie calls only. */
export async function isAwaitedAt(database: HikaeDatabase, url: string, now: string): Promise<boolean> {
  const found = await database.trips
    .filter((trip) => isWaiting(trip, now) && isOfTripsPortal(trip, url))
    .first();
  return found !== undefined;
}
