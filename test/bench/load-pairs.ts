/** Paired loads of the same page in two browsers. */
import type { Browser, Page } from 'puppeteer-core';
import type { ServedPage } from '../eval/corpus';
import type { Host } from '../eval/host';
import { quiet } from './quiet';
import { randomFrom } from './stats';

/** One page loaded once in each browser, ms from navigationStart to loadEventEnd. */
export interface Pair {
  with: number;
  without: number;
}
type Side = keyof Pair;

export interface Comparison {
  browsers: Record<Side, Browser>;
  host: Host;
  pages: readonly ServedPage[];
  /** Pairs for each page, after one that is not counted. */
  pairs: number;
  say(line: string): void;
}

/** Longest wait for a load to end, ms. */
const loadLimit = 30_000;

/** Loads every page `pairs` times in both browsers, by turns. Throws when a page does not load. */
export async function loadPairs({
  browsers,
  host,
  pages,
  pairs,
  say,
}: Comparison): Promise<Map<string, Pair[]>> {
  const tabs = { with: await openTab(browsers.with), without: await openTab(browsers.without) };
  const random = randomFrom(156);
  const result = new Map<string, Pair[]>();
  for (const page of pages) {
    host.show(page);
    const found: Pair[] = [];
    for (let i = 0; i <= pairs; i++) {
      const pair: Pair = { with: 0, without: 0 };
      const order: Side[] = random() < 0.5 ? ['with', 'without'] : ['without', 'with'];
      for (const side of order) {
        await Promise.all([quiet(browsers.with), quiet(browsers.without)]);
        pair[side] = await load(tabs[side], page.url);
      }
      // The first fills what each browser keeps in memory.
      if (i > 0) found.push(pair);
    }
    host.hide(page);
    result.set(page.id, found);
    say(`${result.size} of ${pages.length} pages`);
  }
  return result;
}

async function openTab(browser: Browser): Promise<Page> {
  const tab = await browser.newPage();
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  tab.on('popup', (other) => void other?.close().catch(() => {}));
  return tab;
}

/** Loads once and leaves the page again, so that what it does later falls into no other load. */
async function load(tab: Page, url: string): Promise<number> {
  await tab.goto(url, { waitUntil: 'load', timeout: loadLimit });
  const ended = await tab.waitForFunction(
    () => {
      const [entry] = performance.getEntriesByType('navigation');
      return entry instanceof PerformanceNavigationTiming && entry.loadEventEnd;
    },
    { timeout: loadLimit },
  );
  const ms = await ended.jsonValue();
  await tab.goto('about:blank');
  if (typeof ms !== 'number') throw new Error(`${url} told no time`);
  return ms;
}
