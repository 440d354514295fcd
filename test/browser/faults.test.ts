/** What goes wrong in the world: each fault leaves what was saved intact, and the capture says what is missing and why. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Capture, Visit } from '../../utils/records';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { inForm } from '../form';
import { isTurnOf } from './by-turns';
import { damage, settled } from './intact';
import { type Outing, startOuting } from './start';
import { until } from './until';

/** Both are far more than is kept; the browser itself is busy with the larger one for half a minute, Firefox with either. */
const megabytes = inForm(50, 6);
const withHuge = inForm<readonly BrowserName[]>(browserNames, ['chrome']);

describe.each(browserNames)('in %s', (browser: BrowserName) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });
  afterEach(async () => {
    expect(await damage(outing.stored)).toEqual([]);
  });

  const visitTo = (url: string): Promise<Visit> =>
    until(
      `a visit to ${url}`,
      async () => (await outing.stored.visits()).find((visit) => visit.url === url),
      { deadline: 120_000 },
    );

  /** What was kept of a visit, once nothing is pending. */
  const outcome = async ({ id }: Visit): Promise<{ visit: Visit; captures: Capture[] }> => {
    await settled(outing.driver, outing.stored);
    const visit = (await outing.stored.visits()).find((other) => other.id === id);
    if (!visit) throw new Error('The visit is gone');
    const captures = (await outing.stored.captures()).filter(({ visitId }) => visitId === id);
    expect(captures).not.toHaveLength(0);
    return { visit, captures };
  };
  const reasons = (captures: readonly Capture[]) =>
    captures.map(({ incomplete }) => incomplete ?? 'complete');

  /** Opens an address without waiting for its end: some never come to one. */
  const visiting = async (path: string): Promise<{ page: Page; url: string }> => {
    const page = await outing.driver.newPage();
    const url = outing.world.hostile(path);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 120_000 });
    return { page, url };
  };

  it.runIf(isTurnOf(browser, 1))('keeps a page that throws in every getter', async () => {
    const { page, url } = await visiting('/throws');
    const { visit, captures } = await outcome(await visitTo(url));
    expect(visit.captureState).toBe('kept');
    expect(captures[0]?.masks.map(({ why }) => why)).toContain('payment-frame');
    await page.close();
  });

  it.runIf(isTurnOf(browser, 0))('keeps a page that never comes to rest, or says why not', async () => {
    const { page, url } = await visiting('/mutating');
    const { captures } = await outcome(await visitTo(url));
    expect(['complete', 'page-moved']).toContain(reasons(captures)[0]);
    await page.close();
  });

  it.runIf(withHuge.includes(browser))(
    `keeps the text of a page of ${megabytes} MB, cut, and says what is missing of its picture`,
    async () => {
      const { page, url } = await visiting(`/huge?mb=${megabytes}&kind=checkout`);
      const { visit, captures } = await outcome(await visitTo(url));
      expect(visit.textCut).toBe(true);
      for (const reason of reasons(captures))
        expect(['complete', 'too-large', 'timed-out']).toContain(reason);
      await page.close();
    },
  );

  it.runIf(isTurnOf(browser, 1))(
    'keeps the text of a page that is left before its picture was taken',
    async () => {
      const { page, url } = await visiting('/away?slow&lang=en');
      const recorded = await visitTo(url);
      await page.evaluate(() => window.dispatchEvent(new Event('leave')));
      const { visit, captures } = await outcome(recorded);
      for (const reason of reasons(captures)) expect(reason).toBe('navigated-away');
      expect((await outing.stored.bytesOf(visit.text)).length).toBeGreaterThan(100);
      await page.close();
    },
  );

  it.runIf(isTurnOf(browser, 0))(
    'keeps the text of a tab that is closed before its picture was taken',
    async () => {
      const { page, url } = await visiting('/away?slow&lang=es');
      const recorded = await visitTo(url);
      await page.close();
      const { visit, captures } = await outcome(recorded);
      for (const reason of reasons(captures)) expect(reason).toBe('tab-closed');
      expect((await outing.stored.bytesOf(visit.text)).length).toBeGreaterThan(100);
    },
  );

  it('finishes the pictures of a page whose background was killed amid them', async () => {
    const { page, url } = await visiting('/strict-csp');
    const recorded = await visitTo(url);
    expect(await outing.driver.killBackground()).toBe(true);
    const { visit, captures } = await outcome(recorded);
    await page.close();
    expect([visit.captureState, reasons(captures)[0]], reasons(captures).join()).toEqual([
      'kept',
      'complete',
    ]);
  });
});
