/** Warnings of what the browser, or another extension in it, does to the click, in the real browsers: each fires, and its twin does not. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { translator } from '../../utils/i18n';
import { browserNames } from '../ensure-browsers';
import { hostsOf } from '../site/hosts';
import { isTurnOf } from './by-turns';
import { helperHost, installHelper } from './coupon-helper';
import { runErrand } from './errand';
import { beginAnew } from './fresh';
import { arrive } from './itinerary';
import { protect, refuseForeignCookies } from './privacy-settings';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { found, noWarning } from './warned';

const lang = 'ja';
const [tagHost] = hostsOf[lang].hops;
/** As always, and the helper's host here too. */
const hostRules = `MAP *.test 127.0.0.1, MAP ${helperHost} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;

describe.each(browserNames)('in %s', (browser) => {
  let outing: Outing;
  let undo: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    outing = await startOuting(browser, lang, { mayReadPrivacy: true, hostRules });
  });
  beforeEach(() => beginAnew(outing));
  afterEach(async () => {
    for (const step of undo) await step();
    undo = [];
  });
  afterAll(async () => {
    await outing?.close();
  });

  const tags = async () =>
    (await outing.stored.observations()).flatMap((one) => (one.kind === 'tag' ? [one] : []));

  it('S0.2 third-party-cookies-off fires once the browser refuses them, and not before', async () => {
    const { driver } = outing;
    undo.push(() => refuseForeignCookies(driver, false));
    await refuseForeignCookies(driver, false);
    const page = await runErrand(outing, { to: 'campaign' });
    await noWarning(outing, 'third-party-cookies-off', page);
    await refuseForeignCookies(driver, true);
    await page.reload();
    expect((await found(outing, 'third-party-cookies-off')).words.cookies).toBe('third-party');
  });

  // Chromium has no protection that stops trackers, and so none that could be asked for.
  describe.runIf(browser === 'firefox')('tracking-protection-on and conversion-tag-blocked', () => {
    const id = 'tracking-protection-on';
    it('fire before the order and after it where Firefox itself stops the tag, and say that it was Firefox', async () => {
      const { driver, world } = outing;
      undo.push(() => protect(driver, 'standard', []));
      await protect(driver, 'strict', [tagHost]);
      const before = world.requests.length;
      await runErrand(outing, {
        to: 'complete',
        without: ['entered'],
        onArrive: async (name) => {
          if (name === 'checkout') expect((await found(outing, id)).severity).toBe('may-fail');
        },
      });
      expect((await found(outing, 'conversion-tag-blocked')).hosts).toEqual([tagHost]);
      expect(new Set((await tags()).map(({ outcome, by }) => `${outcome} by ${by}`))).toEqual(
        new Set(['blocked by tracking-protection']),
      );
      const arrived = world.requests.slice(before).filter(({ host }) => host === tagHost);
      expect(arrived.map(({ dest }) => dest)).not.toContain('image');
      const ready = await driver.openExtensionPage('dashboard.html#ready');
      const words = translator(lang)('ready_by_tracking_protection');
      await until('the protection to be named', () =>
        ready.evaluate((said) => document.body.textContent.includes(said), words),
      );
      await ready.close();
    });
    it('do not with the same list in its standard protection', async () => {
      const { driver } = outing;
      undo.push(() => protect(driver, 'standard', []));
      await protect(driver, 'standard', [tagHost]);
      await runErrand(outing, {
        to: 'complete',
        without: ['entered'],
        onArrive: (name, page) => (name === 'checkout' ? noWarning(outing, id, page) : undefined),
      });
      await until('both tags', async () => (await tags()).length === 2, { state: tags });
      expect((await tags()).map(({ outcome }) => outcome)).toEqual(['sent', 'sent']);
      expect((await outing.stored.warnings()).map(({ rule }) => rule)).not.toContain(
        'conversion-tag-blocked',
      );
    });
  });

  describe.runIf(isTurnOf(browser, 0))('coupon-extension-active', () => {
    const id = 'coupon-extension-active';
    /** A helper acts at the cart, and its way leads to `landing`. @returns the cart */
    const withHelper = async (landing: string) => {
      const { driver, world } = outing;
      undo.push(await installHelper(driver, world.urls[lang].cart, landing));
      const page = await runErrand(outing, { to: 'cart' });
      const hidden = await until('the hidden tab', async () =>
        (await driver.browser.pages()).find((one) => one !== page && one.url() === landing),
      );
      await arrive(hidden, landing);
      return page;
    };
    it('fires when another extension goes its own way to the shop in a tab nobody sees', async () => {
      await withHelper(outing.world.urls[lang].item);
      const { hosts, words } = await found(outing, id);
      expect([hosts, words.where]).toEqual([[helperHost], 'hidden']);
    });
    it('does not when that way leads to another shop', async () => {
      const page = await withHelper(outing.world.urls.en.item);
      await noWarning(outing, id, page);
    });
  });
});
