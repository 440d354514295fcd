/** Routes of trips: stored with the trip, and again with a line in the custody log when more is heard. */
import { canonicalJson, sha256 } from '../../utils/custody';
import { database } from '../../utils/db';
import { keep } from '../../utils/db/keep';
import { withOffer } from '../../utils/offers';
import type { Trip, Visit } from '../../utils/records';
import { type ClickOut, type ClickSeen, siteOf } from '../../utils/route';
import { adoptable, isFree, isFuller, newTrip, offerVisitOf, reread, routeOfTrip } from '../../utils/trips';

/** Stores the trip a click opens under this id, with the visits that belong to it. */
export async function storeTrip({ click, gaps }: ClickSeen, tabId: number, id: string): Promise<Trip> {
  const { offers, landed } = await visitsAround(click, tabId);
  const begun = { ...newTrip(click, { id, offerVisit: offerVisitOf(offers) }), routeGaps: gaps };
  const trip = withOffer(begun, [...offers, ...landed]);
  await keepRoute('trip-opened', trip, [...offers, ...landed]);
  return trip;
}

/** Visits without a trip that the shopper came from, and those of the landing page: Firefox may tell of the answer after the page has reported itself. */
async function visitsAround(click: ClickOut, tabId: number) {
  const hourBefore = new Date(Date.parse(click.clickedAt) - 3_600_000).toISOString();
  const recent = await database.visits.where('seenAt').aboveOrEqual(hourBefore).toArray();
  const isLanded = (visit: Visit) =>
    isFree(visit) &&
    visit.tabId === tabId &&
    visit.seenAt >= click.clickedAt &&
    siteOf(visit.url) === click.shop;
  return { offers: adoptable(recent, click), landed: recent.filter(isLanded) };
}

/** More of a stored trip's route was heard: events came late, or the page it ended with led on within the shop. */
export async function hearMore(trip: Trip, { click, gaps }: ClickSeen): Promise<void> {
  const onward = (trip.routeGaps ?? []).filter((gap) => gap === 'onward');
  const heard = { ...trip, ...routeOfTrip(click), routeGaps: [...gaps, ...onward] };
  if (isFuller(heard, trip)) await keepRoute('route-heard', heard, []);
}

/** The page a trip's route ends with led on to another site: the click may have gone there. */
export async function goesOnward(tripId: string): Promise<void> {
  const trip = await database.trips.get(tripId);
  if (!trip || trip.routeGaps?.includes('onward')) return;
  await keepRoute('route-heard', { ...trip, routeGaps: [...(trip.routeGaps ?? []), 'onward'] }, []);
}

async function keepRoute(action: 'trip-opened' | 'route-heard', trip: Trip, visits: readonly Visit[]) {
  const { id, portal, anchors, openedAt, networks, route, routeGaps = [] } = trip;
  const digest = await sha256(canonicalJson(route));
  await keep(database, async () => {
    const stored = await database.trips.get(id);
    return {
      files: [],
      events: [{ at: new Date().toISOString(), action, subject: id, digest }],
      write: async () => {
        // What else has become of it meanwhile stays.
        const fields = { portal, openedAt, networks, route, routeGaps };
        const clicked = anchors.clicked ? { clicked: anchors.clicked } : {};
        await database.trips.put(
          stored
            ? reread(stored, (plain) => ({ ...plain, ...fields, anchors: { ...plain.anchors, ...clicked } }))
            : trip,
        );
        for (const visit of visits)
          await database.visits.where({ id: visit.id }).filter(isFree).modify({ tripId: id });
      },
    };
  });
}
