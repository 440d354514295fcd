/** Trips: found again by tab lineage and shop; their pages are asked to report themselves. */

import { browser } from '#imports';
import { database } from '../../utils/db';
import { standingTrip } from '../../utils/db/successor';
import type { Sighting } from '../../utils/messages';
import type { Trip } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { tripOf } from '../../utils/trips';
import { noteArrival } from './arrival';
import { forgetClicks, openTripOf } from './clicks';
import { forget, inherit, landingKey, remembered, tellTabs, tripKey } from './lineage';
import { onRouteEvent } from './observer';
import { forgetOffer } from './offers';
import { sightPage } from './page';

const alarm = 'ask-trip-pages';

export function followTrips() {
  void askAgain().catch(report);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void askAgain().catch(report);
  });
  // Should the background die while a page loads, that page is asked for at the next start: the alarm makes sure there is
  // one. Set before anything is awaited, since the background may die at the next await.
  browser.webRequest.onBeforeRequest.addListener(
    () => {
      void browser.alarms.create(alarm, { delayInMinutes: 0.5 });
      return undefined;
    },
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] },
  );
  onRouteEvent((tabId, { type }) => {
    // Firefox may tell of a hop after the answer that came later.
    void (type === 'response' ? openAndSight(tabId) : openTripOf(tabId)).catch(report);
  });
  browser.webNavigation.onCreatedNavigationTarget.addListener(({ tabId, sourceTabId }) => {
    void inherit(tabId, sourceTabId).catch(report);
  });
  browser.webNavigation.onCompleted.addListener(({ tabId, frameId }) => {
    if (frameId === 0) void sightTripPage(tabId).catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forget(tabId).catch(report);
    void forgetClicks(tabId).catch(report);
    void forgetOffer(tabId).catch(report);
  });
}

/** The trip a sighting belongs to, opened now if its route is a click-out that was not answered for yet. */
export async function tripFor(
  sighting: Pick<Sighting, 'url' | 'seenAt'>,
  tabId: number,
): Promise<Trip | null> {
  await noteArrival(tabId, sighting.url);
  await openTripOf(tabId);
  const tabTripId = await remembered(tripKey(tabId));
  const own = tabTripId === null ? undefined : await standingTrip(database, tabTripId);
  const site = siteOf(sighting.url) ?? '';
  const trips = await database.trips.where('shop').equals(site).toArray();
  if (own && own.shop !== site) trips.push(own);
  const trip = tripOf({ url: sighting.url, seenAt: sighting.seenAt, tabTripId: own?.id ?? null }, trips);
  // The background died after the trip was stored and before its tabs were told: then they are told now.
  if (trip?.shop === site && tabTripId === null) await tellTabs(trip.id, tabId, trip.portal?.host);
  return trip;
}

/** Never called while a sighting is answered: the page asked to report itself would wait for that very answer. */
async function openAndSight(tabId: number) {
  await openTripOf(tabId);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.status === 'complete') await sightTripPage(tabId);
}

/**
 * Has a page of a trip report itself: of every kind, not only those kept on their own. The landing page is proof
 * whatever it is, since it carries the click's parameters.
 */
async function sightTripPage(tabId: number) {
  const tripId = await remembered(tripKey(tabId));
  const trip = tripId === null ? undefined : await standingTrip(database, tripId);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const site = siteOf(tab?.url ?? '');
  if (!trip || !site || (site !== trip.shop && site !== siteOf(`https://${trip.portal?.host}`))) return;
  const landed = (await remembered(landingKey(tabId))) !== null && site === trip.shop;
  const { saved } = await sightPage(tabId, { trigger: 'auto', any: landed });
  if (landed && saved) await browser.storage.session.remove(landingKey(tabId));
}

/** A background that was killed while a page loaded never heard that it was there: at every start the open pages of trips are asked. */
async function askAgain() {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  // Side by side: a page that never answers must not keep the others waiting.
  for (const { id, status } of tabs)
    if (id !== undefined && status === 'complete') void openAndSight(id).catch(report);
}

const report = (error: unknown) =>
  console.error('Hikae: a trip could not be followed', error instanceof Error ? error.name : typeof error);
