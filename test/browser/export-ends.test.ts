/** How an export ends that does not succeed, and what is left of it: nothing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { translator } from '../../utils/i18n';
import { browserNames } from '../ensure-browsers';
import { exportFrom, openDesk, pressOn } from './desk';
import { runErrand } from './errand';
import { settledDown } from './scenes';
import { type Outing, startOuting } from './start';
import { until } from './until';

describe.each(browserNames)('an export, in %s', (browser) => {
  const words = translator('en');
  let outing: Outing;
  let page: Page;
  const status = () =>
    page.evaluate(() => document.querySelector('.trip .export [role="status"]')?.textContent);
  const left = () => outing.driver.inExtension(spooled);
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
    await runErrand(outing, { to: 'campaign' });
    await settledDown(outing);
    page = await openDesk(outing);
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('leaves no file behind when it is saved', async () => {
    await exportFrom(page, outing);
    await until('the file to be gone', async () => (await left()).length === 0, { state: left });
  });

  it('that is cancelled says so, leaves no file behind, and can be begun again', async () => {
    await outing.driver.inExtension(spoilText);
    await pressOn(page, words('export_button'));
    await until('the question', async () => (await page.$('.trip .export [role="alert"]')) !== null);
    await pressOn(page, words('export_cancel'));
    await until('its end', async () => (await status()) === words('export_cancelled'), { state: status });
    await until('the file to be gone', async () => (await left()).length === 0, { state: left });
    await pressOn(page, words('export_button'));
    await until('the question again', async () => (await page.$('.trip .export [role="alert"]')) !== null);
    await pressOn(page, words('export_anyway'));
    await until('the ZIP', async () => (await status())?.includes('.zip'), { state: status });
    await until('the file to be gone', async () => (await left()).length === 0, { state: left });
  });
});

/** These run in the extension. */
async function spooled(): Promise<string[]> {
  const names: string[] = [];
  const root = await navigator.storage.getDirectory();
  for await (const [name, handle] of root.entries())
    if (name === 'exports' && 'entries' in handle)
      for await (const [file] of (handle as FileSystemDirectoryHandle).entries()) names.push(file);
  return names;
}

/** The text of a page is another one than was kept. */
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
