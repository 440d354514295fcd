/** The user's leave: what may be kept at all, whoever observed it. */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { readSettings } from '../../utils/db/settings';

/** Nothing is kept of private windows without the user's yes, not even in memory. */
export const mayKeepOf = async ({ incognito }: { incognito: boolean }): Promise<boolean> =>
  !incognito || (await readSettings(database)).keepPrivate;

/** Tabs that this life of the background knows not to be private, which no tab ever becomes. */
const ordinary = new Set<number>();

/** Whether a tab is known not to be private, without asking the browser. */
export const isOrdinary = (tabId: number): boolean => ordinary.has(tabId);

/** The same of a tab. Of one that is gone nobody can tell whether it was private. */
export async function mayWatch(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.incognito === false) ordinary.add(tabId);
  return mayKeepOf({ incognito: tab?.incognito !== false });
}

/** The same, and nothing of sites (registrable domains) the user switched off. */
export async function mayKeep(tabId: number, sites: readonly (string | null)[]): Promise<boolean> {
  const { sitesOff } = await readSettings(database);
  return !sites.some((site) => site !== null && sitesOff.includes(site)) && mayWatch(tabId);
}
