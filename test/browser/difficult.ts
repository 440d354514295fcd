/** Opening the difficult pages side by side, each in a window of its own: a page behind another sleeps, and takes no clicks. */
import type { Page } from 'puppeteer-core';
import type { PageKind, Visit } from '../../utils/records';
import { type Lang, langs } from '../site/hosts';
import { mark, markOf, seenIn, settledIn } from './seen';
import type { Outing } from './start';
import { until } from './until';

/** A page and what is to become of it. */
export interface Expected {
  what: string;
  path: string;
  lang: Lang;
  /** Kinds of its visits in the order they are seen; none for a page that is nothing. */
  keeps: readonly PageKind[];
  /** What the shopper does on it. */
  act?: (page: Page) => Promise<void>;
}

export interface Opened {
  n: string;
  page: Page;
}

/** The languages in turn, for pages that differ in something else. */
export const langInTurn = (at: number): Lang => langs[at % langs.length] ?? 'en';

let opened = 0;

/** Opens a difficult page, marked so that its visits can be told from others'. The caller closes it. */
export async function openDifficult(
  { driver, world }: Outing,
  { path, lang }: Pick<Expected, 'path' | 'lang'>,
): Promise<Opened> {
  opened += 1;
  const n = String(opened);
  const page = await driver.browser.newPage({ type: 'window' });
  const url = `${world.difficult(path)}${path.includes('?') ? '&' : '?'}lang=${lang}&${mark}=${n}`;
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  return { n, page };
}

/** The visits to the page so marked, in the order they were seen. */
export async function visitsOf({ stored }: Outing, n: string): Promise<Visit[]> {
  const visits = (await stored.visits()).filter(({ url }) => markOf(url) === n);
  return visits.sort((a, b) => a.seenAt.localeCompare(b.seenAt));
}

export const kindsOf = async (outing: Outing, n: string): Promise<PageKind[]> =>
  (await visitsOf(outing, n)).map(({ pageKind }) => pageKind);

/** Waits until so many visits to the page were kept. */
export const keptOf = (outing: Outing, n: string, least: number): Promise<true> =>
  until(`${least} visits to page ${n}`, async () => (await visitsOf(outing, n)).length >= least, {
    deadline: 60_000,
    state: async () => [await kindsOf(outing, n), await seenIn(outing.driver, n).catch(String)],
  });

/** Opens a page that is to be kept, waits until it was and recognition is through with it. Returns what was kept of it. */
export async function keep(outing: Outing, expected: Expected): Promise<PageKind[]> {
  const { n, page } = await openDifficult(outing, expected);
  await expected.act?.(page);
  await keptOf(outing, n, expected.keeps.length);
  await settledIn(outing.driver, n);
  const kinds = await kindsOf(outing, n);
  await page.close();
  return kinds;
}
