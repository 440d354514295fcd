/** Windows of time with traffic in one browser after the other, and what they take of the processor. */
import type { Browser, Page } from 'puppeteer-core';
import { processorTime } from './processor-time';
import { quietPage, type TrafficSite } from './traffic-site';

/** No extension, one that does nothing, ours without a trip, and ours on the page of an open trip. */
const sides = ['without', 'empty', 'with', 'trip'] as const;
export type Side = (typeof sides)[number];

/** What one window took, % of one core. */
export interface Share {
  extension: number;
  all: number;
  /** Requests the site answered, a minute. */
  rate: number;
}

interface Traffic {
  site: TrafficSite;
  perMinute: number;
  /** Leads a page to the one with the traffic as a trip. */
  clickOut(page: Page): Promise<void>;
  rounds: number;
  /** Length of a window. */
  seconds: number;
  say(line: string): void;
}

/** The browsers by turns, while the others do nothing. */
export async function sharesOf(
  browsers: Record<Side, Browser>,
  traffic: Traffic,
): Promise<Record<Side, Share[]>> {
  const shares: Record<Side, Share[]> = { without: [], empty: [], with: [], trip: [] };
  for (let round = 1; round <= traffic.rounds; round++) {
    for (const side of sides) shares[side].push(await shareOf(browsers[side], side, traffic));
    traffic.say(`${round} of ${traffic.rounds} rounds`);
  }
  return shares;
}

async function shareOf(browser: Browser, side: Side, traffic: Traffic): Promise<Share> {
  const { site, seconds } = traffic;
  const page = await browser.newPage();
  try {
    await (side === 'trip' ? traffic.clickOut(page) : page.goto(quietPage));
    // What the page itself sets off, its pictures among it, is over by then.
    await lasting(page, 5);
    await page.evaluate(`window.hikaeTraffic(${traffic.perMinute})`);
    await lasting(page, 1);
    const [before, answered, began] = [await processorTime(browser), site.answered(), performance.now()];
    await lasting(page, seconds);
    const [after, passed] = [await processorTime(browser), (performance.now() - began) / 1_000];
    if (side !== 'without' && side !== 'empty' && after.extension === 0)
      throw new Error('Of no process it could be told that it runs the extension.');
    const share = (from: number, to: number) => ((to - from) / passed) * 100;
    return {
      extension: share(before.extension, after.extension),
      all: share(before.all, after.all),
      rate: ((site.answered() - answered) / passed) * 60,
    };
  } finally {
    await page.close();
  }
}

/** So long it is measured: no condition is waited for. */
const lasting = (page: Page, seconds: number) =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), seconds * 1_000);
