/** A whole corpus, page by page, in one real Chromium with the extension. */
import { storedBy } from '../browser/database';
import { launch } from '../browser/driver';
import { until } from '../browser/until';
import type { ServedPage } from './corpus';
import { type Examined, examine, type Field, keptTabs } from './examine';
import { addressKey, openHost } from './host';
import type { Seen } from './seen';

/** One page's line in `pages.json`. */
export interface Finding extends Omit<Seen, 'settled' | 'looks' | 'score' | 'ms' | 'examined'> {
  saved: boolean;
  ms: number | null;
  score: number | null;
  examined: boolean | null;
}

export interface Round {
  /** The browser's name and version. */
  browser: string;
  findings: Record<string, Finding>;
  /** Pages that could not be evaluated at all, with why; they count as recognised as nothing. */
  failures: { id: string; problem: string }[];
  /** Pages that recognition never left alone; their last answer counts. */
  restless: { id: string; problem: string }[];
  seconds: number;
}

export interface RoundOptions {
  extensionDir: string;
  /** Tabs at once. With one, times are not disturbed by other pages. */
  lanes: number;
  onPage?: (done: number, page: Examined) => void;
}

/** Evaluates every page. Pages of the same address come one after the other. Throws when the browser does not start or dies. */
export async function evaluate(pages: readonly ServedPage[], options: RoundOptions): Promise<Round> {
  const began = Date.now();
  const host = await openHost(pages.map(({ url }) => url));
  try {
    const driver = await launch({
      browser: 'chrome',
      extensionDir: options.extensionDir,
      hostRules: host.rules,
    });
    try {
      const field: Field = { driver, host, stored: storedBy(driver) };
      const examined = await walk(field, pages, options);
      const kept = await lastKept(field);
      const seconds = (Date.now() - began) / 1_000;
      return { browser: driver.version, seconds, ...sum(examined, kept) };
    } finally {
      await driver.close();
    }
  } finally {
    await host.close();
  }
}

async function walk(field: Field, pages: readonly ServedPage[], options: RoundOptions) {
  const byAddress = new Map<string, ServedPage[]>();
  for (const page of pages) {
    const key = addressKey(page.url);
    byAddress.set(key, [...(byAddress.get(key) ?? []), page]);
  }
  const queue = byAddress.values();
  const examined: Examined[] = [];
  const lane = async () => {
    // The lanes share one iterator, so that each address has one taker.
    for (const group of queue) {
      for (const page of group) {
        const found = await examine(field, page);
        examined.push(found);
        options.onPage?.(examined.length, found);
      }
    }
  };
  await Promise.all(Array.from({ length: options.lanes }, lane));
  return examined;
}

/** The tabs something was kept of, once nothing is being stored any more: a page is looked at a last time when it is left. */
async function lastKept({ stored }: Field): Promise<Set<number>> {
  let before = -1;
  const same = async () => {
    const { visits = 0 } = await stored.counts();
    const still = visits === before;
    before = visits;
    return still;
  };
  await until('the last visits to be stored', same);
  return keptTabs(stored);
}

function sum(examined: readonly Examined[], kept: ReadonlySet<number>) {
  const findings: Round['findings'] = {};
  for (const { id, tabId, seen } of examined) {
    const { kind = null, score = null, signals = [] } = seen ?? {};
    const ms = seen && Math.round(seen.ms * 100) / 100;
    findings[id] = { kind, saved: kept.has(tabId), ms, score, examined: seen?.examined ?? null, signals };
  }
  const named = (some: readonly Examined[]) =>
    some.flatMap(({ id, problem }) => (problem === null ? [] : { id, problem }));
  return {
    findings,
    failures: named(examined.filter(({ seen }) => seen === null)),
    restless: named(examined.filter(({ seen }) => seen !== null)),
  };
}
