/** Warnings of where the shopper is: container, country, another device. In the real browsers each fires, and its twin does not. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { hostsOf } from '../site/hosts';
import { arrangeTrips } from './arranged';
import { isTurnOf } from './by-turns';
import { runErrand } from './errand';
import { beginAnew } from './fresh';
import { arrive } from './itinerary';
import { phone, phoneDid } from './other-device';
import { type Outing, startOuting } from './start';
import { found, noWarning, openWarnings, overWarning } from './warned';

const lang = 'en';
const offer = { site: 'hearthware.test', portal: hostsOf[lang].portal };

describe.each(browserNames)('in %s', (browser) => {
  let outing: Outing;
  let undo: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    outing = await startOuting(browser, lang);
  });
  beforeEach(() => beginAnew(outing));
  afterEach(async () => {
    for (const step of undo) await step();
    undo = [];
  });
  afterAll(async () => {
    await outing?.close();
  });

  // Chromium has no containers: it keeps cookies apart by profile alone, and each profile has an extension of its own.
  it.runIf(browser === 'firefox')(
    'container-changed fires at the cart of another container, and is over back in the one of the click',
    async () => {
      const { driver, world } = outing;
      const page = await runErrand(outing, { to: 'cart' });
      await noWarning(outing, 'container-changed', page);
      const container = await driver.browser.createBrowserContext();
      const other = await container.newPage();
      await other.goto(world.urls[lang].item);
      await other.click('#add-to-cart');
      expect(await found(outing, 'container-changed')).toMatchObject({ hosts: [hostsOf[lang].shop] });
      await page.bringToFront();
      await page.click('#to-checkout');
      await overWarning(outing, 'container-changed');
      await container.close();
    },
  );

  // The browser is started in London's time.
  it.runIf(isTurnOf(browser, 0))(
    'language-zone-hint fires at the checkout for a portal of a country far away, not for one of the country',
    async () => {
      const { driver } = outing;
      const page = await runErrand(outing, { to: 'checkout', without: ['entered'] });
      await arrangeTrips(driver, { portal: { id: 'quidco', host: 'www.quidco.com', name: 'Quidco' } });
      await page.reload();
      await noWarning(outing, 'language-zone-hint', page);
      await arrangeTrips(driver, { portal: { id: 'moppy', host: 'pc.moppy.jp', name: 'モッピー' } });
      await page.reload();
      const { severity, words } = await found(outing, 'language-zone-hint');
      expect([severity, words.zone, words.portalZone]).toEqual(['note', 'Europe/London', 'Asia/Tokyo']);
    },
  );

  it.runIf(isTurnOf(browser, 1))(
    'entry-on-other-device fires for who entered there, and is over for who enters here too',
    async () => {
      const { driver, world } = outing;
      undo.push(await phoneDid(driver, offer, { entered: 3 }));
      const page = await runErrand(outing, { to: 'checkout', without: ['entered'] });
      expect((await found(outing, 'entry-on-other-device')).words.label).toBe(phone);
      expect((await openWarnings(outing)).map(({ rule }) => rule)).not.toContain('entry-missing');
      await page.goto(world.urls[lang].campaign);
      await page.click('#enter');
      await arrive(page, world.urls[lang].entered);
      await page.goto(world.urls[lang].checkout);
      await noWarning(outing, 'entry-on-other-device', page);
    },
  );

  describe.runIf(isTurnOf(browser, 0))('other-browser-or-profile', () => {
    const id = 'other-browser-or-profile';
    it('fires for who clicked there and orders here', async () => {
      const { driver, world } = outing;
      undo.push(await phoneDid(driver, offer, { clicked: 2 }));
      const page = await driver.newPage();
      await page.goto(world.urls[lang].item);
      await page.click('#add-to-cart');
      await arrive(page, world.urls[lang].cart);
      await page.click('#to-checkout');
      const { severity, words } = await found(outing, id);
      expect([severity, words.label]).toEqual(['may-fail', phone]);
    });
    it('does not for who clicked here as well', async () => {
      undo.push(await phoneDid(outing.driver, offer, { clicked: 2 }));
      const page = await runErrand(outing, { to: 'checkout', without: ['entered'] });
      await noWarning(outing, id, page);
    });
  });
});
