/** Latecomers: pages of the portal that reported themselves, or were stored, only after they were clicked on. */
import { database } from '../../utils/db';
import { standingTrip } from '../../utils/db/successor';
import { withOffer } from '../../utils/offers';
import type { Trip } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { adoptMinutes, isFree } from '../../utils/trips';

/**
 * Gives a trip the pages of its portal that no trip has and that these tabs showed. To be called once the tabs know of the
 * trip: what is stored from then on joins by itself.
 */
export async function adoptLatecomers(
  { id, portal, openedAt }: Trip,
  tabs: readonly number[],
): Promise<void> {
  const site = portal && siteOf(`https://${portal.host}`);
  const since = new Date(Date.parse(openedAt) - adoptMinutes * 60_000).toISOString();
  const { trips, visits } = database;
  await database.transaction('rw', trips, visits, async () => {
    const late = await visits
      .where('seenAt')
      .aboveOrEqual(since)
      .filter((visit) => isFree(visit) && tabs.includes(visit.tabId) && siteOf(visit.url) === site)
      .toArray();
    const trip = await standingTrip(database, id);
    if (!trip || late.length === 0) return;
    for (const visit of late) await visits.update(visit.id, { tripId: trip.id });
    await trips.put(withOffer(trip, await visits.where({ tripId: trip.id }).toArray()));
  });
}
