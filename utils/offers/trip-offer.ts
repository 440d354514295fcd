/** What a trip was promised: the offer as seen at the click. */

import type { Trip, VisitOffer } from '../records';

/** An offer as a visit showed it. */
export interface SeenOffer {
  offer: VisitOffer;
  /** ISO instant. */
  seenAt: string;
  /** Taken back by the user. */
  withdrawnAt?: string | null;
}

const unitSigns: Readonly<Record<string, string>> = { point: 'pt', mile: 'miles', percent: '%', times: '×' };

/** A reward's unit as every language reads it: `JPY`, `pt`, `%`, `pt/EUR`, `pt/100 JPY`. */
function unitOf({ unit, per }: VisitOffer['reward']): string {
  const sign = unitSigns[unit] ?? unit;
  if (!per) return sign;
  return `${sign}/${per.amount === 1 ? '' : `${per.amount} `}${per.unit}`;
}

/** An offer as a trip keeps it: worth in money where that is known, else its amount with its unit. */
export function tripOffer({ id, name, url, reward, worth }: VisitOffer): Trip['offer'] {
  return {
    id,
    name,
    url,
    reward: worth?.amount ?? reward.amount,
    currency: worth?.currency ?? unitOf(reward),
  };
}

/**
 * The offer of a trip by all that was seen of it. The one seen last before the click wins, for it is what was clicked on;
 * one seen only later fills in when it is the same offer by its id or address, or when none was seen before. What the trip
 * already says stays where nothing was seen. The same object comes back when nothing changes.
 */
export function offerOfTrip(
  trip: Pick<Trip, 'offer' | 'anchors'>,
  seen: readonly SeenOffer[],
): Trip['offer'] {
  const clicked = trip.anchors.clicked === undefined ? Number.NaN : Date.parse(trip.anchors.clicked);
  const shown = seen
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .sort((a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt));
  const before = shown.findLast(({ seenAt }) => !(Date.parse(seenAt) > clicked))?.offer;
  const first = before ?? shown.find(({ offer }) => isSame(trip.offer, offer) || isEmpty(trip.offer))?.offer;
  if (!first) return trip.offer;
  const same = shown.find(({ offer }) => offer !== first && isSame(tripOffer(first), offer))?.offer;
  const offer = tripOffer(first);
  const merged = {
    ...offer,
    id: offer.id ?? same?.id ?? trip.offer.id,
    name: offer.name ?? same?.name ?? trip.offer.name,
  };
  const isChanged = (Object.keys(merged) as (keyof typeof merged)[]).some(
    (key) => merged[key] !== trip.offer[key],
  );
  return isChanged ? merged : trip.offer;
}

const isEmpty = ({ id, url, name }: Trip['offer']): boolean => !id && !url && !name;

/** By id where both have one, else by address without what only says where one came from. */
const isSame = (a: Trip['offer'], b: VisitOffer): boolean =>
  a.id !== null && b.id !== null ? a.id === b.id : a.url !== null && pageOf(a.url) === pageOf(b.url);

function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}
