/** One page, as a shopper meets it: opened in a tab of its own, in front, until recognition is through with it. */
import type { Page } from 'puppeteer-core';
import { autoKinds, saveThreshold } from '../../utils/pages';
import type { StoredRows } from '../browser/database';
import type { Driver } from '../browser/driver';
import { until } from '../browser/until';
import type { ServedPage } from './corpus';
import type { Host } from './host';
import { type Seen, seenIn, tabAt } from './seen';

export interface Field {
  driver: Driver;
  host: Host;
  stored: StoredRows;
}

export interface Examined {
  id: string;
  /** The extension's id of the tab; −1 when none was opened. */
  tabId: number;
  /** What recognition said last, or null when it said nothing. */
  seen: Seen | null;
  /** What went wrong, in one line, or null. */
  problem: string | null;
}

/** Longest wait for the document, and then for recognition to be through, ms. */
const openingLimit = 20_000;
const settlingLimit = 30_000;
/** Longest wait for a page that deserves it to be stored, ms. */
const storingLimit = 5_000;

/** Opens a page, reads what the product made of it and closes it. Throws only when the browser itself fails. */
export async function examine(field: Field, page: ServedPage): Promise<Examined> {
  const unreadable = await page.read().then(() => null, String);
  if (unreadable !== null) return { id: page.id, tabId: -1, seen: null, problem: unreadable };
  // A window of its own: then it is in front and visible, whatever the others do.
  const tab = await field.driver.browser.newPage({ type: 'window' });
  try {
    const crash = watch(tab);
    const tabId = await nameOf(field.driver, tab);
    field.host.show(page);
    const opening = await open(tab, page.url);
    const seen = await settle(field.driver, tabId, crash);
    if (seen && deserves(seen)) await kept(field.stored, tabId);
    return { id: page.id, tabId, seen, problem: crash.problem ?? problemOf(seen, opening) };
  } finally {
    field.host.hide(page);
    await tab.close().catch(() => {});
  }
}

/** Ids of the tabs of which something was kept unasked. */
export async function keptTabs(stored: StoredRows): Promise<Set<number>> {
  const visits = await stored.visits();
  return new Set(visits.filter(({ trigger }) => trigger === 'auto').map(({ tabId }) => tabId));
}

function watch(tab: Page) {
  const crash: { problem: string | null } = { problem: null };
  tab.on('error', () => {
    crash.problem = 'the page crashed';
  });
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  tab.on('popup', (other) => void other?.close().catch(() => {}));
  return crash;
}

let tabs = 0;

async function nameOf(driver: Driver, tab: Page): Promise<number> {
  const blank = `about:blank#${++tabs}`;
  await tab.goto(blank);
  return until('the tab', () => tabAt(driver, blank).catch(() => null));
}

/** Null, or why the document did not come: not an error in itself, as a page may also keep its load from ending. */
const open = (tab: Page, url: string): Promise<string | null> =>
  tab
    .goto(url, { waitUntil: 'domcontentloaded', timeout: openingLimit })
    .then((response) => (response?.ok() === false ? `answered ${response.status()}` : null))
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));

async function settle(driver: Driver, tabId: number, crash: { problem: string | null }) {
  let last: Seen | null = null;
  const look = async () => {
    last = (await seenIn(driver, tabId)) ?? last;
    return last?.settled || crash.problem !== null;
  };
  await until('recognition to settle', look, { deadline: settlingLimit }).catch(() => {});
  return crash.problem === null ? last : null;
}

const deserves = ({ kind, score }: Seen): boolean =>
  autoKinds.some((one) => one === kind) && score >= saveThreshold;

const kept = (stored: StoredRows, tabId: number) =>
  until('the visit', async () => (await keptTabs(stored)).has(tabId), { deadline: storingLimit }).catch(
    () => false,
  );

function problemOf(seen: Seen | null, opening: string | null): string | null {
  if (seen?.settled) return null;
  if (!seen) return opening ?? 'recognition said nothing';
  return `recognition never settled (${seen.looks} looks)`;
}
