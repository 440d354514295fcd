/** The background's door, knocked at from a page and from the extension itself, in the real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { askAsPage, askAsSelf } from './ask';
import { type Outing, startOuting } from './start';
import { until } from './until';

describe.each(everyNth(2, browserNames, 1))('in %s', (browser: BrowserName) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
    // Something to take from.
    const page = await outing.driver.newPage();
    await page.goto(outing.world.hostile('/strict-csp'));
    await until('a visit', async () => (await outing.stored.visits())[0]?.captureState === 'kept', {
      deadline: 120_000,
    });
  });
  afterAll(async () => {
    await outing?.close();
  });

  const visiting = async (): Promise<Page> => {
    const page = await outing.driver.newPage();
    await page.goto(outing.world.hostile('/plain'));
    return page;
  };

  it('refuses messages of the wrong shape, whoever sends them', async () => {
    const page = await visiting();
    const before = await outing.stored.counts();
    const { driver } = outing;
    for (const ask of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { visitId: 'x' },
      { visitId: 7, url: 'javascript:alert(1)' },
    ]) {
      expect(await askAsPage(driver, page, 'visit.record', ask)).toMatch(/^refused/);
      expect(await askAsPage(driver, page, 'visit.undo', ask)).toMatch(/^refused/);
      expect(await askAsSelf(driver, 'page.save', ask)).toMatch(/^refused/);
    }
    expect(await outing.stored.counts()).toEqual(before);
    await page.close();
  });

  it('takes no page for recognition that has another shape, and stores nothing of one it takes', async () => {
    const page = await visiting();
    const before = await outing.stored.counts();
    const { driver } = outing;
    const source = {
      html: '<h1>Checkout</h1><input autocomplete="cc-number"><input autocomplete="cc-csc"><button>Place order</button>',
      rest: '',
      frames: [],
    };
    const ask = {
      url: 'https://shop.test/checkout',
      source,
      requests: '',
      before: null,
      frames: false,
      leaving: null,
    };
    for (const wrong of [
      { source: 'x' },
      { source: { ...source, html: 'x'.repeat(600_001) } },
      { source: { ...source, frames: [{ ...source, more: 1 }] } },
      { url: 'javascript:alert(1)' },
      { before: 'everything' },
      { leaving: {} },
      { more: 1 },
    ])
      expect(await askAsPage(driver, page, 'page.recognise', { ...ask, ...wrong })).toMatch(/^refused/);
    expect(await askAsPage(driver, page, 'page.recognise', ask)).toMatch(/"kind":"checkout"/);
    expect(await outing.stored.counts()).toEqual(before);
    await page.close();
  });

  it('lets a page ask nothing that is not a page’s to ask', async () => {
    const page = await visiting();
    const before = await outing.stored.counts();
    const { driver } = outing;
    expect(await askAsPage(driver, page, 'page.save', { tabId: 1 })).toMatch(/^refused/);
    for (const name of ['toString', '__proto__', 'constructor', 'offscreen.draw', 'nothing']) {
      expect(await askAsPage(driver, page, name, {})).not.toMatch(/^answered \{/);
    }
    const [visit] = await outing.stored.visits();
    expect(await askAsPage(driver, page, 'visit.undo', { visitId: visit?.id })).toBe(
      'answered {"undone":false}',
    );
    expect(await outing.stored.counts()).toEqual(before);
    await page.close();
  });
});
