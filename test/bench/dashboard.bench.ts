import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../browser/driver';
import { until } from '../browser/until';
import { firstLine, scrollFrames, searchTime } from './dashboard-times';
import { fillDatabase } from './fill-database';
import { growthOf } from './growth';
import type { BenchContext, BenchPart, Figure } from './part';
import { timesOf } from './stats';
import { hasDatabase } from './stored';

const whole = { trips: 2_000, captures: 10_000, histories: 12 };
/** A tenth of it, and with more time ten times as much: how it grows. History pages are of portals, which stay as many. */
const sizesOf = (short: boolean) => (short ? [0.1, 1] : [0.1, 1, 10]);

/** How the dashboard does with the trips of many years. */
export default {
  id: 'dashboard',
  title: `Dashboard: ${whole.trips.toLocaleString('en')} trips, ${whole.captures.toLocaleString('en')} captures, a tenth and ten times of it`,
  method:
    'Chromium with the extension, window 1280×900. First line: from the address being asked for until the frame with the first line of the list was shown, a new tab each time. Search: from a word being typed until the frame in which the list shows what was found and nothing else; each of another number of finds, once all trips are read; the first is typed at once, while they still are. Scrolling: 400 px a frame, down and back; the times between frames as requestAnimationFrame tells them. What is promised is of 2,000 trips.',
  async run(context) {
    const looks: Looked[] = [];
    for (const size of sizesOf(context.short)) looks.push(await lookAt(size, context));
    return [...looks.flatMap(figuresOf), ...names.flatMap((name) => growthOf(name, bySize(looks, name)))];
  },
} satisfies BenchPart;

const names = [
  'first line of Trips',
  'first line of Today',
  'search, all shown',
  'search, typed at once',
] as const;
type Name = (typeof names)[number];

interface Looked {
  trips: number;
  /** ms. */
  times: Record<Name, number[]>;
  /** Of the whole alone. */
  scrolling: Figure[];
}

const bySize = (looks: readonly Looked[], name: Name) =>
  looks.map(({ trips, times }) => [trips, times[name]] as const);

async function lookAt(size: number, { extensionDir, short, say }: BenchContext): Promise<Looked> {
  const { trips, captures, histories } = whole;
  const counts = { trips: trips * size, captures: captures * size, histories };
  const driver = await launch({ browser: 'chrome', extensionDir });
  try {
    await until('the database', () => driver.inExtension(hasDatabase));
    say(`storing ${counts.trips} trips`);
    await fillDatabase(driver, counts);
    const runs = short ? 3 : 12;
    say('first lines, search, scrolling');
    const ofTrips = await firstLines(driver, '#trips', '.trip-list a', runs);
    const ofToday = await firstLines(driver, '#today', '.agenda li a', runs);
    const atOnce: number[] = [];
    for (let i = 0; i < runs; i++) {
      const early = await openList(driver);
      atOnce.push(await early.evaluate(searchTime, typed[0]));
      await early.close();
    }
    const page = await openList(driver);
    await page.waitForSelector('.trip-finder .found:not(:empty)');
    const found = await searches(page, short ? 1 : 4);
    const scrolled = size === 1 ? await scrolling(page, short ? 60 : 300) : [];
    const times = {
      'first line of Trips': ofTrips,
      'first line of Today': ofToday,
      'search, all shown': found,
      'search, typed at once': atOnce,
    };
    return { trips: counts.trips, times, scrolling: scrolled };
  } finally {
    await driver.close();
  }
}

function figuresOf({ trips, times, scrolling }: Looked): Figure[] {
  const ofAll = names.map((name): Figure => {
    const budget = { of: 'p95', atMost: name === 'search, all shown' ? 100 : 300 } as const;
    const promised = trips === whole.trips ? { budget } : {};
    return {
      name: `${name}, ${trips.toLocaleString('en')} trips`,
      ...timesOf('ms', times[name]),
      ...promised,
    };
  });
  return [...ofAll, ...scrolling];
}

async function firstLines(driver: Driver, hash: string, line: string, runs: number): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < runs; i++) {
    const page = await driver.openExtensionPage(`dashboard.html${hash}`);
    await page.bringToFront();
    found.push(await page.evaluate(firstLine, line));
    await page.close();
  }
  return found;
}

async function openList(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('dashboard.html#trips');
  await page.setViewport({ width: 1280, height: 900 });
  await page.waitForSelector('.trip-list a');
  // What the chosen trip's page reads besides is no part of it.
  await page.waitForSelector('.detail .card');
  return page;
}

const typed = ['shop-2', 'モッピー', 'shop-199.test', 'ハピタス', 'quidco'] as const;

async function searches(page: Page, rounds: number): Promise<number[]> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const text of typed) found.push(await page.evaluate(searchTime, text));
  // All of them again.
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('.trip-finder [type="search"]');
    if (input) input.value = '';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return found;
}

async function scrolling(page: Page, frames: number): Promise<Figure[]> {
  const { times: between, blank, reached } = await page.evaluate(scrollFrames, 400, frames);
  if (reached < 1_000) throw new Error(`The list scrolled ${reached} px only`);
  const worst = Math.max(...between);
  return [
    { name: 'scrolling, time between frames', ...timesOf('ms', between) },
    {
      name: 'scrolling, the longest frame',
      unit: 'ms',
      runs: between.length,
      median: worst,
      budget: { of: 'median', atMost: 50 },
    },
    { name: 'scrolling, frames without a line', unit: 'count', runs: between.length, median: blank },
  ];
}
