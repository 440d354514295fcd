/** Clicks: a trip is opened when a route turns out to be a click-out, and told more of its route when more of it is heard. */
import { v7 } from 'uuid';
import { z } from 'zod';
import { browser } from '#imports';
import { database } from '../../utils/db';
import { type ClickSeen, clicksOf, siteOf } from '../../utils/route';
import { noteBefore } from './before-click';
import { adoptLatecomers } from './latecomers';
import { mayKeep } from './leave';
import { landingKey, remembered, tellTabs, tripKey } from './lineage';
import { routeOf } from './observer';
import { tellOthers } from './roster';
import { goesOnward, hearMore, storeTrip } from './routes';

/** Which trips the clicks of a tab opened, newest last. In memory, since request ids end with the session. */
const Known = z.array(z.object({ tripId: z.string(), shop: z.string(), loads: z.array(z.string()) }));
type Known = z.infer<typeof Known>;

const clicksKey = (tabId: number) => `clicks/${tabId}`;
/** Clicks remembered of one tab. */
const most = 20;

/** A closed tab has no clicks. */
export const forgetClicks = (tabId: number): Promise<void> =>
  browser.storage.session.remove(clicksKey(tabId));

/** Opens the trip of a tab's latest route, once: the same click in the same shop is one trip however often it is asked. */
export async function openTripOf(tabId: number): Promise<void> {
  const heard = clicksOf(await routeOf(tabId));
  if (!heard.clicks.length && !heard.onward.length) return;
  await navigator.locks.request('hikae-trips', async () => {
    // What was heard meanwhile counts: of two that ask, the later must not know less.
    const { clicks, onward } = clicksOf(await routeOf(tabId));
    for (const seen of clicks) await takeUp(seen, tabId);
    for (const { tripId, loads } of await knownClicks(tabId))
      if (onward.includes(loads.at(-1) ?? '')) await goesOnward(tripId);
  });
}

async function takeUp(seen: ClickSeen, tabId: number) {
  const { click, loads, isLast } = seen;
  const known = await knownClicks(tabId);
  const own = known.find((one) => one.shop === click.shop && one.loads.some((load) => loads.includes(load)));
  const stored = own && (await database.trips.get(own.tripId));
  if (stored) await hearMore(stored, seen);
  if (!stored && !isLast) return;
  if (!(await mayKeep(tabId, [click.shop, siteOf(`https://${click.portalHost}`)]))) return;
  const tripId = own?.tripId ?? v7();
  // Before it is stored: should the background die in between, the next one stores the same trip.
  if (own?.loads.join() !== loads.join())
    await remember(tabId, [...known.filter((one) => one !== own), { tripId, shop: click.shop, loads }]);
  if (stored && (await remembered(tripKey(tabId))) !== null) return;
  const trip = stored ?? (await storeTrip(seen, tabId, tripId));
  // The landing first: a background that dies in between does both again.
  await browser.storage.session.set({ [landingKey(tabId)]: tripId });
  await adoptLatecomers(trip, await tellTabs(tripId, tabId, click.portalHost));
  if (!stored) void noteBefore(trip).then(tellOthers);
}

async function knownClicks(tabId: number): Promise<Known> {
  const key = clicksKey(tabId);
  const known = Known.safeParse((await browser.storage.session.get(key))[key]);
  return known.success ? known.data : [];
}

const remember = (tabId: number, clicks: Known): Promise<void> =>
  browser.storage.session.set({ [clicksKey(tabId)]: clicks.slice(-most) });
