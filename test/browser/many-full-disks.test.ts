/** The disk is full many times over in each browser (ten in the long form): amid a write, and before one. What was there stays; what did not fit comes later, or is refused aloud. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { inForm } from '../form';
import { askAsSelf } from './ask';
import { giveBack, setAside } from './disk';
import { damage, settled } from './intact';
import { memory } from './moments';
import { type Outing, startOuting } from './start';
import { until } from './until';

declare const browser: Api;

/** Quota errors in each browser: pictures that do not fit any more, then pages that do not. */
const times = inForm(10, 4);
/** Pages whose pictures are to meet the full disk. */
const opened = inForm(5, 2);

/** What follows a single full disk is asked of Chromium in `disk.test.ts`. */
const taken = inForm<readonly BrowserName[]>(browserNames, ['firefox']);

describe.each(taken)('on a disk that fills up, in %s', (name: BrowserName) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(name, 'en', { smallDisk: true });
  });
  afterAll(async () => {
    await outing?.close();
  });

  const visitsTo = async (urls: readonly string[]) =>
    (await outing.stored.visits()).filter(({ url }) => urls.includes(url));
  const recorded = (urls: readonly string[]) =>
    until('every page to be recorded', async () => (await visitsTo(urls)).length === urls.length, {
      deadline: 120_000,
      state: async () => (await visitsTo(urls)).map(({ url }) => url),
    });
  const tabOf = (url: string) =>
    outing.driver.inExtension(
      async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
      url,
    );
  const save = async (url: string) => askAsSelf(outing.driver, 'page.save', { tabId: await tabOf(url) });
  const openAll = async (urls: readonly string[], background: boolean) => {
    const pages: Page[] = [];
    for (const url of urls) {
      const page = await outing.driver.browser.newPage({ background });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      pages.push(page);
    }
    return pages;
  };

  it('keeps every text and what it had of the pictures, and takes the rest when there is room', async () => {
    const { driver, stored, world } = outing;
    const path = driver.name === 'firefox' ? '/noisy' : '/strict-csp';
    const urls = Array.from({ length: opened }, (_, i) => world.hostile(`${path}?n=${i}`));
    const kept = memory(stored);
    const pages = await (driver.name === 'firefox' ? fillInFirefox : fillInChrome)(urls);
    for (const page of pages) {
      await page.bringToFront();
      // Answered when everything that was due was tried.
      expect(await askAsSelf(driver, 'captures.finish', {})).toMatch(/^answered/);
    }
    const waiting = (await stored.jobs()).filter(({ state }) => state === 'waiting');
    expect(waiting.map(({ visitId }) => visitId).sort()).toEqual(
      (await visitsTo(urls)).map(({ id }) => id).sort(),
    );
    await kept.remember();
    expect(kept.size()).toBeGreaterThanOrEqual(opened);
    expect(await damage(stored)).toEqual([]);
    await driver.quotaFull(false);
    for (const page of pages) {
      await page.bringToFront();
      await settled(driver, stored, page.url());
    }
    expect((await visitsTo(urls)).map(({ captureState }) => captureState)).toEqual(urls.map(() => 'kept'));
    expect((await stored.captures()).filter(({ incomplete }) => incomplete)).toEqual([]);
    expect(await kept.lost()).toEqual([]);
    expect(await damage(stored)).toEqual([]);
  });

  /** Firefox photographs at once: the disk has room for the words of these pages, not for their pictures. */
  async function fillInFirefox(urls: readonly string[]): Promise<Page[]> {
    const { driver } = outing;
    const desk = await driver.openExtensionPage('popup.html', 'behind');
    await setAside(desk, 1_000_000);
    expect(await driver.quotaFull(true)).toBe(true);
    await refusesAll();
    await giveBack(desk);
    const pages = await openAll(urls, false);
    await recorded(urls);
    return pages;
  }

  /** Chrome photographs no tab behind another: these pictures are still to be taken when the disk is full. */
  async function fillInChrome(urls: readonly string[]): Promise<Page[]> {
    const pages = await openAll(urls, true);
    await recorded(urls);
    expect(await outing.driver.quotaFull(true)).toBe(true);
    await refusesAll();
    return pages;
  }

  async function refusesAll() {
    const { stored, world } = outing;
    const urls = Array.from({ length: times - opened }, (_, i) => world.hostile(`/plain?n=${i}`));
    await openAll(urls, false);
    const before = await stored.counts();
    for (const url of urls) expect(await save(url)).toBe('answered {"saved":false,"why":"disk-full"}');
    expect(await stored.counts()).toEqual(before);
    expect(await damage(stored)).toEqual([]);
  }
});
