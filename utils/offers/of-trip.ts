/** A trip with the offer that its pages showed. */
import { kindOf, type Trip, type Visit } from '../records';
import { reread } from '../trips';
import { offerOfTrip } from './trip-offer';

const seenOn = (visits: readonly Visit[]) =>
  visits.flatMap(({ offer, seenAt, withdrawnAt }) => (offer ? [{ offer, seenAt, withdrawnAt }] : []));

/** The trip with the offer that its pages showed. The same object comes back when nothing changes. */
export function withOffer(trip: Trip, visits: readonly Visit[]): Trip {
  return reread(trip, (plain) => {
    const offer = offerOfTrip(plain, seenOn(visits));
    return offer === plain.offer ? plain : { ...plain, offer };
  });
}

/** The trip without an offer that only pages which left it had shown: what the others show takes its place. The same object where none did. */
export function withoutOfferOf(trip: Trip, left: readonly Visit[], visits: readonly Visit[]): Trip {
  return reread(trip, (plain) => {
    const { url, name } = plain.offer;
    const isOf = (visit: Visit) => url !== null && (visit.url === url || visit.offer?.url === url);
    if (name === null && url === null) return plain;
    if (!left.some(isOf) || visits.some(isOf)) return plain;
    return { ...plain, offer: offerOn(plain, visits) };
  });
}

/** The offer that pages show, read from nothing else: its last page before the click names it where none says more. */
export function offerOn({ anchors }: Pick<Trip, 'anchors'>, visits: readonly Visit[]): Trip['offer'] {
  const kept = visits
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : 1));
  const page = kept.findLast((visit) => kindOf(visit) === 'campaign');
  const named = { id: null, reward: null, currency: null, url: page?.url ?? null };
  const offer: Trip['offer'] = { ...named, name: page?.title.trim() || null };
  return offerOfTrip({ offer, anchors }, seenOn(kept));
}
