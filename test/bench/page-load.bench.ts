import { launch } from '../browser/driver';
import { type CorpusPage, readCorpus } from '../eval/corpus';
import { addressKey, type Host, openHost } from '../eval/host';
import { bareChrome } from './bare-chrome';
import { withEmptyExtension } from './empty-extension';
import { loadPairs, type Pair, type Side } from './load-pairs';
import type { BenchContext, BenchPart, Figure } from './part';
import { bootstrap, geometricMean, median, p95, resample } from './stats';

/** Page load with the extension, without any, and with one that does nothing, in three browsers side by side. */
export default {
  id: 'page-load',
  title: 'Page load: with the extension against without, and against an extension that does nothing',
  method:
    'Three Chromium profiles run side by side: with Hikae, with no extension, and with one that has our permissions and an empty script on every page. Each page is loaded in all by turns in an order drawn by lot, all browsers quiet before each load; navigationStart to loadEventEnd; pages come from this machine in some 50 ms. The ratio is the geometric mean over the pages of (median ÷ median), its interval a bootstrap over the loads of each page.',
  async run(context) {
    const corpus = await readCorpus(context.pages);
    const host = await openHost(corpus.map(({ url }) => url));
    try {
      const load = (empty: string) => inEach(context, { host, corpus, empty });
      return figuresOf(await withEmptyExtension(context.extensionDir, load));
    } finally {
      await host.close();
    }
  },
} satisfies BenchPart;

interface Loads {
  host: Host;
  corpus: readonly CorpusPage[];
  /** Folder of the extension that does nothing. */
  empty: string;
}

async function inEach({ extensionDir, short, say }: BenchContext, { host, corpus, empty }: Loads) {
  const [count, pairs] = short ? [4, 3] : [24, 15];
  const driver = await launch({ browser: 'chrome', extensionDir, hostRules: host.rules });
  const bare = await bareChrome(host.rules);
  const nothing = await launch({ browser: 'chrome', extensionDir: empty, hostRules: host.rules });
  try {
    const browsers = { with: driver.browser, without: bare.browser, empty: nothing.browser };
    return await loadPairs({ browsers, host, pages: spread(corpus, count), pairs, say });
  } finally {
    for (const each of [nothing, bare, driver]) await each.close();
  }
}

/** So many pages, spread evenly over the corpus, no two of the same address. */
function spread(corpus: readonly CorpusPage[], count: number): CorpusPage[] {
  const pages = [...new Map(corpus.map((page) => [addressKey(page.url), page])).values()];
  const step = Math.max(1, pages.length / count);
  return pages.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, count);
}

const ratioOf = (pairs: readonly Pair[], to: Side = 'without') =>
  median(pairs.map((pair) => pair.with)) / median(pairs.map((pair) => pair[to]));

function figuresOf(byPage: ReadonlyMap<string, readonly Pair[]>): Figure[] {
  const pages = [...byPage.values()];
  const all = pages.flat();
  const ratios = [...byPage].map(([id, pairs]) => ({ id, ratio: ratioOf(pairs) }));
  const worst = ratios.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const against = (to: Side) => ({
    runs: all.length,
    median: geometricMean(pages.map((pairs) => ratioOf(pairs, to))),
    interval: bootstrap((random) =>
      geometricMean(pages.map((pairs) => ratioOf(resample(pairs, random), to))),
    ),
  });
  const times = (side: Side, name: string): Figure => {
    const values = all.map((pair) => pair[side]);
    return {
      name,
      unit: 'ms',
      runs: values.length,
      median: median(values),
      p95: p95(values),
    };
  };
  return [
    {
      name: `with ÷ without, ${pages.length} pages`,
      unit: '×',
      ...against('without'),
      budget: { of: 'median', atMost: 1.02 },
    },
    { name: 'with ÷ an extension that does nothing', unit: '×', ...against('empty') },
    {
      name: `most affected page (${worst.id})`,
      unit: '×',
      runs: byPage.get(worst.id)?.length ?? 0,
      median: worst.ratio,
      interval: bootstrap((random) => ratioOf(resample(byPage.get(worst.id) ?? [], random))),
    },
    times('with', 'load with the extension'),
    times('empty', 'load with an extension that does nothing'),
    times('without', 'load without'),
  ];
}
