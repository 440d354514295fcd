/** Warnings of what the portal says and how it was left, in the real browsers: each fires when the world is varied so, and its twin does the same by the book. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { appLinkHost, borrowedHosts, deadEndHost, hostsOf } from '../site/hosts';
import { fillCart } from './at-once';
import { isTurnOf } from './by-turns';
import { hostsHere } from './chrome';
import { runErrand } from './errand';
import { beginAnew } from './fresh';
import { nothingOf, see } from './looked';
import { rememberEarlier } from './scenes';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { found as foundIn } from './warned';

/** The words differ by language, the ways by browser. */
const langOf = { chrome: 'ja', firefox: 'en' } as const;

describe.each(browserNames)('in %s', (browser) => {
  const lang = langOf[browser];
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, lang, { anyCertificate: true, hostRules: hostsHere(borrowedHosts) });
  });
  beforeEach(() => beginAnew(outing));
  afterEach(() => outing.world.vary(null));
  afterAll(async () => {
    await outing?.close();
  });

  const found = (rule: string) => foundIn(outing, rule);
  const nothing = (...rules: string[]) => nothingOf(outing, ...rules);
  const goShop = () => runErrand(outing, { to: 'campaign' });
  const toCart = async () => {
    const page = await goShop();
    await fillCart(outing, page);
    return page;
  };
  /** The portal's offer once more, in the tab it was clicked in. */
  const seeOfferAgain = async () => {
    const { offer } = outing.world.urls[lang];
    const pages = await outing.driver.browser.pages();
    const portal = await until('the portal’s tab', async () => pages.find((page) => page.url() === offer));
    return see(outing, portal, offer);
  };

  it('nothing of the kind is said to who goes by the book', async () => {
    const page = await goShop();
    await nothing('programme-ended', 'programme-ending-soon', 'not-logged-in-at-portal', 'app-hop');
    await rememberEarlier(outing, true);
    await fillCart(outing, page);
    await nothing('campaign-closed', 'duplicate-application', 'unlisted-coupon-used');
  });

  it.runIf(isTurnOf(browser, 0))('programme-ending-soon fires when the offer’s page says so', async () => {
    outing.world.vary('offer-ending');
    await goShop();
    await found('programme-ending-soon');
  });

  it.runIf(isTurnOf(browser, 1))(
    'not-logged-in-at-portal fires when the portal asked to log in',
    async () => {
      outing.world.vary('logged-out');
      await goShop();
      await found('not-logged-in-at-portal');
    },
  );

  it.runIf(isTurnOf(browser, 2))(
    'app-hop fires when the way leads past a link that opens an app',
    async () => {
      outing.world.vary('app-link');
      await goShop();
      const { hosts, severity } = await found('app-hop');
      expect([hosts, severity]).toEqual([[appLinkHost], 'note']);
    },
  );

  it.runIf(isTurnOf(browser, 3))(
    'campaign-closed fires in the basket of who comes after the end of every period',
    async () => {
      outing.world.vary('long-ago');
      await toCart();
      await found('campaign-closed');
    },
  );

  it.runIf(isTurnOf(browser, 4))(
    'duplicate-application fires when an offer that counts once was ordered on before, not when it was only clicked',
    async () => {
      outing.world.vary('once-only');
      const page = await goShop();
      await rememberEarlier(outing, false);
      await fillCart(outing, page);
      await nothing('duplicate-application');
      await rememberEarlier(outing, true);
      await see(outing, page, outing.world.urls[lang].checkout);
      await found('duplicate-application');
    },
  );

  it.runIf(isTurnOf(browser, 5))(
    'unlisted-coupon-used fires when a coupon is in the order, not when one is offered for the next',
    async () => {
      outing.world.vary('coupon-offered');
      const page = await toCart();
      await nothing('unlisted-coupon-used');
      outing.world.vary('coupon-used');
      await see(outing, page, outing.world.urls[lang].cart);
      await found('unlisted-coupon-used');
    },
  );

  it.runIf(isTurnOf(browser, 6))(
    'S2.1 programme-ended fires when the offer’s page says so after the click, not while it runs',
    async () => {
      await goShop();
      await seeOfferAgain();
      await nothing('programme-ended');
      outing.world.vary('offer-ended');
      await seeOfferAgain();
      const { severity, quote } = await found('programme-ended');
      expect([severity, quote?.source]).toEqual(['will-fail', outing.world.urls[lang].offer]);
    },
  );

  it.runIf(isTurnOf(browser, 7))(
    'programme-ended fires where the link leads to the network’s own page',
    async () => {
      outing.world.vary('dead-link');
      const page = await outing.driver.newPage();
      await page.goto(outing.world.urls[lang].offer);
      await page.click('#go-shop');
      const { hosts } = await found('programme-ended');
      expect(hosts).toEqual([deadEndHost]);
    },
  );

  it.runIf(isTurnOf(browser, 8))(
    'terms-changed-since-click fires when a condition is another than at the click, not when all are the same',
    async () => {
      await goShop();
      await seeOfferAgain();
      await nothing('terms-changed-since-click');
      outing.world.vary('terms-changed');
      await seeOfferAgain();
      const { words } = await found('terms-changed-since-click');
      expect(words.before).not.toBe(words.after);
    },
  );

  describe.runIf(isTurnOf(browser, 9))('zero-point-exit', () => {
    const landing = hostsOf.ja.shop;
    const goOut = async (way: 'paying' | 'free') => {
      const page: Page = await outing.driver.newPage();
      await page.goto(outing.world.knownOffer(way));
      await page.click('#go-shop');
      await until('the shop', async () =>
        (await outing.stored.visits()).some(({ url }) => url.includes(landing)),
      );
    };
    it('fires when the portal is left the way that earns nothing', async () => {
      await goOut('free');
      await found('zero-point-exit');
    });
    it('does not when it is left the way that earns', async () => {
      await goOut('paying');
      await nothing('zero-point-exit');
    });
  });
});
