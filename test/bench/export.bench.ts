import { stat } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../browser/driver';
import { until } from '../browser/until';
import { type Evidence, fillTrip } from './export-trip';
import { exportOnce } from './export-watch';
import { storeWithFflate } from './fflate-time';
import type { BenchPart, Figure } from './part';
import { atRest, peakMemory, resetPeak } from './peak-memory';
import { median } from './stats';
import { hasDatabase } from './stored';

const mega = 1_000_000;

/** Exporting much: how fast beside a library that writes the same bytes in memory, and how much memory it takes. */
export default {
  id: 'export',
  title: 'Export: a trip with much evidence',
  method:
    'Chromium with the extension; pictures of 4 MB of random bytes; the ZIP alone, without files to attach. Throughput: from the click until the ZIP is there to be saved (each file read, hashed and held against its hash, the ZIP made of it), beside fflate 0.8 (`zipSync`, level 0) over the same bytes in the memory of the same page, by turns; bytes per second, ours divided by its. Memory: the peak of the page’s process (`VmHWM`) during the whole export over what it had before, when the page stood still. Ten times as much evidence shows how both grow.',
  async run({ extensionDir, short, say }) {
    const [few, many] = short ? [evidenceOf(10), evidenceOf(100)] : [evidenceOf(50), evidenceOf(500)];
    const rounds = short ? 1 : 5;
    const small = await withTrip(extensionDir, few, async (page, driver) => {
      // First: what the other leaves in memory would be counted.
      const memory = await memoryOf(page, driver, few);
      const times: Times[] = [];
      for (let round = 0; round < rounds; round++) {
        const { ready, packing } = await exportOnce(page);
        const theirs = await storeWithFflate(page, few);
        say(`${megaOf(few)} MB: ours ${ready.toFixed(0)} ms, fflate ${theirs.toFixed(0)} ms`);
        times.push({ ready, packing, theirs });
      }
      return { times, memory };
    });
    say(`storing ${megaOf(many)} MB`);
    const large = await withTrip(extensionDir, many, (page, driver) => memoryOf(page, driver, many));
    return figuresOf({ few, many, large, ...small });
  },
} satisfies BenchPart;

/** ms. */
interface Times {
  ready: number;
  packing: number;
  theirs: number;
}

/** Bytes over what the page had before, and ms until the ZIP was there. */
interface Memory {
  bytes: number;
  ready: number;
}

const evidenceOf = (pages: number): Evidence => ({ pages, bytes: 4 * mega });
const megaOf = ({ pages, bytes }: Evidence) => (pages * bytes) / mega;

async function memoryOf(page: Page, driver: Driver, { pages, bytes }: Evidence): Promise<Memory> {
  await atRest(page.browser());
  const before = await resetPeak(page.browser());
  const { path, ready } = await exportOnce(page, driver);
  const { size } = await stat(path);
  if (size < pages * bytes) throw new Error(`The ZIP has ${size} bytes only`);
  return { bytes: (await peakMemory(page.browser())) - before, ready };
}

interface Found {
  few: Evidence;
  many: Evidence;
  times: readonly Times[];
  memory: Memory;
  large: Memory;
}

function figuresOf({ few, many, times, memory, large }: Found): Figure[] {
  const runs = times.length;
  const [less, more] = [`${megaOf(few)} MB`, `${megaOf(many)} MB`];
  const ready = median(times.map((one) => one.ready));
  const peak = (bytes: number) => ({ unit: 'bytes', runs: 1, median: bytes }) as const;
  const ratio = (value: number) => ({ unit: '×', runs, median: value }) as const;
  return [
    {
      name: 'throughput ÷ fflate in memory',
      ...ratio(median(times.map((one) => one.theirs / one.ready))),
      budget: { of: 'median', atLeast: 0.5 },
    },
    { name: `checking and packing ${less}`, unit: 'ms', runs, median: ready },
    { name: 'of these, packing', unit: 'ms', runs, median: median(times.map((one) => one.packing)) },
    { name: `checking and packing ${more}`, unit: 'ms', runs: 1, median: large.ready },
    { name: `time: ${more} ÷ ${less}`, ...ratio(large.ready / ready), runs: 1 },
    {
      name: `peak of the page over before, exporting ${more}`,
      ...peak(large.bytes),
      budget: { of: 'median', atMost: 200 * mega },
    },
    { name: `peak of the page over before, exporting ${less}`, ...peak(memory.bytes) },
  ];
}

async function withTrip<Found>(
  extensionDir: string,
  evidence: Evidence,
  run: (page: Page, driver: Driver) => Promise<Found>,
): Promise<Found> {
  const driver = await launch({ browser: 'chrome', extensionDir });
  try {
    await until('the database', () => driver.inExtension(hasDatabase));
    const tripId = await fillTrip(driver, evidence);
    const page = await driver.openExtensionPage(`dashboard.html#trips/${tripId}`);
    await page.waitForSelector('.trip .export button.main');
    return await run(page, driver);
  } finally {
    await driver.close();
  }
}
