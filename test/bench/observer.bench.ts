import type { Browser, Page } from 'puppeteer-core';
import { storedBy } from '../browser/database';
import { launch } from '../browser/driver';
import { until } from '../browser/until';
import { bareChrome } from './bare-chrome';
import { withEmptyExtension } from './empty-extension';
import { loadPairs, type Pair } from './load-pairs';
import type { BenchContext, BenchPart, Figure, Measured } from './part';
import { processorTime } from './processor-time';
import { bootstrap, median, p95, resample } from './stats';
import { manyPicturesPage, openTrafficSite, portalPage, quietPage, type TrafficSite } from './traffic-site';

const perMinute = 10_000;

/** What is compared: no extension, one that does nothing, ours without a trip, and ours on the page of an open trip. */
const sides = ['without', 'empty', 'with', 'trip'] as const;
type Side = (typeof sides)[number];

/** What one window of time took, % of one core. */
interface Share {
  extension: number;
  all: number;
  /** Requests the site answered, a minute. */
  rate: number;
}

/** What the observer costs while pages ask for a lot. */
export default {
  id: 'observer',
  title: `Observer: ${perMinute.toLocaleString('en')} requests a minute`,
  method:
    'Four Chromium profiles: with no extension, with one that has our permissions and does nothing, with Hikae, and with Hikae on the page that a click-out led to (an open trip). In each by turns a page asks loopback for pictures and fetches, one request in fifty to a known network; processor time is what Chromium itself tells of its processes, the extension’s being those that run extensions only. Then the same browsers load a page of 200 pictures side by side, as in “page-load”.',
  async run(context) {
    const site = await openTrafficSite();
    try {
      return await withEmptyExtension(context.extensionDir, (empty) => measure(context, site, empty));
    } finally {
      await site.close();
    }
  },
} satisfies BenchPart;

async function measure(context: BenchContext, site: TrafficSite, empty: string): Promise<Measured> {
  const { extensionDir, short } = context;
  const start = (dir: string) => launch({ browser: 'chrome', extensionDir: dir, hostRules: site.rules });
  const bare = await bareChrome(site.rules);
  const [nothing, own, onTrip] = [await start(empty), await start(extensionDir), await start(extensionDir)];
  try {
    const browsers = {
      without: bare.browser,
      empty: nothing.browser,
      with: own.browser,
      trip: onTrip.browser,
    };
    const page = await onTrip.newPage();
    // An extension that was just installed may not listen yet.
    await until('a trip to be stored', async () => {
      await clickOut(page);
      return (await storedBy(onTrip).trips()).length > 0;
    });
    await page.close();
    const shares = await inTurns(browsers, site, context);
    const host = { rules: site.rules, show: () => {}, hide: () => {}, close: async () => {} };
    const page = {
      id: 'many-pictures',
      url: manyPicturesPage,
      folder: null,
      read: async () => Buffer.alloc(0),
    };
    const { trip: _, ...compared } = browsers;
    const loads = await loadPairs({
      browsers: compared,
      host,
      pages: [pictures],
      pairs: short ? 5 : 40,
      say: context.say,
    });
    const pairs = loads.get(pictures.id) ?? [];
    return { figures: [...shareFigures(shares), ...loadFigures(pairs)], tables: [], raw: { shares, pairs } };
  } finally {
    for (const each of [onTrip, own, nothing, bare]) await each.close();
  }
}

async function clickOut(page: Page) {
  await page.goto(portalPage);
  await Promise.all([page.waitForNavigation(), page.click('#out')]);
}

/** Windows of traffic, one browser after the other, the others doing nothing. */
async function inTurns(browsers: Record<Side, Browser>, site: TrafficSite, { short, say }: BenchContext) {
  const [rounds, seconds] = short ? [2, 5] : [6, 10];
  const shares: Record<Side, Share[]> = { without: [], empty: [], with: [], trip: [] };
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) shares[side].push(await oneWindow(browsers[side], side, site, seconds));
    say(`${round + 1} of ${rounds} rounds`);
  }
  return shares;
}

async function oneWindow(browser: Browser, side: Side, site: TrafficSite, seconds: number): Promise<Share> {
  const page = await browser.newPage();
  try {
    await (side === 'trip' ? clickOut(page) : page.goto(quietPage));
    await page.evaluate(`window.hikaeTraffic(${perMinute})`);
    // What the page itself sets off is over by then.
    await lasting(page, 2);
    const [before, answered, began] = [await processorTime(browser), site.answered(), performance.now()];
    await lasting(page, seconds);
    const [after, passed] = [await processorTime(browser), (performance.now() - began) / 1_000];
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

/** The traffic is what is measured: it goes on for so long. */
const lasting = (page: Page, seconds: number) =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), seconds * 1_000);

function shareFigures(shares: Record<Side, Share[]>): Figure[] {
  const figure = (name: string, side: Side, of: keyof Share, unit: Figure['unit']): Figure => {
    const values = shares[side].map((share) => share[of]);
    return { name, unit, runs: values.length, median: median(values), p95: p95(values) };
  };
  const budget = { of: 'median', atMost: 1 } as const;
  const ratio = (name: string, side: Side, to: Side): Figure => ({
    name,
    unit: '×',
    runs: shares[side].length,
    median: median(shares[side].map(({ all }) => all)) / median(shares[to].map(({ all }) => all)),
  });
  return [
    { ...figure('extension’s process, of one core, no trip', 'with', 'extension', '%'), budget },
    { ...figure('extension’s process, of one core, open trip', 'trip', 'extension', '%'), budget },
    figure('all of the browser, of one core, without', 'without', 'all', '%'),
    ratio('all of the browser, with ÷ without', 'with', 'without'),
    ratio('all of the browser, open trip ÷ without', 'trip', 'without'),
    ratio('all of the browser, does nothing ÷ without', 'empty', 'without'),
    figure('requests a minute', 'with', 'rate', 'count'),
  ];
}

function loadFigures(pairs: readonly Pair[]): Figure[] {
  const ratio = (of: readonly Pair[], to: 'without' | 'empty') =>
    median(of.map((pair) => pair.with)) / median(of.map((pair) => pair[to]));
  const against = (to: 'without' | 'empty') => ({
    unit: '×' as const,
    runs: pairs.length,
    median: ratio(pairs, to),
    interval: bootstrap((random) => ratio(resample(pairs, random), to)),
  });
  const budget = { of: 'median', atMost: 1.02 } as const;
  const without = pairs.map((pair) => pair.without);
  return [
    { name: 'load of 200 pictures, with ÷ without', ...against('without'), budget },
    { name: 'load of 200 pictures, with ÷ an extension that does nothing', ...against('empty') },
    {
      name: 'load of 200 pictures without',
      unit: 'ms',
      runs: pairs.length,
      median: median(without),
      p95: p95(without),
    },
  ];
}
