/** Which trip a document fits: by its order number, by who sent it, by when. */
import type { Document, Trip } from './records';
import { siteOf } from './route';
import { isSameNumber } from './trips';

export const fitReasons = ['order-number', 'sender', 'day'] as const;
export type FitReason = (typeof fitReasons)[number];

export interface Fit {
  trip: Trip;
  because: readonly FitReason[];
}

const weights: Readonly<Record<FitReason, number>> = { 'order-number': 4, sender: 2, day: 1 };
/** A mail about a trip comes within so many days of it; the reward's own mails may take longer. */
const nearDays = 90;

/** Registrable domain of who sent a mail, or null. */
export function senderSite({ mail }: Pick<Document, 'mail'>): string | null {
  const [, host] = /@([a-z0-9.-]+)>?\s*$/i.exec(mail?.from ?? '') ?? [];
  return host === undefined ? null : siteOf(`https://${host.toLowerCase()}/`);
}

/** Trips that a document fits, best first; that only the day fits is not enough. */
export function fitsOf(document: Document, trips: readonly Trip[]): Fit[] {
  const scoreOf = ({ because }: Fit) => because.reduce((sum, reason) => sum + weights[reason], 0);
  return trips
    .map((trip) => ({ trip, because: reasonsFor(document, trip) }))
    .filter((fit) => scoreOf(fit) > weights.day)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.trip.openedAt < b.trip.openedAt ? 1 : -1));
}

function reasonsFor(document: Document, trip: Trip): FitReason[] {
  const { orderNumber, date } = document.found;
  const sender = senderSite(document);
  const sites = [trip.shop, trip.portal && siteOf(`https://${trip.portal.host}/`)];
  const when = date?.value ?? document.mail?.date;
  const days = when ? (Date.parse(when) - Date.parse(trip.openedAt)) / 86_400_000 : Number.NaN;
  const holds: Record<FitReason, boolean> = {
    'order-number': orderNumber !== undefined && isSameNumber(orderNumber.value, trip.orderNumber),
    sender: sender !== null && sites.includes(sender),
    day: days > -1 && days <= nearDays,
  };
  return fitReasons.filter((reason) => holds[reason]);
}

/** The other trip that a document surely fits better than its own; null when there is none. */
export function betterTripFor(document: Document, trips: readonly Trip[]): Trip | null {
  const own = trips.find(({ id }) => id === document.tripId);
  const [best] = fitsOf(document, trips);
  if (!own || !best || best.trip.id === own.id || !best.because.includes('order-number')) return null;
  return reasonsFor(document, own).includes('order-number') ? null : best.trip;
}
