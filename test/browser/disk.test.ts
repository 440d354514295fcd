/** A full disk, made by the browser's own quota. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../utils/i18n';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { damage, settled } from './intact';
import { pressInPopup } from './popup';
import { type Outing, startOuting } from './start';
import { until } from './until';

const words = translator('en');

describe.each(everyNth(2, browserNames))('on a full disk, in %s', (browser: BrowserName) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en', { smallDisk: true });
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('leaves what was saved intact, says so in one sentence, and saves again when there is room', async () => {
    const { driver, stored, world } = outing;
    const page = await driver.newPage();
    await page.goto(world.hostile('/strict-csp'));
    await until('the first visit', async () => (await stored.visits())[0]);
    await settled(driver, stored);
    const before = await stored.counts();
    expect(await driver.quotaFull(true)).toBe(true);
    await page.goto(world.hostile('/plain'));
    const popup = await driver.openPopup();
    await pressInPopup(popup, words('page_save'));
    const says = (sentence: string) => () =>
      popup.evaluate(
        ({ window }, wanted) => window.document.body.textContent?.includes(wanted) ?? false,
        sentence,
      );
    await until('the sentence about the disk', says(words('refused_disk_full')), {
      state: () => popup.evaluate(({ window }) => window.document.body.textContent),
    });
    expect(await stored.counts()).toEqual(before);
    expect(await damage(stored)).toEqual([]);
    expect(await driver.quotaFull(false)).toBe(false);
    await pressInPopup(popup, words('page_save'));
    await until('the second visit', async () => (await stored.visits())[1], {
      state: () => popup.evaluate(({ window }) => window.document.body.textContent),
    });
    await settled(driver, stored);
    expect(await damage(stored)).toEqual([]);
  });
});
