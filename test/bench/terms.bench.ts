import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { bareChrome } from './bare-chrome';
import { bundled } from './bundled';
import type { BenchPart, Figure } from './part';
import { median, p95, randomFrom } from './stats';

const root = resolve(import.meta.dirname, '../..');
const languages = ['ja', 'en', 'es'] as const;
/** Of one terms page, in UTF-8. */
const bytes = 200_000;

/** Reading terms, in the browser that reads them. */
export default {
  id: 'terms',
  title: 'Terms: time to read a page',
  method: `Pages of ${bytes / 1_000} kB of UTF-8, made of our own passages in an order drawn by lot, no two alike: of some 3,000 sentences, nearly each a promise, 600 are different, as small print stands again with each offer. In the other pages each passage stands under a number of its own, so that nothing is said twice in the same place. Read by the reader of the extension, bundled by itself, in a page of Chromium that does nothing else. The first reading is counted too.`,
  async run({ short, say }) {
    const script = await bundled('utils/terms.ts');
    const chrome = await bareChrome('MAP * ~NOTFOUND');
    try {
      const figures: Figure[] = [];
      for (const lang of languages) {
        say(lang);
        const passages = await passagesIn(lang);
        const runs = short ? 5 : 30;
        const plain = await readAll(chrome.browser, script, pagesOf(passages, runs), lang);
        const numbered = await readAll(chrome.browser, script, pagesOf(passages, runs, true), lang);
        const name = `${lang}, ${bytes / 1_000} kB`;
        figures.push({ ...figure(name, plain), budget: { of: 'median', atMost: 50 } });
        figures.push(figure(`${name}, nothing twice`, numbered));
      }
      return figures;
    } finally {
      await chrome.close();
    }
  },
} satisfies BenchPart;

const figure = (name: string, times: readonly number[]): Figure => ({
  name,
  unit: 'ms',
  runs: times.length,
  median: median(times),
  p95: p95(times),
});

/** @returns milliseconds of each reading, in a page of their own */
async function readAll(browser: Browser, script: string, texts: readonly string[], lang: string) {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const times: number[] = [];
  for (const text of texts) times.push(await page.evaluate(timed, text, lang));
  await page.close();
  return times;
}

/** Runs in the page. */
function timed(text: string, lang: string): number {
  const read: unknown = Reflect.get(Reflect.get(window, 'hikae'), 'readTerms');
  if (typeof read !== 'function') throw new Error('There is no reader');
  const began = performance.now();
  read(text, { lang, seenAt: '2026-11-22T10:00:00.000Z', zone: 'Asia/Tokyo' });
  return performance.now() - began;
}

async function passagesIn(lang: string): Promise<string[]> {
  const lines = await readFile(resolve(root, `test/fixtures/terms/${lang}.jsonl`), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).text));
}

/** Pages of passages drawn by lot; `isNumbered`: each under a heading of its own. */
function pagesOf(passages: readonly string[], count: number, isNumbered = false): string[] {
  const random = randomFrom(200);
  return Array.from({ length: count }, () => {
    let page = '';
    for (let number = 1; Buffer.byteLength(page) < bytes; number++) {
      const passage = passages[Math.floor(random() * passages.length)];
      page += isNumbered ? `■ ${number}\n${passage}\n\n` : `${passage}\n\n`;
    }
    return page;
  });
}
