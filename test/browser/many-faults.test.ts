/** Many of a fault (two hundred in the long form), at random moments: the background killed, the tab closed. What was answered for stays, and nothing else. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { inForm } from '../form';
import { removeAll } from './clean-up';
import { damage, settled } from './intact';
import { memory, randomMoment } from './moments';
import { seeded } from './seeded';
import { type Outing, startOuting } from './start';
import { until } from './until';

/** In each of the two browsers. */
const times = inForm(50, 5);

describe.each(browserNames)('in %s', (browser: BrowserName) => {
  let outing: Outing;
  let kept: ReturnType<typeof memory>;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
    kept = memory(outing.stored);
  });
  afterAll(async () => {
    await outing?.close();
  });

  const open = async (page: Page, url: string) => {
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  };
  const visited = (url: string) =>
    until(
      `a visit to ${url}`,
      async () => (await outing.stored.visits()).some((visit) => visit.url === url),
      { deadline: 120_000 },
    );
  const intact = async () => {
    await settled(outing.driver, outing.stored);
    expect(await kept.lost()).toEqual([]);
    expect(await damage(outing.stored)).toEqual([]);
  };

  /** By turns on four sites: of one, no more than forty pages are kept by themselves in ten minutes. */
  const pageOf = (i: number): string => {
    const { urls, hostile } = outing.world;
    const pages = [hostile('/strict-csp'), urls.ja.campaign, urls.en.campaign, urls.es.campaign];
    return `${pages[i % pages.length]}?n=${i}`;
  };

  it(`loses nothing when the background is killed at ${times} random moments`, async () => {
    const { driver, stored } = outing;
    const random = seeded(20261126);
    const page = await driver.newPage();
    let kills = 0;
    for (let i = 0; kills < times && i < 2 * times; i++) {
      const url = pageOf(i);
      await open(page, url);
      await randomMoment(stored, url, random);
      await kept.remember();
      if (await driver.killBackground()) kills++;
      // Half of the pages are left before the background is back; the others must be recorded yet.
      if (random() < 0.5) await visited(url);
      await kept.remember();
    }
    expect(kills).toBe(times);
    expect(kept.size()).toBeGreaterThan(times);
    await intact();
    await page.close();
  });

  it(`loses nothing when the tab is closed at ${times} random moments`, async () => {
    const { driver, stored } = outing;
    const random = seeded(20261127);
    for (let i = 0; i < times; i++) {
      const url = pageOf(2 * times + i);
      const page = await driver.newPage();
      await open(page, url);
      await randomMoment(stored, url, random);
      await kept.remember();
      await page.close();
    }
    await intact();
  });

  it('leaves no orphan behind when everything is removed', async () => {
    await removeAll(outing.driver, outing.stored);
    expect(await damage(outing.stored)).toEqual([]);
    const { trips: _, custody, keys, settings: __, ...counts } = await outing.stored.counts();
    expect(custody).toBeGreaterThan(0);
    // The installation's own, however often its background was killed while it made it.
    expect(keys).toBe(1);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(0);
  });
});
