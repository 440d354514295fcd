/** Private windows in the real browsers: nothing of them is stored without the user's explicit yes, and everything with it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { translator } from '../../utils/i18n';
import { browserNames } from '../ensure-browsers';
import { hostsOf } from '../site/hosts';
import { arrangeTrips } from './arranged';
import { storedSetting } from './control';
import { runErrand } from './errand';
import { beginAnew } from './fresh';
import { arrive } from './itinerary';
import { keptAnywhere } from './kept-anywhere';
import { lookedAt, openPrivateWindow, privateTabs } from './private-window';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { found, noWarning, overWarning } from './warned';

declare const browser: Api;

const lang = 'ja';
/** What gives the purchase away: hosts, and a word of every page. */
const traces = ['pointo', 'musubi-ad', 'tsunagu-asp', 'komorebi', '木もれび'];

describe.each(browserNames)('in %s', (name) => {
  let outing: Outing;
  /** A tab of an ordinary window. */
  let ordinary: Page;
  beforeAll(async () => {
    outing = await startOuting(name, lang, { inPrivate: true });
  });
  beforeEach(async () => {
    ordinary = await outing.driver.newPage();
  });
  afterEach(() => beginAnew(outing));
  afterAll(async () => {
    await outing?.close();
  });

  const traced = async () => {
    const kept = await keptAnywhere(outing.driver);
    return traces.filter((word) => kept.includes(word));
  };
  const rows = async () => {
    const { trips, visits, observations, warnings } = await outing.stored.counts();
    return { trips, visits, observations, warnings };
  };
  /** As the popup's button does. */
  const saveByHand = (tabId: number) =>
    outing.driver.inExtension(
      (id: number): Promise<unknown> =>
        browser.runtime.sendMessage({ hikae: 'page.save', ask: { tabId: id } }),
      tabId,
    );

  const hasSaidYes = async () => (await storedSetting(outing.driver, 'keepPrivate')) === 'true';
  const sayYes = async () => {
    if (await hasSaidYes()) return;
    const settings = await outing.driver.openExtensionPage('dashboard.html#settings');
    await settings.locator(`label ::-p-text(${translator(lang)('settings_private_switch')})`).click();
    await until('the yes', hasSaidYes);
    await settings.close();
  };

  it('a purchase in a private window leaves nothing, on the disk or in memory, while the user has not said yes', async () => {
    const { driver, world, stored } = outing;
    const from = await openPrivateWindow(outing);
    const seen = (page: { url(): string }) => lookedAt(driver, page.url()).then(() => {});
    await runErrand(outing, { to: 'complete', from, kept: false, onArrive: (_, page) => seen(page) });
    const tabs = await privateTabs(driver);
    expect(tabs).toHaveLength(2);
    for (const tab of tabs) expect(await saveByHand(tab)).toEqual({ saved: false, why: 'private' });
    // What an ordinary window shows meanwhile is kept: the extension was awake, and is through with what came before.
    await ordinary.bringToFront();
    await ordinary.goto(world.urls.en.offer);
    await until('an ordinary page', async () => (await stored.visits()).length > 0);
    expect(await traced()).toEqual([]);
    expect(await rows()).toEqual({ trips: 0, visits: 1, observations: 0, warnings: 0 });
    const { tabs: memory } = await stored.memory();
    expect(Object.keys(memory).filter((key) => tabs.some((tab) => key.endsWith(`/${tab}`)))).toEqual([]);
    expect(Object.keys(memory)).toContain(`route/${(await stored.visits())[0]?.tabId}`);
  });

  it('such a purchase is kept like any other once the user has said yes', async () => {
    const { stored } = outing;
    await sayYes();
    await runErrand(outing, { to: 'complete', without: ['entered'], from: await openPrivateWindow(outing) });
    await until('the tags', async () => (await stored.observations()).some(({ kind }) => kind === 'tag'));
    expect(await traced()).toEqual(traces);
    const visits = await stored.visits();
    expect(visits.map(({ incognito }) => incognito)).not.toContain(false);
    expect(new Set(visits.map(({ pageKind }) => pageKind))).toContain('confirmation');
    expect(await stored.trips()).toMatchObject([{ anchors: { purchased: expect.any(String) } }]);
  });

  it('private-window fires where the portal says that it does not count, until an ordinary window is used', async () => {
    const { driver, world } = outing;
    await sayYes();
    const page = await runErrand(outing, { to: 'campaign', from: await openPrivateWindow(outing) });
    await arrangeTrips(driver, { portal: { id: 'shopback', host: 'www.shopback.sg', name: 'ShopBack' } });
    await page.goto(world.urls[lang].item);
    await page.click('#add-to-cart');
    await arrive(page, world.urls[lang].cart);
    await noWarning(outing, 'private-window', page);
    await arrangeTrips(driver, { portal: { id: 'extrabux', host: 'www.extrabux.com', name: 'Extrabux' } });
    await page.reload();
    expect(await found(outing, 'private-window')).toMatchObject({
      severity: 'will-fail',
      hosts: [hostsOf[lang].shop],
    });
    await ordinary.bringToFront();
    await ordinary.goto(world.urls[lang].cart);
    await overWarning(outing, 'private-window');
  });
});
