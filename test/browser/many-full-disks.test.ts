/** The disk is full ten times over in each browser: amid a write, and before one. What was there stays; what did not fit comes later, or is refused aloud. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { askAsSelf } from './ask';
import { giveBack, setAside } from './disk';
import { damage, settled } from './intact';
import { memory } from './moments';
import { type Outing, startOuting } from './start';
import { until } from './until';

declare const browser: Api;

/** Quota errors in each browser: pictures that do not fit any more, then pages that do not. */
const times = 10;
/** Pages whose pictures are to meet the full disk. */
const opened = 5;

describe.each(browserNames)('on a disk that fills up, in %s', (name: BrowserName) => {
  let outing: Outing;
  let pages: Page[];
  beforeAll(async () => {
    outing = await startOuting(name, 'en', { smallDisk: true });
    pages = [];
  });
  afterAll(async () => {
    await outing?.close();
  });

  const visits = (urls: readonly string[]) =>
    until(
      'every page to be recorded',
      async () => {
        const stored = (await outing.stored.visits()).map(({ url }) => url);
        return urls.every((url) => stored.includes(url));
      },
      { deadline: 120_000, state: async () => (await outing.stored.visits()).map(({ url }) => url) },
    );
  const tabOf = (url: string) =>
    outing.driver.inExtension(
      async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1,
      url,
    );
  const save = async (url: string) => askAsSelf(outing.driver, 'page.save', { tabId: await tabOf(url) });
  const openAll = async (urls: readonly string[], background: boolean) => {
    for (const url of urls) {
      const page = await outing.driver.browser.newPage({ background });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      pages.push(page);
    }
  };
  const waiting = async () => (await outing.stored.jobs()).filter(({ state }) => state === 'waiting');

  it('keeps every text and what it had of the pictures, and takes the rest when there is room', async () => {
    const { driver, stored, world } = outing;
    const path = driver.name === 'firefox' ? '/huge?kind=checkout&mb=0.1' : '/strict-csp?';
    const urls = Array.from({ length: opened }, (_, i) => world.hostile(`${path}&n=${i}`));
    const kept = memory(stored);
    await fillAround(driver.name, urls);
    for (const page of pages) {
      await page.bringToFront();
      // Answered when everything that was due was tried.
      expect(await askAsSelf(driver, 'captures.finish', {})).toMatch(/^answered/);
    }
    const hit = (await waiting()).length;
    // How much fits into what Firefox leaves is its own affair; Chrome leaves nothing.
    expect(hit).toBeGreaterThanOrEqual(driver.name === 'firefox' ? 1 : opened);
    await kept.remember();
    expect(kept.size()).toBeGreaterThanOrEqual(opened);
    expect(await damage(stored)).toEqual([]);
    await refusesAll(kept, times - hit);
    await driver.quotaFull(false);
    for (const page of pages) {
      await page.bringToFront();
      await settled(driver, stored, page.url());
    }
    await settled(driver, stored);
    const { captures, states } = await outcome(urls);
    expect(captures.filter(({ incomplete }) => incomplete)).toEqual([]);
    expect(states).toEqual(urls.map(() => 'kept'));
    expect(await kept.lost()).toEqual([]);
    expect(await damage(stored)).toEqual([]);
  });

  /** Leaves room for the texts of these pages, not for their pictures. */
  async function fillAround(where: BrowserName, urls: readonly string[]) {
    const { driver } = outing;
    if (where === 'firefox') {
      const desk = await driver.openExtensionPage('popup.html', 'behind');
      await setAside(desk, 1_000_000);
      await driver.quotaFull(true);
      await giveBack(desk);
      await openAll(urls, false);
      await visits(urls);
      return;
    }
    // Chrome photographs no tab behind another: these pictures are still to be taken.
    await openAll(urls, true);
    await visits(urls);
    expect(await driver.quotaFull(true)).toBe(true);
  }

  async function refusesAll(kept: ReturnType<typeof memory>, count: number) {
    const { driver, stored, world } = outing;
    const urls = Array.from({ length: count }, (_, i) => world.hostile(`/plain?n=${i}`));
    await openAll(urls, false);
    // What the texts left free goes, too.
    if (driver.name === 'firefox') await driver.quotaFull(true);
    const before = await stored.counts();
    for (const url of urls) expect(await save(url)).toBe('answered {"saved":false,"why":"disk-full"}');
    expect(await stored.counts()).toEqual(before);
    expect(await kept.lost()).toEqual([]);
    expect(await damage(stored)).toEqual([]);
  }

  async function outcome(urls: readonly string[]) {
    const stored = (await outing.stored.visits()).filter(({ url }) => urls.includes(url));
    const captures = (await outing.stored.captures()).filter(({ visitId }) =>
      stored.some(({ id }) => id === visitId),
    );
    return { captures, states: stored.map(({ captureState }) => captureState) };
  }
});
