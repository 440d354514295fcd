/** Tab lineage: which tab belongs to which trip, and which tab it was opened from. In memory, since tab ids end with the session. */
import { browser } from '#imports';
import { type ClickOut, siteOf } from '../../utils/route';
import { mayWatch } from './leave';

export const tripKey = (tabId: number) => `trip/${tabId}`;
const openerKey = (tabId: number) => `opener/${tabId}`;
export const landingKey = (tabId: number) => `landing/${tabId}`;

/** What is remembered under a key, or null. */
export async function remembered(key: string): Promise<string | null> {
  const value: unknown = (await browser.storage.session.get(key))[key];
  return typeof value === 'string' ? value : null;
}

/** A closed tab has no trip. */
export const forget = (tabId: number) =>
  browser.storage.session.remove([tripKey, openerKey, landingKey].map((key) => key(tabId)));

/** A tab opened from another goes on with its trip; a private one only by the user's yes. */
export async function inherit(tabId: number, sourceTabId: number) {
  const [may, trip] = await Promise.all([mayWatch(tabId), remembered(tripKey(sourceTabId))]);
  if (!may) return;
  await browser.storage.session.set({
    [openerKey(tabId)]: String(sourceTabId),
    ...(trip === null ? {} : { [tripKey(tabId)]: trip }),
  });
}

/** The tab a tab was opened from, if it is still there. The browser knows it too, should the background have died before it was told. */
export async function opener(tabId: number): Promise<number | null> {
  const from = await remembered(openerKey(tabId));
  const id = from === null ? (await tabAt(tabId))?.openerTabId : Number(from);
  return (id === undefined ? null : await tabAt(id))?.id ?? null;
}

const tabAt = (tabId: number) => browser.tabs.get(tabId).catch(() => null);

/** The tab that was clicked in, if it still shows the portal: what the shopper does there goes on with the trip. */
export async function portalTab(
  tabId: number,
  { portalHost }: Pick<ClickOut, 'portalHost'>,
): Promise<number[]> {
  const from = await opener(tabId);
  const tab = from === null ? null : await tabAt(from);
  return tab?.id !== undefined && siteOf(tab.url ?? '') === siteOf(`https://${portalHost}`) ? [tab.id] : [];
}

/** Remembers which trip a tab goes on with, and the portal's tab it was opened from. @returns these tabs */
export async function tellTabs(
  tripId: string,
  tabId: number,
  portalHost: string | undefined,
): Promise<number[]> {
  const tabs = [tabId, ...(portalHost ? await portalTab(tabId, { portalHost }) : [])];
  await browser.storage.session.set(Object.fromEntries(tabs.map((tab) => [tripKey(tab), tripId])));
  return tabs;
}
