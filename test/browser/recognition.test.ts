/** Checkouts and confirmations that are hard to see: each is kept, and kept once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageKind } from '../../utils/records';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { keep, kindsOf, langInTurn, openDifficult } from './difficult';
import { briefPages, keptPages } from './difficult-pages';
import { pagesAtATime, sideBySide } from './side-by-side';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { orderTwice, type TwoOrders, ways } from './walk-order';

const walks = Object.entries(ways).map(([way, path], at) => ({ at, way, path, lang: langInTurn(at) }));

/** Recognition is the same code in both, and so are most of its pages. */
const pagesOf = { chrome: everyNth(2, keptPages), firefox: everyNth(12, keptPages, 5) };
const walksOf = { chrome: everyNth(2, walks), firefox: everyNth(2, walks, 1) };

describe.each(browserNames)('in %s', (browser: BrowserName) => {
  let outing: Outing;
  let kept: Promise<PageKind[]>[];
  let walked: Promise<TwoOrders>[];
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
    const begin = sideBySide(pagesAtATime);
    kept = pagesOf[browser].map((page) => begin(() => keep(outing, page)));
    walked = walksOf[browser].map((walk) => begin(() => orderTwice(outing, walk)));
  });
  afterAll(async () => {
    await outing?.close();
  });

  it.each(pagesOf[browser].map((page, at) => ({ ...page, at })))(
    'keeps $what ($lang)',
    async ({ at, keeps }) => {
      expect(await kept[at]).toEqual(keeps);
    },
  );

  it.each(walksOf[browser].map((walk, at) => ({ ...walk, at })))(
    'keeps every order of a shop in one document, by $way ($lang)',
    async ({ at }) => {
      const orders = await walked[at];
      expect(orders?.first).toEqual(['checkout', 'confirmation']);
      expect(orders?.both.filter((kind) => kind === 'confirmation')).toHaveLength(2);
      expect(orders?.both.every((kind) => kind === 'confirmation' || kind === 'checkout')).toBe(true);
      expect(orders?.texts).toEqual(orders?.numbers.map((number) => expect.stringContaining(number)));
    },
  );

  it.each(briefPages)('keeps $what ($lang)', async (page) => {
    expect(await keep(outing, page)).toEqual(page.keeps);
  });

  it('keeps a checkout that floods its history, and no more than a few times', async () => {
    const { n, page } = await openDifficult(outing, { path: '/hostile/flood/checkout/0', lang: 'en' });
    await until('a checkout', async () => (await kindsOf(outing, n)).length > 0);
    await until('a hundred addresses', () => page.evaluate('window.pushed > 100'), { deadline: 60_000 });
    const kinds = await kindsOf(outing, n);
    expect(new Set(kinds)).toEqual(new Set(['checkout']));
    expect(kinds.length).toBeLessThanOrEqual(5);
    await page.close();
  });
});
