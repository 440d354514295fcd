/** Warnings for who has ordered, in the real browsers: each fires when something is amiss, and its twin does the same by the book. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { ageBy } from './age';
import { order } from './at-once';
import { isTurnOf } from './by-turns';
import { runErrand } from './errand';
import { beginAnew } from './fresh';
import { nothingOf, see } from './looked';
import { settledDown } from './scenes';
import { type Outing, startOuting } from './start';
import { found as foundIn } from './warned';

/** The words differ by language, the ways by browser. */
const langOf = { chrome: 'es', firefox: 'ja' } as const;
const days = 24;

describe.each(browserNames)('in %s', (browser) => {
  const lang = langOf[browser];
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, lang);
  });
  beforeEach(() => beginAnew(outing));
  afterEach(() => outing.world.vary(null));
  afterAll(async () => {
    await outing?.close();
  });

  const found = (rule: string) => foundIn(outing, rule);
  const nothing = (rule: string) => nothingOf(outing, rule);
  const goShop = () => runErrand(outing, { to: 'campaign' });

  describe.runIf(isTurnOf(browser, 0))('shop-contact-forbidden', () => {
    it('S0.5 fires when the shop’s own form is opened after the order, not before it or at the portal', async () => {
      const { contact, inquiry } = outing.world.urls[lang];
      const page = await goShop();
      await see(outing, page, contact);
      await nothing('shop-contact-forbidden');
      await order(outing, page);
      await see(outing, page, inquiry);
      await nothing('shop-contact-forbidden');
      await see(outing, page, contact);
      const { words, quote } = await found('shop-contact-forbidden');
      expect([words.ban, quote?.source]).toEqual(['forbidden', outing.world.urls[lang].offer]);
    });
  });

  describe.runIf(isTurnOf(browser, 1))('ordered-without-entry', () => {
    it('fires when one orders without the entry that the campaign asks for', async () => {
      await order(outing, await goShop());
      const { severity, words, quote } = await found('ordered-without-entry');
      expect([severity, words.how, quote?.source?.split('?')[0]]).toEqual([
        'may-fail',
        'none',
        outing.world.urls[lang].campaign,
      ]);
    });
    it('does not for who entered first', async () => {
      await order(outing, await runErrand(outing, { to: 'entered' }));
      await nothing('ordered-without-entry');
    });
  });

  describe.runIf(isTurnOf(browser, 2))('evidence-incomplete', () => {
    it('fires when the thank-you page does not say the order number', async () => {
      outing.world.vary('number-by-mail');
      await order(outing, await goShop());
      const { words } = await found('evidence-incomplete');
      expect(words.missing).toBe('order-number');
    });
    it('does not when it does', async () => {
      await order(outing, await goShop());
      await nothing('evidence-incomplete');
    });
  });

  describe.runIf(isTurnOf(browser, 3))('claim-window-closing', () => {
    it('S0.6 fires in the last week in which the desk can be asked, not a month before', async () => {
      const page = await goShop();
      await order(outing, page);
      await settledDown(outing);
      await ageBy(outing.driver, 55 * days);
      await see(outing, page, outing.world.urls[lang].contact);
      await nothing('claim-window-closing');
      await settledDown(outing);
      await ageBy(outing.driver, 30 * days);
      await see(outing, page, outing.world.urls[lang].contact);
      await found('claim-window-closing');
    });
  });
});
