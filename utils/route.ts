/** Routes: from what the browser reported about page loads to the way a shopper took, and whether that was a click-out. */

export { arrivalOf, mayBeUnheard, type OwnLoad, unheardArrival } from './route/arrival';
export { type Blocker, blockerOf, mayHaveReached } from './route/blocked';
export { clickIdsOf, isClickCookie } from './route/click-ids';
export { type ClickOut, clickOut } from './route/click-out';
export { type ClickSeen, clicksOf } from './route/clicks';
export { hopsOf, routesOf } from './route/hops';
export { hostOf, siteOf } from './route/site';

/** One raw observation of a main-frame request, as the observer stores it. Times: ms since epoch from the browser event. */
export interface RouteEvent {
  tabId: number;
  /** The same over all server redirects of one load. For what webNavigation said, which knows none: any text. */
  requestId: string;
  at: number;
  url: string;
  /**
   * By webRequest: `start` to `failed`. By webNavigation: `navigate`, a load of this (first) address begins; `opened`, the tab was
   * opened from another one for this (first) address; `client-redirect`, a page led to this (final) address by itself. By the page
   * itself: `shown`, it is there, and not all of its load was heard.
   */
  type: 'start' | 'redirect' | 'response' | 'failed' | 'navigate' | 'opened' | 'client-redirect' | 'shown';
  /** By webRequest: in Chrome an origin, or nothing when typed; in Firefox `originUrl`, a whole address. Of `shown`: where the page says it was reached from. */
  initiator?: string;
  status?: number;
  /** The answer's `Date:` header as sent. */
  serverDate?: string;
  fromCache?: boolean;
  /** As in `Hop`. */
  headers?: { name: string; value: string }[];
  /** Where a redirect leads. */
  to?: string;
  error?: string;
}
