/** The click's cookies on the shop's site, looked at when one of the trip's pages is seen. Values never leave this file but as digests. */
import { browser } from '#imports';
import { sha256 } from '../../utils/custody';
import type { CookiesSeen, Trip } from '../../utils/records';
import { clickIdsOf, isClickCookie } from '../../utils/route';
import { note } from './observations';

interface Cookie {
  name: string;
  value: string;
  /** Seconds since the epoch; none: with the browser session. */
  expirationDate?: number | undefined;
}

/** Writes down which cookies of the click the shop's site has now. @param host of the page that was seen */
export async function noteCookies(tabId: number, trip: Trip, host: string): Promise<void> {
  const stores = await browser.cookies.getAllCookieStores();
  const storeId = stores.find(({ tabIds }) => tabIds.includes(tabId))?.id;
  const url = `https://${host}/`;
  const all = await browser.cookies.getAll({ url, ...(storeId !== undefined && { storeId }) });
  const ids = clickIdsOf(trip);
  const own = all.filter((cookie) => isClickCookie(cookie, trip, ids));
  const cookies = await Promise.all(own.map(seen));
  cookies.sort((a, b) => a.name.localeCompare(b.name));
  await note({ kind: 'cookies', tripId: trip.id, site: trip.shop, at: new Date().toISOString(), cookies });
}

async function seen({ name, value, expirationDate }: Cookie): Promise<CookiesSeen['cookies'][number]> {
  return {
    name: name.slice(0, 200),
    digest: (await sha256(value)).slice(0, 16),
    expires: expirationDate === undefined ? null : new Date(expirationDate * 1000).toISOString(),
  };
}
