import { networks } from '../../utils/networks';
import { samples } from '../unit/network-samples';
import { bareChrome } from './bare-chrome';
import { bundled } from './bundled';
import type { BenchPart, Figure } from './part';
import { median, p95, randomFrom } from './stats';

/** Look-ups timed at a time: one alone is shorter than the clock of a page can tell. */
const atATime = 2_000;

const clicks = Object.values(samples).flatMap(({ click = [] }) => click);
const conversions = Object.values(samples).flatMap(({ conversion = [] }) => conversion);

/** Whose request is this? In the browser that asks. */
export default {
  id: 'networks',
  title: `Networks: time to tell whose request it is, of ${networks.length}`,
  method: `${atATime} addresses at a time, drawn by lot: those of the networks' samples; and of hosts of no network, two to four labels long, with the paths and queries of the samples. In a page of Chromium that does nothing else; what a look-up takes is the mean of its batch.`,
  async run({ short, say }) {
    const script = await bundled('utils/networks.ts');
    const chrome = await bareChrome('MAP * ~NOTFOUND');
    try {
      const figures: Figure[] = [];
      for (const [name, lookUp, urls] of cases()) {
        say(name);
        const page = await chrome.browser.newPage();
        await page.addScriptTag({ content: script });
        const times = await page.evaluate(timed, lookUp, urls, short ? 20 : 300);
        await page.close();
        const budget = { of: 'median', atMost: 20 } as const;
        figures.push({
          name,
          unit: 'µs',
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

function cases(): [name: string, lookUp: string, urls: string[]][] {
  const random = randomFrom(71);
  const oneOf = (values: readonly string[]) => values[Math.floor(random() * values.length)] ?? '';
  const label = () => Math.floor(random() * 36 ** 6).toString(36);
  const host = () =>
    `${Array.from({ length: 1 + random() * 3 }, label).join('.')}.${oneOf(['com', 'co.jp', 'net', 'es'])}`;
  const many = (one: () => string) => Array.from({ length: atATime }, one);
  const unknown = many(() => oneOf([...clicks, ...conversions]).replace(/\/\/[^/]+/, `//${host()}`));
  return [
    ['click, unknown host', 'clickNetwork', unknown],
    ['click, known', 'clickNetwork', many(() => oneOf(clicks))],
    ['conversion, unknown host', 'conversionNetwork', unknown],
    ['conversion, known', 'conversionNetwork', many(() => oneOf(conversions))],
  ];
}

/** Runs in the page. µs per look-up, one for each batch. */
function timed(lookUp: string, urls: string[], batches: number): number[] {
  const find: unknown = Reflect.get(Reflect.get(window, 'hikae'), lookUp);
  if (typeof find !== 'function') throw new Error(`There is no ${lookUp}`);
  return Array.from({ length: batches }, () => {
    const began = performance.now();
    for (const url of urls) find(url);
    return ((performance.now() - began) * 1_000) / urls.length;
  });
}
