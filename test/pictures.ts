/** `npm run pictures`: walks the demo trip in Chrome and photographs popup, dashboard and report into `out/pictures/`; the README shows two of them. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { languages } from '../utils/records';
import type { Driver } from './browser/driver';
import { exportByPopup } from './browser/export';
import { walkTrip } from './browser/shopper';
import { startOuting } from './browser/start';
import { readZip, unpackTo } from './browser/zip';

const target = resolve(import.meta.dirname, '../out/pictures');
const wanted = process.argv.find((word) => word.startsWith('--lang='))?.slice(7);
const lang = languages.find((one) => one === wanted) ?? 'ja';
const schemes = ['light', 'dark'] as const;

async function photograph(
  page: Page,
  name: string,
  size: { width: number; height: number },
  fullPage = false,
) {
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  for (const value of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const suffix = value === 'light' ? '' : '-dark';
    await page.screenshot({ path: join(target, `${name}-${lang}${suffix}.png`), fullPage });
  }
}

async function pageOf(driver: Driver, path: string): Promise<Page> {
  const page = await driver.openExtensionPage(path);
  await page.waitForSelector('h2, .trip-list a');
  return page;
}

async function photographReport(driver: Driver) {
  const zip = await exportByPopup(driver, lang);
  const folder = await mkdtemp(join(tmpdir(), 'hikae-report-'));
  try {
    await unpackTo(await readZip(zip), folder);
    const page = await driver.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await photograph(page, 'report', { width: 1040, height: 1400 });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const { driver, world, close } = await startOuting('chrome', lang);
try {
  await mkdir(target, { recursive: true });
  await walkTrip(driver, world, lang, {});
  await photograph(await pageOf(driver, 'popup.html'), 'popup', { width: 360, height: 600 }, true);
  await photograph(
    await pageOf(driver, 'dashboard.html#trips'),
    'dashboard',
    { width: 1200, height: 800 },
    true,
  );
  await photograph(await pageOf(driver, 'dashboard.html#dates'), 'dates', { width: 1200, height: 800 }, true);
  await photographReport(driver);
} finally {
  await close();
}
