import type { Browser } from 'puppeteer-core';
import { launch } from '../browser/driver';
import { type CorpusPage, readCorpus } from '../eval/corpus';
import { addressKey, type Host, openHost } from '../eval/host';
import { bareChrome } from './bare-chrome';
import { loadPairs, type Pair } from './load-pairs';
import type { BenchContext, BenchPart, Figure } from './part';
import { bootstrap, geometricMean, median, p95, resample } from './stats';

/** Page load with the extension and without, in two browsers side by side. */
export default {
  id: 'page-load',
  title: 'Page load with the extension against without',
  method:
    'Two Chromium profiles run side by side; each page is loaded in both by turns, whichever first drawn by lot, both browsers quiet before each load; navigationStart to loadEventEnd. The ratio is the geometric mean over the pages of (median with ÷ median without), its interval a bootstrap over the pairs of each page.',
  async run(context) {
    const corpus = await readCorpus(context.pages);
    const host = await openHost(corpus.map(({ url }) => url));
    try {
      return figuresOf(await inBoth(context, host, corpus));
    } finally {
      await host.close();
    }
  },
} satisfies BenchPart;

async function inBoth({ extensionDir, short, say }: BenchContext, host: Host, corpus: readonly CorpusPage[]) {
  const [count, pairs] = short ? [4, 3] : [24, 15];
  const driver = await launch({ browser: 'chrome', extensionDir, hostRules: host.rules });
  try {
    const bare = await bareChrome(host.rules);
    try {
      const browsers: { with: Browser; without: Browser } = { with: driver.browser, without: bare.browser };
      return await loadPairs({ browsers, host, pages: spread(corpus, count), pairs, say });
    } finally {
      await bare.close();
    }
  } finally {
    await driver.close();
  }
}

/** So many pages, spread evenly over the corpus, no two of the same address. */
function spread(corpus: readonly CorpusPage[], count: number): CorpusPage[] {
  const pages = [...new Map(corpus.map((page) => [addressKey(page.url), page])).values()];
  const step = Math.max(1, pages.length / count);
  return pages.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, count);
}

const ratioOf = (pairs: readonly Pair[]) =>
  median(pairs.map((pair) => pair.with)) / median(pairs.map((pair) => pair.without));

function figuresOf(byPage: ReadonlyMap<string, readonly Pair[]>): Figure[] {
  const pages = [...byPage.values()];
  const all = pages.flat();
  const ratios = [...byPage].map(([id, pairs]) => ({ id, ratio: ratioOf(pairs) }));
  const worst = ratios.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const interval = bootstrap((random) =>
    geometricMean(pages.map((pairs) => ratioOf(resample(pairs, random)))),
  );
  const times = (side: keyof Pair): Figure => {
    const values = all.map((pair) => pair[side]);
    return {
      name: `load ${side} the extension`,
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
      runs: all.length,
      median: geometricMean(ratios.map(({ ratio }) => ratio)),
      interval,
      budget: { of: 'median', atMost: 1.02 },
    },
    {
      name: `most affected page (${worst.id})`,
      unit: '×',
      runs: byPage.get(worst.id)?.length ?? 0,
      median: worst.ratio,
      interval: bootstrap((random) => ratioOf(resample(byPage.get(worst.id) ?? [], random))),
    },
    times('with'),
    times('without'),
  ];
}
