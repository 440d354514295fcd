/** Trips: opened when a route turns out to be a click-out, found again by tab lineage and shop. */

import { v7 } from 'uuid';
import { browser } from '#imports';
import { canonicalJson, sha256 } from '../../utils/custody';
import { database } from '../../utils/db';
import { keep } from '../../utils/db/keep';
import { readSettings } from '../../utils/db/settings';
import type { Sighting } from '../../utils/messages';
import type { Trip } from '../../utils/records';
import { type ClickOut, clickOut, hopsOf, siteOf } from '../../utils/route';
import { adoptable, newTrip, offerVisitOf, tripOf } from '../../utils/trips';
import { onRouteEvent, routeOf } from './observer';
import { sightPage } from './page';

/** Tab → trip and tab → the tab it came from. Tab ids end with the browser session, and so does this. */
const tripKey = (tabId: number) => `trip/${tabId}`;
const openerKey = (tabId: number) => `opener/${tabId}`;
const landingKey = (tabId: number) => `landing/${tabId}`;

export function followTrips() {
  void askAgain().catch(report);
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
    void browser.storage.session
      .remove([tripKey, openerKey, landingKey].map((key) => key(tabId)))
      .catch(report);
  });
}

/** The trip a sighting belongs to, opened now if its route is a click-out that was not answered for yet. */
export async function tripFor(sighting: Sighting, tabId: number): Promise<Trip | null> {
  await openTripOf(tabId);
  const tabTripId = await session(tripKey(tabId));
  return tripOf({ url: sighting.url, seenAt: sighting.seenAt, tabTripId }, await database.trips.toArray());
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
  if (!click || !(await mayKeep(tabId, click))) return;
  await navigator.locks.request('hikae-trips', async () => {
    const ofShop = await database.trips.where('shop').equals(click.shop).toArray();
    const known = ofShop.find(({ anchors }) => anchors.clicked === click.clickedAt);
    // Stored, but its tab not told: the background died in between.
    if (known && (await session(tripKey(tabId))) !== null) return;
    const trip = known ?? (await storeTrip(click, tabId));
    const tabs = [tabId, ...(await portalTab(tabId, click))];
    await browser.storage.session.set({
      ...Object.fromEntries(tabs.map((tab) => [tripKey(tab), trip.id])),
      [landingKey(tabId)]: trip.id,
    });
  });
}

/** The tab that was clicked in, if it still shows the portal: what the shopper does there goes on with the trip. */
async function portalTab(tabId: number, { portalHost }: ClickOut): Promise<number[]> {
  const opener = Number((await session(openerKey(tabId))) ?? Number.NaN);
  const tab = Number.isNaN(opener) ? null : await browser.tabs.get(opener).catch(() => null);
  return tab && siteOf(tab.url ?? '') === siteOf(`https://${portalHost}`) ? [opener] : [];
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
  const trip = newTrip(click, { id, offerVisit: offerVisitOf(offers) });
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
  const tripId = await session(tripKey(tabId));
  const trip = tripId === null ? undefined : await database.trips.get(tripId);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const site = siteOf(tab?.url ?? '');
  if (!trip || !site || (site !== trip.shop && site !== siteOf(`https://${trip.portal?.host}`))) return;
  const landed = (await session(landingKey(tabId))) !== null && site === trip.shop;
  const { saved } = await sightPage(tabId, { trigger: 'auto', any: landed });
  if (landed && saved) await browser.storage.session.remove(landingKey(tabId));
}

/** A background that was killed while a page loaded never heard that it was there: at every start the open pages of trips are asked. */
async function askAgain() {
  for (const { id, status } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] }))
    if (id !== undefined && status === 'complete') await sightTripPage(id);
}

async function inherit(tabId: number, sourceTabId: number) {
  const trip = await session(tripKey(sourceTabId));
  await browser.storage.session.set({
    [openerKey(tabId)]: String(sourceTabId),
    ...(trip === null ? {} : { [tripKey(tabId)]: trip }),
  });
}

/** Nothing is kept of private windows without the user's yes, nor of sites they switched off. */
async function mayKeep(tabId: number, { shop, portalHost }: ClickOut): Promise<boolean> {
  const { keepPrivate, sitesOff } = await readSettings(database);
  if (sitesOff.includes(shop) || sitesOff.includes(siteOf(`https://${portalHost}`) ?? '')) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito === false || keepPrivate;
}

async function session(key: string): Promise<string | null> {
  const value: unknown = (await browser.storage.session.get(key))[key];
  return typeof value === 'string' ? value : null;
}

const report = (error: unknown) =>
  console.error('Hikae: a trip could not be followed', error instanceof Error ? error.name : typeof error);
