/** Telling what became of a visit: on its page, while that is still there. */
import { browser } from '#imports';
import { isAddressOf } from '../../utils/capture/mask-text';
import { database } from '../../utils/db';
import type { Visit } from '../../utils/records';
import { tellKept } from './banner';
import { betweenPictures } from './turn';

/** Whether a visit's tab shows another address by now. A tab that is gone has not left. */
export async function hasLeft({ tabId, url }: Visit): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && !isAddressOf(tab.url, url);
}

/** Says on the page what is kept of it, and what is not. For whom has the turn of its tab. */
export async function tell(visit: Visit): Promise<void> {
  const captures = await database.captures.where('visitId').equals(visit.id).toArray();
  const missing = (drawn: boolean) =>
    captures.find(({ incomplete, method }) => incomplete && (method === 'reconstruction') === drawn);
  if (!(await hasLeft(visit)))
    await tellKept(visit, missing(false)?.incomplete ?? null, missing(true) !== undefined);
}

/** The same, from elsewhere: once no picture is taken of what the tab shows. Never throws. */
export const tellBetween = (visit: Visit): Promise<void> =>
  betweenPictures(visit.tabId, () => tell(visit)).catch((error: unknown) =>
    console.info('Hikae: nothing was said', error instanceof Error ? error.name : typeof error),
  );
