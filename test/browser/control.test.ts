/** What the user says about sites and pages holds from the next page on, in the real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { chooseInPopup, storedSetting } from './control';
import { heard, listen } from './ear';
import { damage } from './intact';
import { pressInPopup } from './popup';
import { type Outing, startOuting } from './start';
import { until } from './until';

const deadline = 120_000;

describe.each(everyNth(2, browserNames, 1))('in %s', (browser) => {
  let outing: Outing;
  let page: Page;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
    await listen(outing.driver);
    page = await outing.driver.newPage();
  });
  afterAll(async () => {
    await outing?.close();
  });

  const hostile = (path: string) => outing.world.hostile(path);
  const visitsTo = async (url: string) => (await outing.stored.visits()).filter((visit) => visit.url === url);
  const kept = (url: string) =>
    until(`a visit to ${url}`, async () => (await visitsTo(url))[0], {
      deadline,
      state: async () => (await outing.stored.visits()).map((visit) => `${visit.pageKind} ${visit.url}`),
    });
  /** Opens a page and waits until it has spoken to the background: by default, asked to be kept. */
  const reported = async (url: string, message = /^visit\.record$/) => {
    const said = async () => (await heard(outing.driver)).filter(({ from }) => from === url);
    const times = async () => (await said()).filter(({ name }) => message.test(name)).length;
    const before = await times();
    await page.goto(url);
    await until(`a report of ${url}`, async () => (await times()) > before, { deadline });
  };
  /** Another page, kept in the end: whatever was to be kept before it is there by then. */
  const thenKept = async (url: string) => {
    await page.goto(url);
    await kept(url);
  };
  const choose = async (selector: string, value: string, done: () => Promise<boolean>) => {
    await page.bringToFront();
    const popup = await outing.driver.openPopup();
    await chooseInPopup(popup, selector, value);
    await until(`${value} to be stored`, done);
    await popup.close();
  };
  const correct = async (url: string, kind: string) => {
    await choose('.kind-choice select', kind, async () => (await visitsTo(url))[0]?.correctedKind === kind);
  };
  const chooseSite = (choice: string, key: string, site: string) =>
    choose('.site-choice input', choice, async () =>
      (await storedSetting(outing.driver, key)).includes(site),
    );

  it('remembers a page that is worth nothing for its site and shape, and forgets it when told', async () => {
    const [one, two, three] = ['/strict-csp?n=1', '/strict-csp?n=2', '/strict-csp?n=3'].map(hostile);
    if (!one || !two || !three) throw new Error('three pages');
    await page.goto(one);
    expect((await kept(one)).pageKind).toBe('checkout');
    await correct(one, 'other');
    await reported(two);
    await thenKept(hostile('/mutating'));
    expect(await visitsTo(two)).toEqual([]);
    await page.goto(two);
    await page.bringToFront();
    const popup = await outing.driver.openPopup();
    await pressInPopup(popup, 'Forget the correction');
    await until(
      'it to be forgotten',
      async () => (await storedSetting(outing.driver, 'corrections')) === '[]',
    );
    await popup.close();
    await thenKept(three);
  });

  it('keeps what recognition missed, once told what such pages are, and nothing of another shape', async () => {
    const [one, two, other] = ['/spa/1', '/spa/2', '/spa/x/2'].map(hostile);
    if (!one || !two || !other) throw new Error('three pages');
    await page.goto(one);
    await page.bringToFront();
    const popup = await outing.driver.openPopup();
    await pressInPopup(popup, 'Save this page');
    expect((await kept(one)).pageKind).toBe('other');
    await popup.close();
    await correct(one, 'confirmation');
    await page.goto(other);
    await thenKept(two);
    const visit = await kept(two);
    expect([visit.pageKind, visit.trigger, visit.tripId]).toEqual(['confirmation', 'auto', null]);
    expect(visit.signals[0]).toEqual({ id: 'corrected', weight: 0, found: 'other' });
    expect(await visitsTo(other)).toEqual([]);
  });

  it('keeps a cart without a trip on a site that is always kept, and nothing on one that never is', async () => {
    const { item, cart, checkout } = outing.world.urls.en;
    await page.goto(item);
    await page.click('#add-to-cart');
    await until('the cart', async () => page.url() === cart);
    expect(await visitsTo(cart)).toEqual([]);
    await chooseSite('always', 'sitesOn', 'hearthware.test');
    await thenKept(cart);
    expect(await kept(cart)).toMatchObject({ pageKind: 'cart', tripId: null, trigger: 'auto' });
    await chooseSite('never', 'sitesOff', 'hearthware.test');
    expect(await storedSetting(outing.driver, 'sitesOn')).toBe('[]');
    // It need not come as far as asking to be kept.
    await reported(checkout, /./);
    await thenKept(hostile('/strict-csp?n=4'));
    expect(await visitsTo(checkout)).toEqual([]);
  });

  it('lists what was kept by itself today, and leaves the evidence whole', async () => {
    const dashboard = await outing.driver.openExtensionPage('dashboard.html#pages');
    const automatic = (await outing.stored.visits()).filter(({ trigger }) => trigger === 'auto');
    await until('the list', async () => (await dashboard.$$('.kept-today li:has(.line)')).length > 0);
    expect(await dashboard.$$('.kept-today li:has(.line)')).toHaveLength(automatic.length);
    expect(await damage(outing.stored)).toEqual([]);
  });
});
