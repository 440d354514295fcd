/** Pages that mean harm, in the real browsers: nothing of Hikae is moved by them, and the next honest page is kept. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { inForm } from '../form';
import { isTurnOf } from './by-turns';
import { damage, settled } from './intact';
import { type Outing, startOuting } from './start';
import { until } from './until';

/** Firefox 153 by itself, without Hikae, takes 96 s for ten thousand, and 9 s for three. */
const manyFrames = { chrome: 10_000, firefox: 3_000 };

describe.each(browserNames)('in %s', (browser) => {
  const frames = inForm(manyFrames[browser], 300);
  let outing: Outing;
  let honest = 0;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });

  const visitTo = (url: string) =>
    until(
      `a visit to ${url}`,
      async () => (await outing.stored.visits()).find((visit) => visit.url === url),
      { deadline: 120_000 },
    );
  const open = async (url: string): Promise<Page> => {
    const page = await outing.driver.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 120_000 });
    return page;
  };
  // Whatever came before: the background lives, and keeps what is honest.
  afterEach(async () => {
    const url = outing.world.hostile(`/strict-csp?honest=${honest++}`);
    const page = await open(url);
    const { id } = await visitTo(url);
    await settled(outing.driver, outing.stored, url);
    const visit = (await outing.stored.visits()).find((other) => other.id === id);
    expect(visit).toMatchObject({ captureState: 'kept', withdrawnAt: null, pageKind: 'checkout' });
    await page.close();
    await settled(outing.driver, outing.stored);
    expect(await damage(outing.stored)).toEqual([]);
  });

  it.runIf(isTurnOf(browser, 0))(
    'a page that poisons every prototype is kept as what it is, and none of its code is asked',
    async () => {
      const url = outing.world.hostile('/polluting');
      const page = await open(url);
      const visit = await visitTo(url);
      expect(JSON.stringify({ ...visit, text: '' })).not.toContain('polluted');
      expect(visit).toMatchObject({ pageKind: 'checkout', trigger: 'auto' });
      await settled(outing.driver, outing.stored, url);
      await page.close();
    },
  );

  it('a page that leaves half a character in its words is kept like any other', async () => {
    const url = outing.world.hostile('/halved');
    const page = await open(url);
    await visitTo(url);
    await settled(outing.driver, outing.stored, url);
    const visit = (await outing.stored.visits()).find((other) => other.url === url);
    expect(visit).toMatchObject({ captureState: 'kept', pageKind: 'checkout' });
    expect(await damage(outing.stored)).toEqual([]);
    await page.close();
  });

  it.runIf(isTurnOf(browser, 1))(
    'a page that floods everybody with events and messages is kept once',
    async () => {
      const url = outing.world.hostile('/flooding');
      const page = await open(url);
      await until('the flood to be over', () => page.evaluate(() => Reflect.get(window, 'flooded')), {
        deadline: 120_000,
      });
      await visitTo(url);
      await settled(outing.driver, outing.stored);
      const own = (await outing.stored.visits()).filter((visit) => visit.url === url);
      expect(own.length).toBe(1);
      expect((await outing.stored.visits()).some((visit) => visit.url === 'https://shop.test/')).toBe(false);
      await page.close();
    },
  );

  it.runIf(isTurnOf(browser, 0))(
    'a page that presses, scales and hides the banner withdraws nothing',
    async () => {
      const url = outing.world.hostile('/clickjacking');
      const page = await open(url);
      const { id } = await visitTo(url);
      await until('the page to have pressed', () => page.evaluate(() => Reflect.get(window, 'pressed') > 8), {
        deadline: 60_000,
      });
      const visit = (await outing.stored.visits()).find((other) => other.id === id);
      expect(visit?.withdrawnAt).toBeNull();
      const log = await outing.stored.custody();
      expect(log.filter(({ action, subject }) => action === 'visit-withdrawn' && subject === id)).toEqual([]);
      await page.close();
    },
  );

  it.runIf(isTurnOf(browser, 1))(
    `a page of ${frames} frames does not hold up what is kept, and is kept as its own text`,
    async () => {
      const url = outing.world.hostile(`/frames?count=${frames}`);
      const page = await open(url);
      const { id } = await visitTo(url);
      await settled(outing.driver, outing.stored);
      const captures = (await outing.stored.captures()).filter(({ visitId }) => visitId === id);
      expect(captures).not.toEqual([]);
      await page.close();
    },
  );

  it.each(['data:text/html,', 'blob:'].filter((_, at) => isTurnOf(browser, at)))(
    'a page at %s is no page of any shop, and nothing of it is kept',
    async (scheme) => {
      const before = (await outing.stored.visits()).length;
      const page = await open(outing.world.hostile('/plain'));
      const text =
        '<h1>Checkout</h1><input autocomplete="cc-number"><button>Place your order</button><p>Total $120</p>';
      if (scheme === 'blob:')
        await page.evaluate((body) => {
          location.href = URL.createObjectURL(new Blob([body], { type: 'text/html' }));
        }, text);
      else await page.goto(scheme + encodeURIComponent(text)).catch(() => null);
      await until('the other page', async () => page.url().startsWith(scheme.slice(0, 5)));
      // The same tab goes on to an honest page: had anything of this one been told, it would have been heard before.
      await page.goto(outing.world.hostile('/plain?after'));
      await settled(outing.driver, outing.stored);
      const urls = (await outing.stored.visits()).slice(before).map(({ url }) => url);
      expect(urls.filter((url) => !url.startsWith('https:'))).toEqual([]);
      await page.close();
    },
  );
});
