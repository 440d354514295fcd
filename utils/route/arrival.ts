/** What a page says of its own arrival, where the browser's word for it was not heard: the background died before it was told. */
import { landingNetworks } from '../networks';
import type { RouteEvent } from '../route';
import { inTime, loadsOf } from './loads';
import { isSame } from './site';

/** A page that takes longer to come after the last that was heard of its load is another one, ms. */
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
