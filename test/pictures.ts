/**
 * `npm run pictures`: walks the demo trip to a claim in a real browser and photographs every screen, light and dark, wide and narrow, into
 * `out/pictures/`: the popup, each section of the dashboard, the welcome, what is new, the trip's page with its claim, the choice of what is exported, the viewer, the report, the page that checks it. `-- --lang=ja,en,es`, `--browser=firefox`.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { sections } from '../entrypoints/dashboard/place';
import { translator } from '../utils/i18n';
import { type Language, languages } from '../utils/records';
import { openNews, openWithoutAccess } from './browser/dashboard-screens';
import { exportFrom, fillIn, openDesk, pressOn, sayStatus } from './browser/desk';
import { orderOnce } from './browser/scenes';
import { type Outing, startOuting } from './browser/start';
import { until } from './browser/until';
import { askVerifyPage } from './browser/verify-page';
import { readZip, unpackTo } from './browser/zip';
import { browserNames } from './ensure-browsers';

const target = resolve(import.meta.dirname, '../out/pictures');
const option = (name: string) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const wanted = languages.filter((lang) => (option('lang') ?? languages.join()).split(',').includes(lang));
const browser = browserNames.find((name) => name === option('browser')) ?? 'chrome';

const schemes = ['light', 'dark'] as const;
/** CSS px. The narrow one is 1280 px at a zoom of 400 %, or a phone. */
const widths = { wide: 1200, narrow: 360 } as const;

type Photograph = (page: Page, name: string, ready?: string) => Promise<void>;

/** Photographs a screen in every scheme and width, once `ready` is on it. */
const photographer =
  (lang: Language): Photograph =>
  async (page, name, ready = 'main :is(section, h2, form)') => {
    // A tab behind others is not painted.
    await page.bringToFront();
    await until(name, async () => (await page.$(ready)) !== null);
    for (const [size, width] of Object.entries(widths))
      for (const value of schemes) {
        await page.setViewport({ width, height: 900, deviceScaleFactor: size === 'narrow' ? 2 : 1 });
        if (browser === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        else if (value === 'dark') continue;
        await page.screenshot({
          path: join(target, `${name}-${lang}-${size}-${value}.png`),
          fullPage: name !== 'viewer',
        });
      }
  };

async function claimOn(outing: Outing, page: Page) {
  const words = translator(outing.lang);
  await sayStatus(outing, page, 'unlisted');
  await pressOn(page, words('claim_start'));
  await fillIn(page, words('form_field_name'), '控 花子');
  await until('the name', async () =>
    (await outing.stored.claims()).some(({ answers }) => Object.keys(answers).length > 0),
  );
}

async function photographReport({ driver }: Outing, zip: string, photograph: Photograph) {
  const folder = await mkdtemp(join(tmpdir(), 'hikae-report-'));
  try {
    await unpackTo(await readZip(zip), folder);
    const page = await driver.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await photograph(page, 'report', 'h1');
    await page.goto(pathToFileURL(join(folder, 'verify.html')).href);
    await askVerifyPage(page, zip);
    await photograph(page, 'verify-page', '.result');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Opens the choice of what goes, with the first page. */
async function chooseOn(desk: Page, { lang }: Outing) {
  await desk.bringToFront();
  await desk.evaluate(() => document.querySelector('.trip details.goes')?.setAttribute('open', ''));
  const said = () => desk.evaluate(() => document.querySelector('.trip details.goes')?.textContent);
  await until('the choice', async () => (await desk.$('.export-choice')) !== null, { state: said });
  await pressOn(desk, translator(lang)('choice_preview'));
}

async function photographAll(outing: Outing) {
  const photograph = photographer(outing.lang);
  await orderOnce(outing);
  const desk = await openDesk(outing);
  await claimOn(outing, desk);
  await photograph(desk, 'trip', '.letter');
  for (const section of [...sections, 'welcome']) {
    const page = await outing.driver.openExtensionPage(`dashboard.html#${section}`);
    await photograph(page, section);
    await page.close();
  }
  const news = await openNews(outing.driver);
  await photograph(news, 'news', '.news');
  await news.close();
  if (browser === 'chrome')
    await photograph(await openWithoutAccess(outing.driver), 'welcome-without-access', '.access');
  await chooseOn(desk, outing);
  await photograph(desk, 'choice', '.export-choice .sheet');
  const popup = await outing.driver.openExtensionPage('popup.html');
  await photograph(popup, 'popup', 'h2');
  await photographReport(outing, await exportFrom(desk, outing), photograph);
  // The folded parts of the page may cover it: pressed by keyboard.
  await desk.$eval('.capture button.open', (button) => button instanceof HTMLElement && button.click());
  await photograph(desk, 'viewer', 'dialog.viewer .sheet img');
}

await mkdir(target, { recursive: true });
for (const lang of wanted) {
  const outing = await startOuting(browser, lang);
  try {
    await photographAll(outing);
  } finally {
    await outing.close();
  }
}
