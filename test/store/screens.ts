/** The demo trip, walked in a real browser, and its screens as they are, in the order in which they come about. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { translator } from '../../utils/i18n';
import { exportFrom, fillIn, letterOn, openDesk, pressOn, sayStatus } from '../browser/desk';
import { runErrand } from '../browser/errand';
import { settledDown } from '../browser/scenes';
import { walkTrip } from '../browser/shopper';
import type { Outing } from '../browser/start';
import { until } from '../browser/until';
import { found } from '../browser/warned';
import { readZip, unpackTo } from '../browser/zip';
import { type Shot, screenSize } from './shape';

/** Given each screen when it is there, its window of the store's size. */
export type Shoot = (shot: Shot, page: Page) => Promise<void>;

/** Brings a tab to the front, and to the size. */
async function pose(page: Page): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ ...screenSize, deviceScaleFactor: 1 });
}

/** Puts the part of a page that is meant under its top edge. */
const showAt = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (element) => {
    scrollBy({ top: element.getBoundingClientRect().top - 24, behavior: 'instant' });
  });

const buyers = { ja: '控 花子', en: 'Hana Hikae', es: 'Hana Hikae' } as const;

/** The trip by the book, of which nothing came. @returns the exported ZIP */
async function claimed(outing: Outing, shoot: Shoot): Promise<string> {
  const { driver, world, lang } = outing;
  const words = translator(lang);
  await walkTrip(driver, world, lang);
  await settledDown(outing);
  const desk = await openDesk(outing);
  await pose(desk);
  await shoot('trip', desk);
  await sayStatus(outing, desk, 'unlisted');
  await pressOn(desk, words('claim_start'));
  await fillIn(desk, words('form_field_name'), buyers[lang]);
  await until('the name', async () => (await letterOn(desk)).includes(buyers[lang]));
  await showAt(desk, '.letter');
  await shoot('claim', desk);
  return exportFrom(desk, outing);
}

/** Another time, who forgot to enter comes to the checkout. */
async function warned(outing: Outing, shoot: Shoot) {
  const page = await runErrand(outing, { to: 'checkout', without: ['entered'] });
  await found(outing, 'entry-missing');
  await pose(page);
  await until('the banner', async () => (await page.$(':root > [popover=manual]')) !== null, {
    state: async () => [page.url(), await outing.stored.warnings(), await outing.stored.jobs()],
  });
  await shoot('warning', page);
}

async function reported(outing: Outing, zip: string, shoot: Shoot) {
  const folder = await mkdtemp(join(tmpdir(), 'hikae-store-'));
  try {
    await unpackTo(await readZip(zip), folder);
    const page = await outing.driver.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await pose(page);
    await shoot('report', page);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Walks the trip and shows each screen. */
export async function showScreens(outing: Outing, shoot: Shoot): Promise<void> {
  await reported(outing, await claimed(outing, shoot), shoot);
  await warned(outing, shoot);
  const today = await outing.driver.openExtensionPage('dashboard.html#today');
  await pose(today);
  await until('the agenda', async () => (await today.$('.agenda li')) !== null);
  await shoot('today', today);
}
