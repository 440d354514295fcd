import type { Page } from 'puppeteer-core';
import { storedBy } from '../browser/database';
import { type Driver, launch } from '../browser/driver';
import { until } from '../browser/until';
import { bareChrome } from './bare-chrome';
import { withEmptyExtension } from './empty-extension';
import { loadPairs, type Pair } from './load-pairs';
import type { BenchContext, BenchPart, Figure, Measured } from './part';
import { bootstrap, median, p95, resample } from './stats';
import { manyPicturesPage, openTrafficSite, portalPage, type TrafficSite } from './traffic-site';
import { type Share, type Side, sharesOf } from './traffic-windows';

const perMinute = 10_000;

/** What the observer costs while pages ask for a lot. */
export default {
  id: 'observer',
  title: `Observer: ${perMinute.toLocaleString('en')} requests a minute`,
  method:
    'Four Chromium profiles: with no extension, with one that has our permissions and does nothing, with Hikae, and with Hikae on the page that a click-out led to (an open trip). In each by turns a page asks loopback for pictures and fetches, one request in fifty to a known network; processor time is what Chromium itself tells of its processes, the extension’s being those that run extensions only. Then three of the browsers load a page of 200 pictures side by side, as in “page-load”.',
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
  const { extensionDir, short, say } = context;
  const start = (dir: string) => launch({ browser: 'chrome', extensionDir: dir, hostRules: site.rules });
  const bare = await bareChrome(site.rules);
  const [nothing, own, onTrip] = [await start(empty), await start(extensionDir), await start(extensionDir)];
  try {
    await beginTrip(onTrip);
    const browsers = { without: bare.browser, empty: nothing.browser, with: own.browser };
    const shares = await sharesOf(
      { ...browsers, trip: onTrip.browser },
      { site, perMinute, clickOut, say, ...(short ? { rounds: 2, seconds: 5 } : { rounds: 4, seconds: 10 }) },
    );
    const host = { rules: site.rules, show: () => {}, hide: () => {}, close: async () => {} };
    const page = { id: 'pictures', url: manyPicturesPage, folder: null, read: async () => Buffer.alloc(0) };
    const loads = await loadPairs({ browsers, host, pages: [page], pairs: short ? 5 : 25, say });
    const pairs = loads.get(page.id) ?? [];
    return { figures: [...shareFigures(shares), ...loadFigures(pairs)], tables: [], raw: { shares, pairs } };
  } finally {
    for (const each of [onTrip, own, nothing, bare]) await each.close();
  }
}

/** An extension that was just installed may not listen yet. */
async function beginTrip(driver: Driver) {
  const page = await driver.newPage();
  await until('a trip to be stored', async () => {
    await clickOut(page);
    return (await storedBy(driver).trips()).length > 0;
  });
  await page.close();
  // What looked whether it is stored runs in the extension's process too.
  const own = (await driver.browser.pages()).filter((one) => one.url().startsWith(driver.origin));
  await Promise.all(own.map((one) => one.close()));
}

async function clickOut(page: Page) {
  await page.goto(portalPage);
  await Promise.all([page.waitForNavigation(), page.click('#out')]);
}

function shareFigures(shares: Record<Side, Share[]>): Figure[] {
  const figure = (name: string, side: Side, of: keyof Share, unit: Figure['unit']): Figure => {
    const values = shares[side].map((share) => share[of]);
    return { name, unit, runs: values.length, median: median(values), p95: p95(values) };
  };
  const all = (side: Side) => median(shares[side].map((share) => share.all));
  const ratio = (name: string, side: Side): Figure => ({
    name: `all of the browser, ${name} ÷ without`,
    unit: '×',
    runs: shares[side].length,
    median: all(side) / all('without'),
  });
  const budget = { of: 'median', atMost: 1 } as const;
  return [
    { ...figure('extension’s process, of one core, no trip', 'with', 'extension', '%'), budget },
    { ...figure('extension’s process, of one core, open trip', 'trip', 'extension', '%'), budget },
    figure('all of the browser, of one core, without', 'without', 'all', '%'),
    ratio('with', 'with'),
    ratio('open trip', 'trip'),
    ratio('an extension that does nothing', 'empty'),
    figure('requests a minute, as answered', 'with', 'rate', 'count'),
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
  const times = pairs.map((pair) => pair.without);
  return [
    { name: 'load of 200 pictures, with ÷ without', ...against('without'), budget },
    { name: 'load of 200 pictures, with ÷ an extension that does nothing', ...against('empty') },
    {
      name: 'load of 200 pictures without',
      unit: 'ms',
      runs: pairs.length,
      median: median(times),
      p95: p95(times),
    },
  ];
}
