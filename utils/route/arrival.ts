/** What a page says of its own arrival, where the browser's word for it was not heard: the background died before it was told. */
import { isClickHost, landingNetworks } from '../networks';
import type { RouteEvent } from '../route';
import { inTime, loadsOf, startOf } from './loads';
import { hostOf, isSame, siteOf } from './site';

/** A page that takes longer to come after the last that was heard of its load, or after it was asked for, is another one, ms. */
const longest = 60_000;

/**
 * The end of a tab's last load, if that load was cut off on its way and this page is where it led to: it was asked for, the load was
 * said to lead to it, or its address carries what networks give a click. Null otherwise. Whatever lay between and was not heard stays a
 * gap of the route.
 * @param at when the page was seen, ms since epoch
 */
export function arrivalOf(events: readonly RouteEvent[], url: string, at: number): RouteEvent | null {
  const last = loadsOf(inTime(events)).at(-1)?.at(-1);
  if (!last || last.kind === 'landing' || last.kind === 'failed') return null;
  if (at - last.event.at > longest) return null;
  const isAsked = last.kind === 'request' && isSame(last.url, url);
  const isLed = isAsked || isSame(last.event.to, url) || landingNetworks(url).length > 0;
  const { tabId, requestId } = last.event;
  return isLed ? { tabId, requestId, at, url, type: 'shown' } : null;
}

/** Might a click have led to this page that nobody heard begin? It carries what networks give a click, and its tab was not heard to ask for it. */
export const mayBeUnheard = (events: readonly RouteEvent[], url: string): boolean =>
  landingNetworks(url).length > 0 &&
  !loadsOf(events).some((load) =>
    load.some((step) => isSame(step.url, url) && (step.starts || step.isShown)),
  );

/** What a page itself knows of its load. */
export interface OwnLoad {
  tabId: number;
  url: string;
  /** When it was asked for, ms since epoch. */
  askedAt: number;
  /** `document.referrer`; empty where the page has none. */
  referrer: string;
  /** What the tab shows that this one was opened from, where that is a portal's page or makes an offer; else empty. */
  offeredOn: string;
}

/**
 * The end of a load of which nothing was heard, or the answer alone, from what the page says: it was reached from another site, just now,
 * and after all else that was heard of its tab. Null otherwise.
 * @param at when the page was seen, ms since epoch
 */
export function unheardArrival(
  events: readonly RouteEvent[],
  { tabId, url, askedAt, referrer, offeredOn }: OwnLoad,
  at: number,
): RouteEvent | null {
  if (!mayBeUnheard(events, url) || at - askedAt > longest) return null;
  const later = loadsOf(inTime(events)).filter((load) => startOf(load) >= askedAt);
  const [own, ...others] = later.filter((load) => load.every((step) => isSame(step.url, url)));
  if (others.length > 0 || later.some((load) => load !== own)) return null;
  // A network's own page says nothing of where the click began.
  const from = referrer && !isClickHost(hostOf(referrer) ?? '') ? referrer : offeredOn;
  const site = siteOf(from);
  if (site === null || site === siteOf(url)) return null;
  const requestId = own?.[0]?.event.requestId ?? `shown ${askedAt}`;
  return { tabId, requestId, at: own ? at : askedAt, url, type: 'shown', initiator: from };
}
