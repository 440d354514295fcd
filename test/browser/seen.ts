/** What recognition made of the page in a tab: read where it leaves it, in the extension's own world of that page. */
import type { Browser as Api } from 'webextension-polyfill';
import { z } from 'zod';
import type { Driver } from './driver';
import { until } from './until';

declare const browser: Api;

const Seen = z.object({
  kind: z.string().nullish(),
  score: z.number().nullish(),
  signals: z.array(z.unknown()).nullish(),
  /** Main-thread time of the longest look, ms. */
  ms: z.number().nullish(),
  /** Whether the page was read at all, or was ruled out by its address and headings. */
  examined: z.boolean().nullish(),
  /** True while no look is due. */
  settled: z.boolean(),
  looks: z.number(),
});
export type Seen = z.infer<typeof Seen>;

/** The query parameter that tells the pages of one test from all others; it stays while a page changes its path. */
export const mark = 'n';

export const markOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).searchParams.get(mark) : null;

/** What is known of the page so marked; null while nobody has looked. Throws when no tab shows it. */
export async function seenIn(driver: Driver, n: string): Promise<Seen | null> {
  return Seen.nullable().parse(JSON.parse(await driver.inExtension(readSeen, mark, n)));
}

/**
 * Waits until recognition is through with the page so marked.
 * @param after looks it had taken already: waits for a later one (default: for any)
 */
export const settledIn = (driver: Driver, n: string, after = 0): Promise<Seen> =>
  lookedIn(driver, n, after, ({ settled }) => settled);

/** Waits until the page so marked was looked at again, and `enough` is true of what was seen. */
export const lookedIn = (
  driver: Driver,
  n: string,
  after: number,
  enough = (_: Seen) => true,
): Promise<Seen> =>
  until(
    `a look at page ${n} after the first ${after}`,
    async () => {
      // A page that is just being replaced has no world to look into.
      const seen = await seenIn(driver, n).catch(() => null);
      return seen && seen.looks > after && enough(seen) ? seen : null;
    },
    { deadline: 60_000, state: () => seenIn(driver, n).catch(String) },
  );

/** Runs in a page of the extension. */
async function readSeen(name: string, value: string): Promise<string> {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ url }) => url && new URL(url).searchParams.get(name) === value);
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    func: () => JSON.stringify(Reflect.get(globalThis, Symbol.for('hikae.seen')) ?? null),
  });
  return String(injected?.result ?? null);
}
