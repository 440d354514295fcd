/** The user's leave: what may be kept at all, whoever observed it. */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { readSettings } from '../../utils/db/settings';

/** Nothing is kept of private windows without the user's yes, nor of sites (registrable domains) they switched off. */
export async function mayKeep(tabId: number, sites: readonly (string | null)[]): Promise<boolean> {
  const { keepPrivate, sitesOff } = await readSettings(database);
  if (sites.some((site) => site !== null && sitesOff.includes(site))) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito === false || keepPrivate;
}
