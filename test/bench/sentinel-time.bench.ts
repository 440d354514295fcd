import { readCorpus } from '../eval/corpus';
import { lookTimes } from './look-times';
import type { BenchPart, Figure } from './part';
import { median, p95 } from './stats';

/** Main-thread time over a corpus. One tab at a time, each in a fresh one: nothing of ours is warm. */
export default {
  id: 'sentinel-time',
  title: 'Recognition: main-thread time on pages of a corpus',
  method:
    'Longest look of each page as the content script measured it: the pre-check, reading the page and handing it to the background; one tab at a time, each new, the browser quiet before it and nobody asking it anything while it looks.',
  async run({ extensionDir, pages, short, say }) {
    const corpus = await readCorpus(pages);
    const step = short ? Math.ceil(corpus.length / 20) : 1;
    const some = corpus.filter((_, i) => i % step === 0);
    const times = await lookTimes(some, {
      extensionDir,
      onPage: (done) => done % 20 === 0 && say(`${done} of ${some.length} pages`),
    });
    const timesOf = (wanted: boolean) =>
      times.filter(({ examined }) => examined === wanted).map(({ ms }) => ms);
    return [
      figureOf(
        'all pages',
        times.map(({ ms }) => ms),
        4,
      ),
      figureOf('ruled out by the pre-check', timesOf(false)),
      figureOf('read', timesOf(true)),
    ].flat();
  },
} satisfies BenchPart;

function figureOf(name: string, times: readonly number[], atMost?: number): Figure[] {
  if (times.length === 0) return [];
  const budget = atMost === undefined ? {} : { budget: { of: 'median', atMost } as const };
  return [{ name, unit: 'ms', runs: times.length, median: median(times), p95: p95(times), ...budget }];
}
