/** Which pages are about the offer of the case: a portal's tab goes on to any other. */
import { offerIdOf, portalOfHost } from './portals';
import type { Sign, SignSeen } from './records';
import { siteOf } from './route';
import { observed, type SeenPage, type WarningCase } from './warning-case';

const plain = (url: string): string => url.replace(/#.*/, '');

/** Registrable domain of the portal the trip came from, or null. */
export const portalSite = ({ trip }: WarningCase): string | null =>
  trip?.portal ? siteOf(`https://${trip.portal.host}`) : null;

/** Whether the address is that of an offer at a portal of ours. */
function showsOffer({ url, host }: Pick<SeenPage, 'url' | 'host'>): boolean {
  const portal = portalOfHost(host);
  return portal !== null && offerIdOf(portal, url) !== null;
}

/** Whether this page of a portal is the one of the trip's offer; without a trip, whether it shows an offer of a portal at all. */
export function isOfferPage(input: WarningCase, { url, site, host, offer }: SeenPage): boolean {
  const { trip } = input;
  if (!trip) return showsOffer({ url, host }) || (offer !== null && site !== input.site);
  if (site !== portalSite(input)) return false;
  const { id, url: offerUrl } = trip.offer;
  if (id !== null && offer !== null && offer.id !== null) return offer.id === id;
  return offerUrl !== null && plain(offerUrl) === plain(url);
}

/** Where a sign stood, and the sign. */
export interface SignOnPage {
  sign: SignSeen;
  page: SeenPage;
}

/** Signs of one sort with their pages, oldest first. What the same address no longer said when it was seen again is left out. */
export function signsOf(input: WarningCase, sort: Sign): SignOnPage[] {
  const signs = observed(input, 'sign').filter(({ sign }) => sign === sort);
  const saying = new Set(signs.map(({ visitId }) => visitId));
  return signs.flatMap((sign) => {
    const page = input.pages.find(({ id }) => id === sign.visitId);
    if (!page) return [];
    const again = input.pages.some(
      ({ id, url, seenAt }) => seenAt > page.seenAt && plain(url) === plain(page.url) && !saying.has(id),
    );
    return again ? [] : [{ sign, page }];
  });
}

/** The words of a sign as a warning quotes them. */
export const quoteOfSign = ({ sign, page }: SignOnPage) => ({
  text: sign.quote,
  source: page.url,
  asOf: sign.at,
});
