/** What recognition left in a tab, and which visits the extension kept of it. */
import { z } from 'zod';
import type { Driver } from '../browser/driver';

const Seen = z.object({
  /** Null when nothing was recognised, or the pre-check ruled the page out. */
  kind: z.string().nullable(),
  score: z.number(),
  signals: z.array(z.object({ id: z.string(), weight: z.number(), found: z.string().optional() })),
  /** Main-thread time of the longest look, the pre-check included, ms. */
  ms: z.number(),
  examined: z.boolean(),
  settled: z.boolean(),
  looks: z.number(),
});
export type Seen = z.infer<typeof Seen>;

/** Longest wait for a tab to answer once, ms: a page that keeps its main thread busy does not. */
const patience = 2_000;

/** The id under which the extension knows the tab with this address. Throws when there is none. */
export async function tabAt(driver: Driver, url: string): Promise<number> {
  const id = await driver.inExtension(async (wanted: string) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`No tab shows ${url}`);
  return id;
}

/** What recognition says of the page in a tab by now; null while nothing was left, and when the tab does not answer. */
export async function seenIn(driver: Driver, tabId: number): Promise<Seen | null> {
  const told = await driver.inExtension(readSeen, tabId, patience);
  return told === null ? null : Seen.parse(JSON.parse(told));
}

/** Runs in a page of the extension; the function it injects runs in the extension's own world of the tab. */
async function readSeen(tabId: number, patience: number): Promise<string | null> {
  const injected = chrome.scripting.executeScript({
    target: { tabId },
    func: () => JSON.stringify(Reflect.get(globalThis, Symbol.for('hikae.seen')) ?? null),
  });
  const silence = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  // A page that is just being replaced, or has crashed, has no world to look into.
  const answer = await Promise.race([injected, silence]).catch(() => null);
  const told = answer?.[0]?.result;
  return typeof told === 'string' && told !== 'null' ? told : null;
}
