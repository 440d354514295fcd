import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
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
  method: `Pages of ${bytes / 1_000} kB of UTF-8, made of our own passages in an order drawn by lot, no two alike; read by the reader of the extension, bundled by itself, in a page of Chromium that does nothing else. The first reading is counted too.`,
  async run({ short, say }) {
    const script = await bundled('utils/terms.ts');
    const chrome = await bareChrome('MAP * ~NOTFOUND');
    try {
      const figures: Figure[] = [];
      for (const lang of languages) {
        say(lang);
        const page = await chrome.browser.newPage();
        await page.addScriptTag({ content: script });
        const times: number[] = [];
        for (const text of await pagesIn(lang, short ? 5 : 30))
          times.push(await page.evaluate(timed, text, lang));
        await page.close();
        const name = `${lang}, ${bytes / 1_000} kB`;
        const budget = { of: 'median', atMost: 50 } as const;
        figures.push({
          name,
          unit: 'ms',
          runs: times.length,
          median: median(times),
          p95: p95(times),
          budget,
        });
      }
      return figures;
    } finally {
      await chrome.close();
    }
  },
} satisfies BenchPart;

/** Runs in the page. */
function timed(text: string, lang: string): number {
  const read: unknown = Reflect.get(Reflect.get(window, 'hikae'), 'readTerms');
  if (typeof read !== 'function') throw new Error('There is no reader');
  const began = performance.now();
  read(text, { lang, seenAt: '2026-11-22T10:00:00.000Z', zone: 'Asia/Tokyo' });
  return performance.now() - began;
}

async function pagesIn(lang: string, count: number): Promise<string[]> {
  const lines = (await readFile(resolve(root, `test/fixtures/terms/${lang}.jsonl`), 'utf8'))
    .trim()
    .split('\n');
  const passages = lines.map((line) => String(JSON.parse(line).text));
  const random = randomFrom(200);
  return Array.from({ length: count }, () => {
    let page = '';
    while (Buffer.byteLength(page) < bytes) page += `${passages[Math.floor(random() * passages.length)]}\n\n`;
    return page;
  });
}
