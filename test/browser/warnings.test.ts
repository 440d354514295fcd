/** Warnings in the real browsers: each fires when what it warns of is done, and its twin does the same by the book. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { hostsOf } from '../site/hosts';
import { ageBy } from './age';
import { installBlocker, type Stops } from './blocker';
import { isTurnOf } from './by-turns';
import { runErrand } from './errand';
import { beginAnew } from './fresh';
import { clearCookies, clickElsewhere, fillCartFirst, orderOnce, settledDown } from './scenes';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { found as foundIn, nothing as nothingIn, openWarnings } from './warned';

const lang = 'ja';
const [tagHost] = hostsOf[lang].hops;

describe.each(browserNames)('in %s', (browser) => {
  let outing: Outing;
  let undo: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    outing = await startOuting(browser, lang, { anyCertificate: true });
  });
  beforeEach(() => beginAnew(outing));
  afterEach(async () => {
    for (const step of undo) await step();
    undo = [];
  });
  afterAll(async () => {
    await outing?.close();
  });

  const block = async (stops: Stops) => {
    undo.push(await installBlocker(outing.driver, stops));
  };
  const open = () => openWarnings(outing);
  const found = (rule: string) => foundIn(outing, rule);
  const nothing = (rule: string, tags = 0) => nothingIn(outing, rule, tags);

  describe.runIf(isTurnOf(browser, 0))('conversion-tag-blocked', () => {
    it('fires when another extension stops the tags', async () => {
      await block({ host: tagHost, types: ['image', 'script'] });
      await runErrand(outing, { to: 'complete' });
      const warning = await found('conversion-tag-blocked');
      expect([warning.severity, warning.hosts]).toEqual(['will-fail', [tagHost]]);
    });
    it('does not when it stops something else', async () => {
      await block({ host: 'advert.test', types: ['image', 'script'] });
      await runErrand(outing, { to: 'complete' });
      await nothing('conversion-tag-blocked', 2);
    });
  });

  describe.runIf(isTurnOf(browser, 0))('entry-missing', () => {
    it('fires at the checkout of who has not entered', async () => {
      await runErrand(outing, { to: 'checkout', without: ['entered'] });
      await found('entry-missing');
    });
    it('does not for who has', async () => {
      await runErrand(outing, { to: 'checkout' });
      await nothing('entry-missing');
    });
  });

  describe('affiliate-hop-blocked', () => {
    const goShop = async () => {
      const page = await outing.driver.newPage();
      await page.goto(outing.world.urls[lang].offer);
      await page.click('#go-shop');
    };
    it('fires when the way to the shop is stopped', async () => {
      await block({ host: hostsOf[lang].hops[0], types: ['main_frame'] });
      await goShop();
      const warning = await found('affiliate-hop-blocked');
      expect([warning.severity, warning.hosts]).toEqual(['will-fail', [hostsOf[lang].hops[0]]]);
    });
    it('does not when it is open, and is over once the shopper got through', async () => {
      const remove = await installBlocker(outing.driver, {
        host: hostsOf[lang].hops[0],
        types: ['main_frame'],
      });
      await goShop();
      await found('affiliate-hop-blocked');
      await remove();
      await runErrand(outing, { to: 'campaign' });
      await until('the warning to be over', async () => (await open()).length === 0, { state: open });
    });
  });

  describe.runIf(isTurnOf(browser, 1))('click-expired and click-expiring', () => {
    const checkoutAfter = async (hours: number) => {
      const page = await runErrand(outing, { to: 'cart' });
      await settledDown(outing);
      await ageBy(outing.driver, hours);
      await page.click('#to-checkout');
    };
    it('fires when the offer’s 24 hours are over', async () => {
      await checkoutAfter(25);
      await found('click-expired');
    });
    it('tells before they are, and does not say that they are', async () => {
      await checkoutAfter(23.6);
      await found('click-expiring');
      await nothing('click-expired');
    });
    it('says nothing soon after the click', async () => {
      await checkoutAfter(1);
      await nothing('click-expiring');
    });
  });

  describe('cookies-cleared', () => {
    it('fires when the click’s cookies are gone at the checkout', async () => {
      const page = await runErrand(outing, { to: 'campaign' });
      await until('the cookies to be seen', async () => (await outing.stored.observations()).length > 0);
      await page.goto(outing.world.urls[lang].item);
      await clearCookies(outing, 'komorebi-store.test');
      await page.goto(outing.world.urls[lang].item);
      await page.click('#add-to-cart');
      await found('cookies-cleared');
    });
    it('does not when they stay', async () => {
      await runErrand(outing, { to: 'cart' });
      await nothing('cookies-cleared');
    });
  });

  describe('click-parameter-stripped', () => {
    const shop = hostsOf[lang].shop;
    it('fires when the click’s parameter is taken out of the address', async () => {
      await block({ host: shop, types: ['main_frame'], strips: ['a8'] });
      await runErrand(outing, { to: 'campaign' });
      await found('click-parameter-stripped');
    });
    it('does not when another one is', async () => {
      await block({ host: shop, types: ['main_frame'], strips: ['utm_source'] });
      await runErrand(outing, { to: 'campaign' });
      await nothing('click-parameter-stripped');
    });
  });

  describe.runIf(isTurnOf(browser, 2))('last-click-overwritten', () => {
    it('fires when another portal’s click comes between', async () => {
      const page = await runErrand(outing, { to: 'cart' });
      const [trip] = await outing.stored.trips();
      await clickElsewhere(outing, await outing.driver.newPage());
      await page.bringToFront();
      await page.click('#to-checkout');
      const warning = await found('last-click-overwritten');
      expect(warning.tripId).toBe(trip?.id);
    });
    it('does not when the same portal is clicked again', async () => {
      await runErrand(outing, { to: 'campaign' });
      await runErrand(outing, { to: 'checkout' });
      await nothing('last-click-overwritten');
    });
  });

  describe.runIf(isTurnOf(browser, 3))('cart-before-click', () => {
    it('fires when the cart was filled first', async () => {
      await fillCartFirst(outing);
      await runErrand(outing, { to: 'checkout' });
      await found('cart-before-click');
    });
    it('does not when the click came first', async () => {
      await runErrand(outing, { to: 'checkout' });
      await nothing('cart-before-click');
    });
  });

  describe.runIf(isTurnOf(browser, 4))(
    'new-customer-only-but-bought-before and no-click-for-this-shop',
    () => {
      it('fire for who comes a second time, by the portal or without it', async () => {
        await orderOnce(outing);
        await ageBy(outing.driver, 40 * 24);
        const page = await outing.driver.newPage();
        await page.goto(outing.world.urls[lang].item);
        await page.click('#add-to-cart');
        await until('the cart', async () => page.url() === outing.world.urls[lang].cart);
        await page.click('#to-checkout');
        await found('no-click-for-this-shop');
        await runErrand(outing, { to: 'checkout' });
        await found('new-customer-only-but-bought-before');
      });
      it('do not for who comes the first time', async () => {
        await runErrand(outing, { to: 'checkout' });
        await nothing('no-click-for-this-shop');
        await nothing('new-customer-only-but-bought-before');
      });
    },
  );
});
