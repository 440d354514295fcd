/** Trips: opened when a route turns out to be a click-out, found again by tab lineage and shop. */
import { v7 } from 'uuid';
import { browser } from '#imports';
import { canonicalJson, sha256 } from '../../utils/custody';
import { database } from '../../utils/db';
import { keep } from '../../utils/db/keep';
import type { Sighting } from '../../utils/messages';
import type { Trip } from '../../utils/records';
import { type ClickOut, clickOut, hopsOf, siteOf } from '../../utils/route';
import { adoptable, newTrip, offerVisitOf, tripOf } from '../../utils/trips';
import { noteBefore } from './before-click';
import { adoptLatecomers } from './latecomers';
import { mayKeep } from './leave';
import { forget, inherit, landingKey, portalTab, remembered, tripKey } from './lineage';
import { onRouteEvent, routeOf } from './observer';
import { forgetOffer, withOffer } from './offers';
import { sightPage } from './page';
import { tellOthers } from './roster';

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
    if (type === 'response') void openAndSight(tabId).catch(report);
  });
  browser.webNavigation.onCreatedNavigationTarget.addListener(({ tabId, sourceTabId }) => {
    void inherit(tabId, sourceTabId).catch(report);
  });
  browser.webNavigation.onCompleted.addListener(({ tabId, frameId }) => {
    if (frameId === 0) void sightTripPage(tabId).catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forget(tabId).catch(report);
    void forgetOffer(tabId).catch(report);
  });
}

/** The trip a sighting belongs to, opened now if its route is a click-out that was not answered for yet. */
export async function tripFor(
  sighting: Pick<Sighting, 'url' | 'seenAt'>,
  tabId: number,
): Promise<Trip | null> {
  await openTripOf(tabId);
  const tabTripId = await remembered(tripKey(tabId));
  const own = tabTripId === null ? undefined : await database.trips.get(tabTripId);
  const site = siteOf(sighting.url) ?? '';
  const trips = await database.trips.where('shop').equals(site).toArray();
  if (own && own.shop !== site) trips.push(own);
  const trip = tripOf({ url: sighting.url, seenAt: sighting.seenAt, tabTripId }, trips);
  // The background died after the trip was stored and before its tabs were told: then they are told now.
  if (trip?.shop === site && tabTripId === null) await tellTabs(trip.id, tabId, trip.portal?.host);
  return trip;
}

/** Remembers which trip a tab goes on with, and the portal's tab it was opened from. @returns these tabs */
async function tellTabs(tripId: string, tabId: number, portalHost: string | undefined): Promise<number[]> {
  const tabs = [tabId, ...(portalHost ? await portalTab(tabId, { portalHost }) : [])];
  await browser.storage.session.set(Object.fromEntries(tabs.map((tab) => [tripKey(tab), tripId])));
  return tabs;
}

/** Never called while a sighting is answered: the page asked to report itself would wait for that very answer. */
async function openAndSight(tabId: number) {
  await openTripOf(tabId);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.status === 'complete') await sightTripPage(tabId);
}

/** Opens the trip of a tab's latest route, once: the same click in the same shop is one trip however often it is asked. */
async function openTripOf(tabId: number): Promise<void> {
  const events = await routeOf(tabId);
  const click = clickOut(hopsOf(events));
  if (!click || !(await mayKeep(tabId, [click.shop, siteOf(`https://${click.portalHost}`)]))) return;
  await navigator.locks.request('hikae-trips', async () => {
    const ofShop = await database.trips.where('shop').equals(click.shop).toArray();
    const known = ofShop.find(({ anchors }) => anchors.clicked === click.clickedAt);
    // Stored, but its tab not told: the background died in between.
    if (known && (await remembered(tripKey(tabId))) !== null) return;
    const trip = known ?? (await storeTrip(click, tabId));
    // The landing first: a background that dies in between does both again.
    await browser.storage.session.set({ [landingKey(tabId)]: trip.id });
    await adoptLatecomers(trip, await tellTabs(trip.id, tabId, click.portalHost));
    if (!known) void noteBefore(trip).then(tellOthers);
  });
}

async function storeTrip(click: ClickOut, tabId: number): Promise<Trip> {
  const id = v7();
  const hourBefore = new Date(Date.parse(click.clickedAt) - 3_600_000).toISOString();
  const recent = await database.visits.where('seenAt').aboveOrEqual(hourBefore).toArray();
  const offers = adoptable(recent, click);
  // Firefox may tell of the landing's answer after the page has reported itself.
  const landed = recent.filter(
    (visit) =>
      visit.tripId === null &&
      visit.tabId === tabId &&
      visit.seenAt >= click.clickedAt &&
      siteOf(visit.url) === click.shop,
  );
  const trip = withOffer(newTrip(click, { id, offerVisit: offerVisitOf(offers) }), [...offers, ...landed]);
  const digest = await sha256(canonicalJson(trip.route));
  await keep(database, async () => ({
    files: [],
    events: [{ at: new Date().toISOString(), action: 'trip-opened', subject: id, digest }],
    write: async () => {
      await database.trips.put(trip);
      for (const visit of [...offers, ...landed]) await database.visits.update(visit.id, { tripId: id });
    },
  }));
  return trip;
}

/**
 * Has a page of a trip report itself: of every kind, not only those kept on their own. The landing page is proof
 * whatever it is, since it carries the click's parameters.
 */
async function sightTripPage(tabId: number) {
  const tripId = await remembered(tripKey(tabId));
  const trip = tripId === null ? undefined : await database.trips.get(tripId);
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
    if (id !== undefined && status === 'complete') void sightTripPage(id).catch(report);
}

const report = (error: unknown) =>
  console.error('Hikae: a trip could not be followed', error instanceof Error ? error.name : typeof error);
