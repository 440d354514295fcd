/** How an export ends that is cancelled, or finds damage. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { translator } from '../../utils/i18n';
import { fillTrip } from '../bench/export-trip';
import { browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { openDesk, pressOn } from './desk';
import { runErrand } from './errand';
import { settledDown } from './scenes';
import { type Outing, startOuting } from './start';
import { until } from './until';

describe.each(everyNth(2, browserNames))('an export, in %s', (browser) => {
  const words = translator('en');
  let outing: Outing;
  let page: Page;
  const status = () =>
    page.evaluate(() => document.querySelector('.trip .export [role="status"]')?.textContent);
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
    await runErrand(outing, { to: 'campaign' });
    await settledDown(outing);
    page = await openDesk(outing);
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('that is cancelled says so, and can be begun again and gone on with in spite of damage', async () => {
    await outing.driver.inExtension(spoilText);
    await pressOn(page, words('export_button'));
    await until('the question', async () => (await page.$('.trip .export [role="alert"]')) !== null);
    await pressOn(page, words('export_cancel'));
    await until('its end', async () => (await status()) === words('export_cancelled'), { state: status });
    await pressOn(page, words('export_button'));
    await until('the question again', async () => (await page.$('.trip .export [role="alert"]')) !== null);
    await pressOn(page, words('export_anyway'));
    await until('the ZIP', async () => (await status())?.includes('.zip'), { state: status });
  });
});

describe('an export, in chrome, while the browser collects what nobody refers to', () => {
  let outing: Outing;
  let page: Page;
  beforeAll(async () => {
    outing = await startOuting('chrome', 'en');
    const tripId = await fillTrip(outing.driver, { pages: 250, bytes: 65_536 });
    page = await outing.driver.openExtensionPage(`dashboard.html#trips/${tripId}`);
    await page.waitForSelector('.trip .export button.main');
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('comes to its end', async () => {
    const session = await page.createCDPSession();
    await pressOn(page, translator('en')('export_button'));
    const said = () => page.evaluate(() => document.querySelector('.trip .export')?.textContent);
    await until(
      'the ZIP',
      async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await said())?.includes('.zip');
      },
      { state: said },
    );
    await session.detach();
  });
});

/** Runs in the extension: the text of a page is another one than was kept. */
async function spoilText(): Promise<void> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const done = new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['visits', 'files'], 'readwrite');
    const visits = transaction.objectStore('visits').getAll();
    visits.onsuccess = () => {
      const files = transaction.objectStore('files');
      const stored = files.get(visits.result[0].text);
      stored.onsuccess = () => files.put({ ...stored.result, blob: new Blob(['another']) });
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  await done;
  database.close();
}
