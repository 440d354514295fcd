/** Arrivals: a page that is there says so, where its load was not heard to its end, since the background died on the way. */
import { browser } from '#imports';
import { portalOfHost } from '../../utils/portals';
import { arrivalOf, hostOf, mayBeUnheard, type RouteEvent, unheardArrival } from '../../utils/route';
import { opener } from './lineage';
import { lateMs, noteEvent, routeOf, short } from './observer';
import { offerSeen } from './offers';

/**
 * Ends the load of the page that a tab shows. Waits for an answer that is only late. Never throws: the page is kept without it.
 * @param url the page's address
 */
export const noteArrival = (tabId: number, url: string): Promise<void> =>
  lookForEnd(tabId, url).catch((error: unknown) => {
    console.error('Hikae: an arrival was not noted', error instanceof Error ? error.name : typeof error);
  });

async function lookForEnd(tabId: number, url: string): Promise<void> {
  const until = performance.now() + lateMs;
  for (;;) {
    const events = await routeOf(tabId);
    const arrival = arrivalOf(events, short(url), Date.now());
    if (!arrival && !mayBeUnheard(events, short(url))) return;
    if (performance.now() > until) {
      const end = arrival ?? (await unheard(events, tabId, url));
      return end ? noteEvent(end) : undefined;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function unheard(
  events: readonly RouteEvent[],
  tabId: number,
  url: string,
): Promise<RouteEvent | null> {
  // A page that is gone by now, or lets nobody ask, says nothing.
  const page = await ownWords(tabId).catch(() => null);
  if (page?.type !== 'navigate') return null;
  const [referrer, offeredOn] = [short(page.referrer), short(await offering(tabId))];
  const load = { tabId, url: short(url), askedAt: Math.round(page.askedAt), referrer, offeredOn };
  return unheardArrival(events, load, Date.now());
}

/** What the tab shows that this one was opened from, if it is a portal's page or makes an offer; of other pages nobody knows that they led here. */
async function offering(tabId: number): Promise<string> {
  const from = await opener(tabId);
  const url = from === null ? undefined : (await browser.tabs.get(from).catch(() => null))?.url;
  if (from === null || !url) return '';
  return portalOfHost(hostOf(url) ?? '') || (await offerSeen(from, url)) ? url : '';
}

interface OwnWords {
  askedAt: number;
  referrer: string;
  type: string | undefined;
}

async function ownWords(tabId: number): Promise<OwnWords | null> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: tell });
  return (answer?.result ?? null) as OwnWords | null;
}

/** Runs in the page. */
function tell(): OwnWords {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return { askedAt: performance.timeOrigin, referrer: document.referrer, type: load?.type };
}
