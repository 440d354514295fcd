/** Talking to the content scripts of a tab. */
import { browser } from '#imports';
import type { ContentMessages, Recorded } from '../../utils/messages';

/** Asks the main frame of a tab. Rejects when nobody there listens. */
export const askPage = <Name extends keyof ContentMessages>(
  tabId: number,
  hikae: Name,
  ask: ContentMessages[Name]['ask'],
): Promise<ContentMessages[Name]['reply']> => browser.tabs.sendMessage(tabId, { hikae, ask }, { frameId: 0 });

type Sight = ContentMessages['page.sight']['ask'];

/** Has the sentinel report the page a tab shows now. Pages open since before the installation get their sentinel first. */
export async function sightPage(tabId: number, sight: Sight): Promise<Recorded> {
  try {
    return await askPage(tabId, 'page.sight', sight).catch(() => afterInjecting(tabId, sight));
  } catch (error) {
    console.info('Hikae: this page lets no extension in', error instanceof Error ? error.name : typeof error);
    return { saved: false, why: 'not-allowed' };
  }
}

async function afterInjecting(tabId: number, sight: Sight): Promise<Recorded> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/sentinel.js'] });
  return askPage(tabId, 'page.sight', sight);
}
