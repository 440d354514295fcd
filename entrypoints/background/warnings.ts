/**
 * Warnings: found anew whenever something of a trip is stored or observed, shown on the page by the banner. Nothing of the shopper's
 * page, its links or its requests is ever changed.
 */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { refreshWarnings, setDismissed } from '../../utils/db/warnings';
import type { Warning } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { surroundings } from './around';
import { tellWarning } from './banner';
import { remembered, tripKey } from './lineage';

/** One look at a time: two at once would each find what the other has just stored to be over. */
const look = <Result>(task: () => Promise<Result>) => navigator.locks.request('hikae-warnings', task);

/** Finds the warnings of a trip, or of a shop that none leads to, anew. Never throws; null when it could not. */
export async function lookForWarnings(
  about: { tripId: string } | { site: string },
): Promise<Warning[] | null> {
  try {
    return await look(async () => {
      const around = await surroundings();
      return withConnection(database, () => refreshWarnings(database, about, around));
    });
  } catch (error) {
    report(error);
    return null;
  }
}

/** The same, and shows the worst of them in a tab when one has come since `before` was known. */
export async function warn(tabId: number, about: { tripId: string } | { site: string }): Promise<void> {
  const since = new Date().toISOString();
  const found = await lookForWarnings(about);
  if (found?.some(({ foundAt }) => foundAt >= since)) await tellWarning(tabId, found, since).catch(report);
}

/** The reader of a tab's page wants no more of a warning: only of one of the trip that tab goes on with, or of the site it shows. */
export async function dismissOn(tabId: number, warningId: string): Promise<boolean> {
  const warning = await database.warnings.get(warningId);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const own = await remembered(tripKey(tabId));
  if (!warning || (warning.tripId !== own && warning.site !== siteOf(tab?.url ?? ''))) return false;
  await setDismissed(database, warningId, true);
  return true;
}

/** Opens the dashboard at the trip of a warning. */
export async function openWarning(warningId: string): Promise<boolean> {
  const warning = await database.warnings.get(warningId);
  if (!warning) return false;
  const place = warning.tripId === null ? '' : `#trips/${warning.tripId}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}${place}` });
  return true;
}

const report = (error: unknown) =>
  console.error('Hikae: warnings were not looked for', error instanceof Error ? error.name : typeof error);
