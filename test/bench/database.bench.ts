import type { Page } from 'puppeteer-core';
import { launch } from '../browser/driver';
import { until } from '../browser/until';
import { bundled } from './bundled';
import type { BySize } from './growth';
import { growthOf } from './growth';
import type { BenchContext, BenchPart, Figure } from './part';
import { randomFrom, timesOf } from './stats';
import { hasDatabase } from './stored';

const pagesOfTrip = 5;
/** Captures that are stored by one request to the browser. */
const batch = 5_000;

/** What is measured; what must not grow with the data has a bound on its growth. */
const works = [
  { id: 'store', name: 'storing one more page and its capture', unit: 'ms', grows: 2 },
  { id: 'read', name: 'reading the pages of a trip', unit: 'ms', grows: 2 },
  { id: 'today', name: 'finding what Today tells', unit: 'ms', grows: null },
  { id: 'check', name: 'checking everything, a page', unit: 'µs', grows: 2 },
] as const;
type Work = (typeof works)[number]['id'];

/** The database itself, as it fills. */
export default {
  id: 'database',
  title: 'Database: by the captures that it holds',
  method:
    'Chromium with the extension; in one of its pages that does nothing by itself the product’s own code, bundled, on the extension’s own database, which is filled by that code: sealed records, and a log of two lines a capture. One trip for five captures; one trip in ten is on Today. Storing: a text and a picture of 50 kB hashed, and two transactions. Checking: all records, the whole log, all files.',
  async run(context) {
    const script = await bundled('test/bench/database-page.ts');
    const driver = await launch({ browser: 'chrome', extensionDir: context.extensionDir });
    try {
      // A page with no script of its own: what is measured is nobody else's work.
      const page = await driver.openExtensionPage('manifest.json');
      await until('the database', () => page.evaluate(hasDatabase));
      await page.evaluate(script);
      return figuresOf(await measureAll(page, context));
    } finally {
      await driver.close();
    }
  },
} satisfies BenchPart;

type Found = Record<Work, [size: number, values: number[]][]>;

async function measureAll(page: Page, { short, say }: BenchContext): Promise<Found> {
  const found: Found = { store: [], read: [], today: [], check: [] };
  let stored = 0;
  for (const size of short ? [100, 1_000, 10_000] : [1_000, 10_000, 100_000]) {
    say(`storing ${size} captures`);
    for (; stored < size; stored = Math.min(size, stored + batch))
      await page.evaluate(`hikae.fill(${stored}, ${Math.min(size, stored + batch)})`);
    say('measuring');
    for (const { id } of works) found[id].push([size, await measure(page, id, size, short)]);
  }
  return found;
}

async function measure(page: Page, work: Work, size: number, short: boolean): Promise<number[]> {
  if (work === 'check') return check(page, size);
  const random = randomFrom(size);
  const trip = () => Math.floor((random() * size) / pagesOfTrip);
  const ask = { store: 'storeOne', read: 'readOne', today: 'buildToday' }[work];
  const times: number[] = [];
  // What is done for the first time is not yet compiled.
  for (let run = -3; run < (short ? 15 : 60); run++) {
    const took = Number(await page.evaluate(`hikae.${ask}(${trip()})`));
    if (run >= 0) times.push(took);
  }
  return times;
}

/** Of many captures once: it takes minutes, and is of many pages already. */
async function check(page: Page, size: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < (size < 10_000 ? 5 : 1); run++) {
    await page.evaluate('hikae.beginCheck()');
    const end = await until('the check', () => page.evaluate('hikae.endOfCheck()'), { deadline: 900_000 });
    times.push(tookOf(end));
  }
  return times;
}

function tookOf(end: unknown): number {
  if (typeof end === 'object' && end !== null && 'took' in end) return Number(end.took);
  throw new Error(`The check failed: ${JSON.stringify(end)}`);
}

function figuresOf(found: Found): Figure[] {
  return works.flatMap(({ id, name, unit, grows }) => {
    const bySize: BySize = found[id];
    const each = bySize.map(([size, values]): Figure => {
      return { name: `${name}, ${size.toLocaleString('en')} captures`, ...timesOf(unit, values) };
    });
    return [...each, ...growthOf(name, bySize, grows ?? undefined)];
  });
}
