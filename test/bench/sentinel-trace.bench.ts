import type { Browser } from 'puppeteer-core';
import { z } from 'zod';
import { launch } from '../browser/driver';
import { readCorpus, type ServedPage } from '../eval/corpus';
import { openHost } from '../eval/host';
import type { BenchPart } from './part';
import { quiet } from './quiet';
import { median, p95 } from './stats';

/** Time since the navigation in which the first looks fall, ms. */
const firstLooks = 3_000;
const categories = ['devtools.timeline', 'v8.execute'];

/** Trace Event Format: times in µs. */
const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ts: z.number(),
      dur: z.number().optional(),
      pid: z.number(),
      tid: z.number(),
      args: z.object({ data: z.object({ url: z.string().optional() }).optional() }).optional(),
    }),
  ),
});
const entries = new Set(['EvaluateScript', 'FunctionCall']);

/** What the browser itself counts as ours: evaluating the sentinel and every call into it, which the sentinel cannot see of itself. */
export default {
  id: 'sentinel-trace',
  title: 'Recognition: the sentinel’s scripting as the browser counts it',
  method: `Chromium’s trace of each page from its navigation until ${firstLooks / 1_000} s later: all scripting entered at the sentinel’s address (evaluation, timers, idle callbacks, observers); each page in a new tab.`,
  async run({ extensionDir, pages, short, say }) {
    const corpus = await readCorpus(pages);
    const step = Math.max(1, Math.ceil(corpus.length / (short ? 6 : 40)));
    const some = corpus.filter((_, i) => i % step === 0);
    const host = await openHost(some.map(({ url }) => url));
    const driver = await launch({ browser: 'chrome', extensionDir, hostRules: host.rules });
    try {
      const times: number[] = [];
      for (const page of some) {
        await quiet(driver.browser);
        host.show(page);
        times.push(await traced(driver.browser, page));
        host.hide(page);
        say(`${times.length} of ${some.length} pages`);
      }
      return [
        {
          name: 'all entries into the sentinel',
          unit: 'ms',
          runs: times.length,
          median: median(times),
          p95: p95(times),
        },
      ];
    } finally {
      await driver.close();
      await host.close();
    }
  },
} satisfies BenchPart;

/** Loads a page in a new tab. Returns what the sentinel took of its main thread, ms. */
async function traced(browser: Browser, { url }: ServedPage): Promise<number> {
  const tab = await browser.newPage({ type: 'window' });
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  try {
    await tab.tracing.start({ categories });
    await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await tab.waitForFunction((ms) => performance.now() > ms, { timeout: 60_000 }, firstLooks);
    const buffer = await tab.tracing.stop();
    return sentinelMs(JSON.parse(Buffer.from(buffer ?? '{}').toString()));
  } finally {
    await tab.close();
  }
}

/** Entries within others count once. */
function sentinelMs(trace: unknown): number {
  const ours = Trace.parse(trace)
    .traceEvents.filter(({ name, args }) => entries.has(name) && /sentinel\.js$/.test(args?.data?.url ?? ''))
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let end = 0;
  for (const { ts, dur = 0 } of ours) {
    total += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return total / 1_000;
}
