/** Ordinary pages, many of which speak of orders and payment: nothing of them is kept, whatever the shopper does on them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageKind } from '../../utils/records';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { isTurnOf } from './by-turns';
import { type Expected, kindsOf, langInTurn, openDifficult } from './difficult';
import { heard, listen } from './ear';
import { lookedIn, settledIn } from './seen';
import { pagesAtATime, sideBySide } from './side-by-side';
import { type Outing, startOuting } from './start';
import { until } from './until';

const everyday = [
  ['a home page', '/ordinary/home'],
  ['an article on points', '/ordinary/blog/points'],
  ['a product with a basket that slides in', '/ordinary/items/42'],
  ['a product with a newsletter over it', '/ordinary/items/43'],
  ['a login', '/ordinary/login'],
  ['search results', '/ordinary/search?q=linen'],
  ['a missing page', '/ordinary/no-such-page'],
  ['terms of sale', '/ordinary/terms'],
  ['a list of past orders', '/ordinary/orders'],
  ['help on paying', '/ordinary/help/checkout'],
  ['a member’s profile', '/ordinary/profile'],
] as const;

/** Twins of the pages that are to be kept. */
const twins = [
  ['an article with a foreign advert that speaks of paying', '/frames/blog/points'],
  ['an article with an own advert that speaks of paying', '/frames/journal/points'],
  ['a product with an advert that speaks of paying', '/frames/items/42'],
  ['a product with a basket in an open root', '/shadow/open/items/42'],
  ['a product with a basket in a closed root', '/shadow/closed/items/42'],
  ['a product that comes late', '/late/three-product'],
  ['a product whose every object says it is an order', '/hostile/claiming/items/42'],
] as const;

const pages: Expected[] = [...everyday, ...twins].map(([what, path], at) => ({
  what,
  path,
  lang: langInTurn(at),
  keeps: [],
}));

/** At least three clicks, wherever they do something; `#more` changes the page. */
async function clickAbout(page: Page): Promise<void> {
  for (const selector of ['h1', '#cookie-ok', '#open-cart', '#more', 'h1', 'h1'])
    if (await page.$(selector)) await page.click(selector);
}

/** Opens a page, does something on it, and waits until recognition is through with what came of it. Returns what was kept. */
async function pass(outing: Outing, expected: Expected): Promise<PageKind[]> {
  const { driver } = outing;
  const { n, page } = await openDifficult(outing, expected);
  await page.waitForSelector('h1');
  const { looks } = await lookedIn(driver, n, 0);
  await clickAbout(page);
  await settledIn(driver, n, looks);
  const kinds = await kindsOf(outing, n);
  await page.close();
  return kinds;
}

/** Recognition is the same code in both. */
const pagesOf = { chrome: everyNth(2, pages), firefox: everyNth(12, pages, 1) };

describe.each(browserNames)('in %s', (browser: BrowserName) => {
  let outing: Outing;
  let passed: Promise<PageKind[]>[];
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
    await listen(outing.driver);
    const begin = sideBySide(pagesAtATime);
    passed = pagesOf[browser].map((page) => begin(() => pass(outing, page)));
  });
  afterAll(async () => {
    await outing?.close();
  });

  it.each(pagesOf[browser].map((page, at) => ({ ...page, at })))(
    'keeps nothing of $what ($lang)',
    async ({ at }) => {
      expect(await passed[at]).toEqual([]);
    },
  );

  it.runIf(isTurnOf(browser, 0))('keeps nothing of a list of 100,000 nodes, and lets it go on', async () => {
    const path = '/large/cookware?nodes=100000';
    const { n, page } = await openDifficult(outing, { path, lang: 'en' });
    const ticks = () => page.evaluate('window.ticks.count').then(Number);
    const { looks } = await settledIn(outing.driver, n);
    await clickAbout(page);
    const before = await ticks();
    await until('the page to go on', async () => (await ticks()) > before + 20);
    await settledIn(outing.driver, n, looks);
    expect(await kindsOf(outing, n)).toEqual([]);
    await page.close();
  });

  it('was sent nothing to store by any of them', async () => {
    const names = (await heard(outing.driver)).map(({ name }) => name);
    expect(names.filter((name) => name !== 'page.examine' && name !== 'page.recognise')).toEqual([]);
    expect(await outing.stored.visits()).toEqual([]);
  });
});
