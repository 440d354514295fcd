import { readCorpus } from '../eval/corpus';
import { evaluate } from '../eval/round';
import type { BenchPart, Figure } from './part';
import { quiet } from './quiet';
import { median, p95 } from './stats';

/** Main-thread time over a corpus. One tab at a time, each in a fresh one: nothing of ours is warm. */
export default {
  id: 'sentinel-time',
  title: 'Recognition: main-thread time on pages of a corpus',
  method:
    'Longest look of each page as the content script measured it: the pre-check, reading the page and handing it to the background; one tab at a time, each new, the browser quiet before the next.',
  async run({ extensionDir, pages, short, say }) {
    const corpus = await readCorpus(pages);
    const step = short ? Math.ceil(corpus.length / 20) : 1;
    const some = corpus.filter((_, i) => i % step === 0);
    const { findings, failures } = await evaluate(some, {
      extensionDir,
      lanes: 1,
      between: ({ browser }) => quiet(browser),
      onPage: (done) => done % 20 === 0 && say(`${done} of ${some.length} pages`),
    });
    if (failures.length)
      throw new Error(`Not evaluated: ${failures.map(({ id, problem }) => `${id} (${problem})`).join(', ')}`);
    const found = Object.values(findings);
    const timesOf = (examined: boolean) =>
      found.flatMap((one) => (one.examined === examined ? (one.ms ?? []) : []));
    return [
      figureOf(
        'all pages',
        found.flatMap(({ ms }) => ms ?? []),
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
