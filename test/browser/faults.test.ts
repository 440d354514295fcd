/** What goes wrong in the world: each fault leaves what was saved intact, and the capture says what is missing and why. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../utils/i18n';
import type { Capture, Visit } from '../../utils/records';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { askAsPage, askAsSelf } from './ask';
import { damage, settled } from './intact';
import { pressInPopup } from './popup';
import { type Outing, startOuting } from './start';
import { until } from './until';

const words = translator('en');

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

  it('keeps a page that throws in every getter', async () => {
    const { page, url } = await visiting('/throws');
    const { visit, captures } = await outcome(await visitTo(url));
    expect(visit.captureState).toBe('kept');
    expect(captures[0]?.masks.map(({ why }) => why)).toContain('payment-frame');
    await page.close();
  });

  it('keeps a page that never comes to rest, or says why not', async () => {
    const { page, url } = await visiting('/mutating');
    const { captures } = await outcome(await visitTo(url));
    expect(['complete', 'page-moved']).toContain(reasons(captures)[0]);
    await page.close();
  });

  it('keeps the text of a page of 50 MB, cut, and says what is missing of its picture', async () => {
    const { page, url } = await visiting('/huge?mb=50&kind=checkout');
    const { visit, captures } = await outcome(await visitTo(url));
    expect(visit.textCut).toBe(true);
    for (const reason of reasons(captures)) expect(['complete', 'too-large', 'timed-out']).toContain(reason);
    await page.close();
  });

  it('keeps the text of a page that is left before its picture was taken', async () => {
    const { page, url } = await visiting('/away?lang=en');
    const recorded = await visitTo(url);
    await page.evaluate(() => window.dispatchEvent(new Event('leave')));
    const { visit, captures } = await outcome(recorded);
    for (const reason of reasons(captures)) expect(['complete', 'navigated-away']).toContain(reason);
    expect((await outing.stored.bytesOf(visit.text)).length).toBeGreaterThan(100);
    await page.close();
  });

  it('keeps the text of a tab that is closed before its picture was taken', async () => {
    const { page, url } = await visiting('/away?lang=es');
    const recorded = await visitTo(url);
    await page.close();
    const { visit, captures } = await outcome(recorded);
    for (const reason of reasons(captures)) expect(['complete', 'tab-closed']).toContain(reason);
    expect((await outing.stored.bytesOf(visit.text)).length).toBeGreaterThan(100);
  });

  it('finishes the pictures of a page whose background was killed amid them', async () => {
    const { page, url } = await visiting('/strict-csp');
    const recorded = await visitTo(url);
    expect(await outing.driver.killBackground()).toBe(true);
    const { visit, captures } = await outcome(recorded);
    expect(visit.captureState).toBe('kept');
    expect(reasons(captures)[0]).toBe('complete');
    await page.close();
  });

  it('refuses messages of the wrong shape, whoever sends them', async () => {
    const { page } = await visiting('/plain');
    const before = await outing.stored.counts();
    const { driver } = outing;
    for (const ask of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { visitId: 'x' },
      { visitId: 7, url: 'javascript:alert(1)' },
    ]) {
      expect(await askAsPage(driver, page, 'visit.record', ask)).toMatch(/^refused/);
      expect(await askAsPage(driver, page, 'visit.undo', ask)).toMatch(/^refused/);
      expect(await askAsSelf(driver, 'page.save', ask)).toMatch(/^refused/);
    }
    expect(await outing.stored.counts()).toEqual(before);
    await page.close();
  });

  it('lets a page ask nothing that is not a page’s to ask', async () => {
    const { page } = await visiting('/plain');
    const before = await outing.stored.counts();
    const { driver } = outing;
    expect(await askAsPage(driver, page, 'page.save', { tabId: 1 })).toMatch(/^refused/);
    for (const name of ['toString', '__proto__', 'constructor', 'offscreen.draw', 'nothing']) {
      expect(await askAsPage(driver, page, name, {})).not.toMatch(/^answered \{/);
    }
    const [visit] = await outing.stored.visits();
    expect(await askAsPage(driver, page, 'visit.undo', { visitId: visit?.id })).toBe(
      'answered {"undone":false}',
    );
    expect(await outing.stored.counts()).toEqual(before);
    await page.close();
  });
});

describe.each(browserNames)('on a full disk, in %s', (browser: BrowserName) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en', { smallDisk: true });
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('leaves what was saved intact, says so in one sentence, and saves again when there is room', async () => {
    const { driver, stored, world } = outing;
    const page = await driver.newPage();
    await page.goto(world.hostile('/strict-csp'));
    await until('the first visit', async () => (await stored.visits())[0]);
    await settled(driver, stored);
    const before = await stored.counts();
    expect(await driver.quotaFull(true)).toBe(true);
    await page.goto(world.hostile('/plain'));
    const popup = await driver.openPopup();
    await pressInPopup(popup, words('page_save'));
    const says = (sentence: string) => () =>
      popup.evaluate(
        ({ window }, wanted) => window.document.body.textContent?.includes(wanted) ?? false,
        sentence,
      );
    await until('the sentence about the disk', says(words('refused_disk_full')), {
      state: () => popup.evaluate(({ window }) => window.document.body.textContent),
    });
    expect(await stored.counts()).toEqual(before);
    expect(await damage(stored)).toEqual([]);
    expect(await driver.quotaFull(false)).toBe(false);
    await pressInPopup(popup, words('page_save'));
    await until('the second visit', async () => (await stored.visits())[1], {
      state: () => popup.evaluate(({ window }) => window.document.body.textContent),
    });
    await settled(driver, stored);
    expect(await damage(stored)).toEqual([]);
  });
});
