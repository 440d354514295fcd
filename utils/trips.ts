/** Trips: which visit belongs to which trip, and how a trip begins and goes on. */
import { finishedStatuses, kindOf, type Trip, type Visit } from './records';
import { type ClickOut, siteOf } from './route';
import { reread } from './trips/words';

export * from './trips/joining';
export * from './trips/names';
export * from './trips/nearness';
export * from './trips/person';
export * from './trips/rewards';
export * from './trips/search';
export * from './trips/site-lines';
export * from './trips/standing';
export * from './trips/words';

/** A later visit still belongs to a trip that old. Days. */
export const joinDays = 30;
/** Pages seen on the portal this long before the click are what the shopper clicked on. Minutes. */
export const adoptMinutes = 60;

/**
 * The trip this visit belongs to, or null. The tab's own trip comes first, on its shop and its portal; else a visit to
 * a shop joins the newest unfinished trip there that was opened at most `joinDays` before. Another page of the portal
 * joins through its tab only: it may be about any offer.
 */
export function tripOf(
  visit: { url: string; tabTripId: string | null; seenAt: string },
  openTrips: readonly Trip[],
): Trip | null {
  const site = siteOf(visit.url);
  if (!site) return null;
  const trips = openTrips.filter(({ withdrawnAt }) => !withdrawnAt);
  const own = trips.find((trip) => trip.id === visit.tabTripId);
  if (own && (own.shop === site || portalSite(own) === site)) return own;
  const age = (trip: Trip) => Date.parse(visit.seenAt) - Date.parse(trip.openedAt);
  const here = trips.filter(
    (trip) =>
      trip.shop === site &&
      !finishedStatuses.includes(trip.status) &&
      age(trip) >= 0 &&
      age(trip) <= joinDays * 86_400_000,
  );
  return here.sort((a, b) => age(a) - age(b))[0] ?? null;
}

/** Visits without a trip that the shopper came from: on the portal's site, within `adoptMinutes` before the click; oldest first. */
export function adoptable(
  visits: readonly Visit[],
  { portalHost, clickedAt }: Pick<ClickOut, 'portalHost' | 'clickedAt'>,
): Visit[] {
  const site = siteOf(`https://${portalHost}`);
  const before = (visit: Visit) => Date.parse(clickedAt) - Date.parse(visit.seenAt);
  return visits
    .filter((visit) => isFree(visit) && siteOf(visit.url) === site)
    .filter((visit) => before(visit) >= 0 && before(visit) <= adoptMinutes * 60_000)
    .sort((a, b) => before(b) - before(a));
}

/** Whether a page may come to a trip by itself: not one that the user put to none, or took back. */
export const isFree = ({
  tripId,
  withdrawnAt,
  movedAt,
}: Pick<Visit, 'tripId' | 'withdrawnAt' | 'movedAt'>): boolean =>
  tripId === null && withdrawnAt === null && movedAt === undefined;

/** The visit that most likely shows the offer: the last campaign page among those adopted (as `adoptable` orders them), or null. */
export function offerVisitOf(adopted: readonly Visit[]): Visit | null {
  return adopted.findLast((visit) => kindOf(visit) === 'campaign') ?? null;
}

/** The trip a click-out begins. `offerVisit` is the portal's page about the offer, when it was seen. */
export function newTrip(click: ClickOut, { id, offerVisit }: { id: string; offerVisit: Visit | null }): Trip {
  return {
    id,
    shop: click.shop,
    offer: {
      name: offerVisit?.title.trim() || null,
      id: null,
      reward: null,
      currency: null,
      url: offerVisit?.url ?? null,
    },
    status: 'clicked',
    orderNumber: null,
    amount: null,
    ...routeOfTrip(click),
  };
}

/** What a trip has of its click. */
export function routeOfTrip(
  click: ClickOut,
): Pick<Trip, 'portal' | 'anchors' | 'openedAt' | 'networks' | 'route'> {
  const { portal, portalHost, clickedAt, networks, hops } = click;
  return {
    portal: { ...(portal && { id: portal.id }), host: portalHost, name: portal?.name ?? portalHost },
    anchors: { clicked: clickedAt },
    openedAt: clickedAt,
    networks,
    route: hops,
  };
}

type Routed = Pick<Trip, 'route' | 'routeGaps'>;

/** Does a route say more than one of the same click that was stored before? Not when parts of it have been forgotten since. */
export function isFuller(heard: Routed, stored: Routed): boolean {
  const rest = heard.route.map(({ url }) => url);
  for (const { url } of stored.route) {
    const found = rest.indexOf(url);
    if (found < 0) return false;
    rest.splice(0, found + 1);
  }
  const gapsOf = ({ routeGaps = [] }: Routed) => routeGaps.length;
  const answersOf = ({ route }: Routed) => route.filter(({ status }) => status !== undefined).length;
  const isLonger = heard.route.length > stored.route.length;
  return isLonger || gapsOf(heard) < gapsOf(stored) || answersOf(heard) > answersOf(stored);
}

/**
 * The trip after this visit of its own: an entry page enters it; the shop's confirmation page sets the time of purchase
 * and the order number. What is set stays; the same object comes back when nothing changes.
 */
export const advance = (trip: Trip, visit: Advancing): Trip =>
  reread(trip, (plain) => advanced(plain, visit));

type Advancing = Pick<Visit, 'url' | 'pageKind' | 'seenAt' | 'signals'>;

function advanced(trip: Trip, visit: Advancing): Trip {
  if (visit.pageKind === 'entry' && !trip.anchors.entered)
    return { ...trip, anchors: { ...trip.anchors, entered: visit.seenAt } };
  if (visit.pageKind !== 'confirmation' || siteOf(visit.url) !== trip.shop) return trip;
  const orderNumber =
    trip.orderNumber ?? visit.signals.find(({ id }) => id === 'order-number')?.found ?? null;
  if (trip.anchors.purchased && orderNumber === trip.orderNumber) return trip;
  return { ...trip, orderNumber, anchors: { purchased: visit.seenAt, ...trip.anchors } };
}

/** The trip as these visits tell it, from its click on: after one was taken back, what it alone had shown is gone. */
export function retold(trip: Trip, visits: readonly Visit[]): Trip {
  const kept = visits
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .sort((a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt));
  return reread(trip, (plain) => {
    const { clicked } = plain.anchors;
    const { amountSeen, ...rest } = plain;
    const isSeen = amountSeen === undefined || kept.some(({ id }) => id === amountSeen);
    const start: Trip = {
      ...(isSeen ? plain : { ...rest, amount: null }),
      orderNumber: null,
      anchors: clicked === undefined ? {} : { clicked },
    };
    return kept.reduce(advanced, start);
  });
}

/** The trip with a sum that one of its pages says; the same object comes back where one is known. */
export const withAmount = (
  trip: Trip,
  { value, currency }: NonNullable<Trip['amount']>,
  visitId: string,
): Trip =>
  reread(trip, (plain) =>
    plain.amount ? plain : { ...plain, amount: { value, currency }, amountSeen: visitId },
  );

function portalSite(trip: Trip): string | null {
  return trip.portal && siteOf(`https://${trip.portal.host}`);
}
