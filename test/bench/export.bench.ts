import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../browser/driver';
import { until } from '../browser/until';
import { fillTrip } from './export-trip';
import type { BenchPart, Figure } from './part';
import { peakMemory, resetPeak } from './peak-memory';
import { median } from './stats';
import { hasDatabase } from './stored';

const mega = 1_000_000;

/** Exporting much: how fast beside a library that writes the same bytes in memory, and how much memory it takes. */
export default {
  id: 'export',
  title: 'Export of a trip with much evidence',
  method:
    'Chromium with the extension; pictures of 4 MB of random bytes; the ZIP alone, without files to attach. Throughput: from the click until the ZIP is there to be saved (each file read, hashed and held against its hash, the ZIP made of it), beside fflate 0.8 (`zipSync`, level 0) over the same bytes in the memory of the same page, by turns; bytes per second, ours divided by its. Memory: the peak of the page’s process (`VmHWM`) during the whole export over what it had before.',
  async run({ extensionDir, short, say }) {
    const rounds = short ? 1 : 5;
    const ratios: number[] = [];
    const speeds: number[] = [];
    const packings: number[] = [];
    const fast = { pages: short ? 20 : 60, bytes: 4 * mega };
    await withTrip(extensionDir, fast, async (page) => {
      for (let round = 0; round < rounds; round++) {
        const { ready: ours, packing } = await exportOnce(page);
        const theirs = await storeWithFflate(page, fast);
        say(`${fast.pages * 4} MB: ours ${ours.toFixed(0)} ms, fflate ${theirs.toFixed(0)} ms`);
        ratios.push(theirs / ours);
        speeds.push(ours);
        packings.push(packing);
      }
    });
    const large = { pages: short ? 50 : 500, bytes: 4 * mega };
    say(`storing ${large.pages * 4} MB`);
    const memory = await withTrip(extensionDir, large, async (page, driver) => {
      const before = await resetPeak(page.browser());
      const { path } = await exportOnce(page, driver);
      const { size } = await stat(path);
      if (size < large.pages * large.bytes) throw new Error(`The ZIP has ${size} bytes only`);
      return (await peakMemory(page.browser())) - before;
    });
    const figures: Figure[] = [
      {
        name: 'throughput ÷ fflate in memory',
        unit: '×',
        runs: rounds,
        median: median(ratios),
        budget: { of: 'median', atLeast: 0.5 },
      },
      { name: `checking and packing ${fast.pages * 4} MB`, unit: 'ms', runs: rounds, median: median(speeds) },
      { name: `of these, packing`, unit: 'ms', runs: rounds, median: median(packings) },
      {
        name: `peak of the page over before, exporting ${large.pages * 4} MB`,
        unit: 'bytes',
        runs: 1,
        median: memory,
        budget: { of: 'median', atMost: 200 * mega },
      },
    ];
    return figures;
  },
} satisfies BenchPart;

async function withTrip<Found>(
  extensionDir: string,
  evidence: Parameters<typeof fillTrip>[1],
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

interface Exported {
  /** From the click until the ZIP is there to be saved, ms. */
  ready: number;
  /** Of that, the ZIP being made, ms. */
  packing: number;
}

/** Exports by the trip's own button. */
async function exportOnce(page: Page, driver?: Driver): Promise<Exported & { path: string }> {
  const { ready, packing, name } = await page.evaluate(watchExport);
  return { ready, packing, path: driver ? `${driver.downloads}/${name}` : name };
}

/** Runs in the page. The steps are told by what the progress says, whatever the language. */
function watchExport(): Promise<Exported & { name: string }> {
  const box = document.querySelector('.trip .export');
  const times = new Map<string, number>();
  return new Promise((resolve, reject) => {
    const look = () => {
      const alarm = box?.querySelector('[role="alert"]')?.textContent;
      if (alarm) return reject(new Error(alarm));
      const bar = box?.querySelector('progress');
      const label = (bar?.getAttribute('aria-label') ?? '').replace(/[\d.,\s]+/g, '');
      if (bar && !times.has(label)) times.set(label, performance.now());
      const said = box?.querySelector('[role="status"]')?.textContent ?? '';
      const name = /hikae-[\w.() -]+\.zip/.exec(said)?.[0];
      if (!name) return void (said && !bar && reject(new Error(said)));
      watcher.disconnect();
      // Starting, checking, packing, saving.
      const [starting = 0, , packing = 0, saving = 0] = times.values();
      resolve({ ready: saving - starting, packing: saving - packing, name });
    };
    const watcher = new MutationObserver(look);
    const start = () => {
      if (box)
        watcher.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
      box?.querySelector<HTMLButtonElement>('button.main')?.click();
    };
    // What the last export said must be gone first.
    start();
  });
}

async function storeWithFflate(page: Page, evidence: { pages: number; bytes: number }): Promise<number> {
  const source = await readFile(join(import.meta.dirname, '../../node_modules/fflate/umd/index.js'), 'utf8');
  await page.evaluate(
    `(() => { const module = { exports: {} }; const exports = module.exports; ${source}; globalThis.fflate = module.exports; })()`,
  );
  return page.evaluate(storeAll, evidence);
}

/** Runs in the page. */
function storeAll({ pages, bytes }: { pages: number; bytes: number }): number {
  const { fflate } = globalThis as unknown as {
    fflate: { zipSync: (files: Record<string, Uint8Array>, options: { level: number }) => Uint8Array };
  };
  const files: Record<string, Uint8Array> = {};
  for (let i = 0; i < pages; i++) {
    const random = new Uint8Array(bytes);
    for (let from = 0; from < bytes; from += 65_536)
      crypto.getRandomValues(random.subarray(from, from + 65_536));
    files[`captures/${i}/page.png`] = random;
  }
  const began = performance.now();
  fflate.zipSync(files, { level: 0 });
  return performance.now() - began;
}
