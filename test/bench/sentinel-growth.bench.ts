import { generatedPages, type Worth } from './generated-page';
import { lookTimes } from './look-times';
import type { BenchPart, Figure } from './part';
import { median, p95 } from './stats';

/** By elements; loads enough for a p95 where one is promised. */
const runsOf = new Map([
  [1_000, 8],
  [10_000, 20],
  [100_000, 8],
]);

/** How main-thread time grows with the page. The budget is on the 10,000-element page. */
export default {
  id: 'sentinel-growth',
  title: 'Recognition: main-thread time by page size',
  method:
    'Generated pages of 1,000, 10,000 and 100,000 elements, ordinary (a forum: ruled out by the pre-check) and worth reading (a checkout); each load in a new tab, the browser quiet before it and nobody asking it anything while it looks; the longest look counts.',
  async run({ extensionDir, short, say }) {
    const figures: Figure[] = [];
    for (const worth of ['ordinary', 'checkout'] as const) {
      for (const [size, runs] of runsOf) {
        say(`${worth}, ${size} elements`);
        figures.push(await measure(extensionDir, worth, size, short ? 3 : runs));
      }
    }
    return figures;
  },
} satisfies BenchPart;

async function measure(extensionDir: string, worth: Worth, size: number, runs: number): Promise<Figure> {
  const looks = await lookTimes(generatedPages(worth, size, runs), { extensionDir });
  const read = looks.filter(({ examined }) => examined).length;
  const times = looks.map(({ ms }) => ms);
  const name = `${worth}, ${size.toLocaleString('en')} elements (${read ? `${read} of ${runs} read` : 'ruled out'})`;
  const budget = size === 10_000 ? { budget: { of: 'p95', atMost: 10 } as const } : {};
  return { name, unit: 'ms', runs, median: median(times), p95: p95(times), ...budget };
}
