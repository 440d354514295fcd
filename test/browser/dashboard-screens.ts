/** Screens of the dashboard that a trip alone does not bring about. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';
import { putRows } from './put-rows';
import { until } from './until';

/** *Today*, as it is after an update from a version that knew none of what there is. */
export async function openNews(driver: Driver): Promise<Page> {
  await driver.inExtension(putRows, { settings: [{ key: 'newsSince', value: '0.0.1' }] });
  const page = await driver.openExtensionPage('dashboard.html#today');
  await until('the news', async () => (await page.$('.news li')) !== null);
  return page;
}

/**
 * The welcome in a Chromium that says that the sites may not be seen. What its user withholds there lies in settings of the browser's own
 * that nothing automates; so the page's question is answered in its place, and its look alone is of use.
 */
export async function openWithoutAccess({ browser, origin }: Driver): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    chrome.permissions.contains = async () => false;
  });
  await page.goto(`${origin}/dashboard.html#welcome`);
  await until('the notice', async () => (await page.$('.access.missing button')) !== null);
  return page;
}
