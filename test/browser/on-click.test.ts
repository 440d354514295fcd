/** The user took away the access to all sites: nothing is kept by itself, it is said, and what is in front is kept at a press. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { translator } from '../../utils/i18n';
import { damage, settled } from './intact';
import { pressInPopup } from './popup';
import { says } from './seed-desk';
import { type Outing, startOuting } from './start';
import { until } from './until';

declare const browser: Api;
const words = translator('en');

// Chromium asks in its own interface, which no protocol reaches.
describe('without access to all sites, in firefox', () => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting('firefox', 'en');
    await outing.driver.inExtension(async () => {
      // As the switch among the add-ons' permissions does: those that content scripts come with are taken away as well.
      const { origins = [] } = await browser.permissions.getAll();
      await browser.permissions.remove({ origins });
    });
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('says in the popup and on Today what it cannot do, and asks', async () => {
    const { driver } = outing;
    const page = await driver.newPage();
    await page.goto(outing.world.hostile('/plain'));
    const popup = await driver.openPopup();
    const text = () => popup.evaluate(({ window }) => window.document.body.textContent);
    await until('the notice', async () => (await text())?.includes(words('access_missing')), { state: text });
    await popup.close();
    const today = await driver.openExtensionPage('dashboard.html#today');
    await says(today, words('access_ask'));
    await today.close();
    await page.close();
  });

  it('keeps a page at the press of a button, and nothing before it', async () => {
    const { driver, stored, world } = outing;
    const url = world.hostile('/plain?pressed');
    const page = await driver.newPage();
    await page.goto(url);
    expect(await stored.visits()).toEqual([]);
    const popup = await driver.openPopup();
    await pressInPopup(popup, words('page_save'));
    await until(
      'the visit',
      async () => (await stored.visits()).find(({ trigger }) => trigger === 'manual'),
      {
        state: () => popup.evaluate(({ window }) => window.document.body.textContent),
      },
    );
    await settled(driver, stored);
    expect(await stored.visits()).toMatchObject([{ url, trigger: 'manual' }]);
    const [capture, ...others] = await stored.captures();
    expect(others).toEqual([]);
    expect(capture).toMatchObject({
      method: 'full-native',
      missing: [],
      files: { picture: expect.any(String) },
    });
    expect(capture?.incomplete).toBeUndefined();
    expect(await damage(stored)).toEqual([]);
    await page.close();
  });
});
