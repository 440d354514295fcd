/** Loads of the same page in three browsers, side by side. */
import type { Browser, Page } from 'puppeteer-core';
import type { ServedPage } from '../eval/corpus';
import type { Host } from '../eval/host';
import { quiet } from './quiet';
import { randomFrom } from './stats';

/** With the extension, without any, and with one that has an empty script on every page. */
export const sides = ['with', 'without', 'empty'] as const;
export type Side = (typeof sides)[number];

/** One page loaded once in each browser, ms from navigationStart to loadEventEnd. */
export type Pair = Record<Side, number>;

export interface Comparison {
  browsers: Record<Side, Browser>;
  host: Host;
  pages: readonly ServedPage[];
  /** Loads in each browser for each page, after one that is not counted. */
  pairs: number;
  say(line: string): void;
}

/** Longest wait for a load to end, ms. */
const loadLimit = 30_000;

/** Loads every page `pairs` times in each browser, by turns. Throws when a page does not load. */
export async function loadPairs({
  browsers,
  host,
  pages,
  pairs,
  say,
}: Comparison): Promise<Map<string, Pair[]>> {
  const tabs = {
    with: await openTab(browsers.with),
    without: await openTab(browsers.without),
    empty: await openTab(browsers.empty),
  };
  const random = randomFrom(156);
  const result = new Map<string, Pair[]>();
  for (const page of pages) {
    host.show(page);
    const found: Pair[] = [];
    for (let i = 0; i <= pairs; i++) {
      const pair: Pair = { with: 0, without: 0, empty: 0 };
      for (const side of drawn(random)) {
        await Promise.all(sides.map((each) => quiet(browsers[each])));
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

/** The sides in an order drawn by lot. */
const drawn = (random: () => number): Side[] =>
  sides
    .map((side) => ({ side, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ side }) => side);

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
