/** The background died before it heard anything of a click: what the shopper keeps of the shop's page opens the trip, with its gaps. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { translator } from '../../utils/i18n';
import { browserNames } from '../ensure-browsers';
import { damage } from './intact';
import { arrive } from './itinerary';
import { pressInPopup } from './popup';
import { type Outing, startOuting } from './start';
import { until } from './until';

declare const browser: Api;

describe.each(browserNames)('in %s', (name) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(name, 'ja');
  });
  afterAll(async () => {
    await outing?.close();
  });

  const visitsTo = async (url: string) =>
    (await outing.stored.visits()).filter((visit) => visit.url.startsWith(url));

  /** From a page to the shop in a tab of its own, as after a click, of which nothing is remembered. */
  const landUnheard = async (from: Page, campaign: string): Promise<Page> => {
    const { driver } = outing;
    const before = new Set(await driver.browser.pages());
    await from.bringToFront();
    await from.evaluate((url) => void window.open(url, '_blank', 'noreferrer'), `${campaign}?a8=uV9x0Q`);
    const isNew = (page: Page) => !before.has(page) && page.url().startsWith(campaign);
    const page = await until('the tab of the shop', async () => (await driver.browser.pages()).find(isNew));
    await arrive(page, campaign);
    await until('its page to be kept', async () => (await visitsTo(campaign)).length > 0);
    expect(await outing.stored.trips()).toEqual([]);
    await driver.inExtension(forgetRoutes);
    await driver.killBackground();
    return page;
  };

  const saveByHand = async (campaign: string) => {
    const popup = await outing.driver.openPopup();
    await pressInPopup(popup, translator('ja')('page_save_again'));
    await popup.close();
    await until('the page to be kept again', async () => (await visitsTo(campaign)).length > 1);
  };

  it('opens no trip of a page that nothing says a portal led to', async () => {
    const from = await outing.driver.newPage();
    await from.goto(outing.world.urls.ja.item);
    await landUnheard(from, outing.world.urls.es.campaign);
    await saveByHand(outing.world.urls.es.campaign);
    expect(await outing.stored.trips()).toEqual([]);
  });

  it('opens the trip of a page that was opened from the page of an offer', async () => {
    const { ja } = outing.world.urls;
    const offer = await outing.driver.newPage();
    await offer.goto(ja.offer);
    await until('the offer to be kept', async () => (await visitsTo(ja.offer)).length > 0);
    const before = Date.now();
    await landUnheard(offer, ja.campaign);
    await saveByHand(ja.campaign);
    const [trip, ...others] = await outing.stored.trips();
    expect(others).toEqual([]);
    expect(trip).toMatchObject({ routeGaps: ['beginning', 'between'], shop: 'komorebi-store.test' });
    expect(trip?.portal?.host).toBe('pointo.test');
    expect(Date.parse(trip?.openedAt ?? '')).toBeGreaterThan(before - 1_000);
    const kept = [...(await visitsTo(ja.offer)), ...(await visitsTo(ja.campaign))];
    expect(kept.map(({ tripId }) => tripId)).toEqual(kept.map(() => trip?.id));
    expect(await damage(outing.stored)).toEqual([]);
  });
});

/** Forgets what was heard of tabs, as a background that was not there. */
async function forgetRoutes(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => /^(?:route|opener|early)\//.test(key)));
}
