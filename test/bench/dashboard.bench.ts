import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../browser/driver';
import { until } from '../browser/until';
import { fillDatabase } from './dashboard-rows';
import { firstLine, scrollFrames, searchTime } from './dashboard-times';
import type { BenchPart, Figure } from './part';
import { timesOf } from './stats';
import { hasDatabase } from './stored';

const counts = { trips: 2_000, captures: 10_000, histories: 12 };

/** How the dashboard does with the trips of many years. */
export default {
  id: 'dashboard',
  title: `Dashboard: ${counts.trips.toLocaleString('en')} trips, ${counts.captures.toLocaleString('en')} captures`,
  method:
    'Chromium with the extension, window 1280×900. First line: from the address being asked for until the frame with the first line of the list was shown, a new tab each time. Search: from a word being typed until the frame in which the list shows what was found and nothing else; each of another number of finds. Scrolling: 400 px a frame, down and back; the times between frames as requestAnimationFrame tells them.',
  async run({ extensionDir, short, say }) {
    const driver = await launch({ browser: 'chrome', extensionDir });
    try {
      await until('the database', () => driver.inExtension(hasDatabase));
      say('storing trips and captures');
      await fillDatabase(driver, counts);
      const runs = short ? 3 : 12;
      const figures: Figure[] = [];
      for (const [name, hash, line] of lists) {
        say(`first line of ${name}`);
        figures.push({ ...(await firstLines(driver, hash, line, runs)), name: `first line of ${name}` });
      }
      const page = await openList(driver);
      say('search');
      figures.push(await searches(page, short ? 1 : 4));
      say('scrolling');
      figures.push(...(await scrolling(page, short ? 60 : 300)));
      return figures;
    } finally {
      await driver.close();
    }
  },
} satisfies BenchPart;

const lists = [
  ['Trips', '#trips', '.trip-list a'],
  ['Today', '#today', '.agenda li a'],
] as const;

async function firstLines(driver: Driver, hash: string, line: string, runs: number) {
  const found: number[] = [];
  for (let i = 0; i < runs; i++) {
    const page = await driver.openExtensionPage(`dashboard.html${hash}`);
    await page.bringToFront();
    found.push(await page.evaluate(firstLine, line));
    await page.close();
  }
  return { ...timesOf('ms', found), budget: { of: 'p95', atMost: 300 } as const };
}

async function openList(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('dashboard.html#trips');
  await page.setViewport({ width: 1280, height: 900 });
  await page.waitForSelector('.trip-list a');
  // What the chosen trip's page reads besides is no part of it.
  await page.waitForSelector('.detail .card');
  return page;
}

const typed = ['shop-2', 'モッピー', 'shop-299.test', 'ハピタス', 'quidco'];

async function searches(page: Page, rounds: number): Promise<Figure> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const text of typed) found.push(await page.evaluate(searchTime, text));
  // All of them again.
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('.trip-finder [type="search"]');
    if (input) input.value = '';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return {
    name: 'search, all shown',
    ...timesOf('ms', found),
    budget: { of: 'p95', atMost: 100 },
  };
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
