/** A trip that the user begins out of pages and documents of another, or of none. */
import { offerOn } from '../../offers';
import { portalOfHost } from '../../portals';
import type { Document, Trip, Visit } from '../../records';
import { hostOf, siteOf } from '../../route';
import { toldBy } from './told';

interface Parts {
  visits: readonly Visit[];
  documents: readonly Document[];
}

/**
 * The trip that these begin. Its click was not seen: a click and its route stay with the trip that they opened. `source`: the trip
 * they belonged to, whose portal and shop are taken over. Null where nothing says of which shop it is. `at`: UTC ISO
 */
export function tripOutOf(
  id: string,
  source: Trip | null,
  { visits, documents }: Parts,
  at: string,
): Trip | null {
  const shop = source?.shop ?? shopOn(visits);
  if (!shop) return null;
  const trip: Trip = {
    id,
    portal: source ? source.portal : portalOn(visits),
    shop,
    offer: offerOn({ anchors: {} }, visits),
    status: 'clicked',
    orderNumber: null,
    amount: null,
    anchors: {},
    openedAt: firstOf([...visits.map(({ seenAt }) => seenAt), ...documents.map(whenOfDocument)]) ?? at,
    networks: [],
    route: [],
    splitFrom: { tripId: source?.id ?? null, at },
  };
  return toldBy(trip, visits, documents);
}

const firstOf = (times: readonly string[]): string | undefined => times.toSorted()[0];
const whenOfDocument = ({ mail, addedAt }: Document) => mail?.date ?? addedAt;

/** The site of the last page that is no portal's; of a portal's pages alone, the portal itself. */
function shopOn(visits: readonly Visit[]): string | null {
  const sites = visits.toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : 1)).map(({ url }) => url);
  const shop = sites.findLast((url) => !portalOfHost(hostOf(url) ?? ''));
  return siteOf(shop ?? sites.at(-1) ?? '');
}

function portalOn(visits: readonly Visit[]): Trip['portal'] {
  for (const { url } of visits) {
    const host = hostOf(url);
    const portal = host && portalOfHost(host);
    if (host && portal) return { id: portal.id, host, name: portal.name };
  }
  return null;
}
