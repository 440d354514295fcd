/** No screen has a fault that axe-core finds, in three languages, light and dark. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../entrypoints/dashboard/place';
import { translator } from '../../utils/i18n';
import { languages } from '../../utils/records';
import { everyNth, isLong } from '../form';
import { axeFaults } from './axe';
import { backUpFrom, chooseBackup, openBackups } from './backups';
import { openNews, openWithoutAccess } from './dashboard-screens';
import { exportFrom, openDesk, pressOn, sayStatus } from './desk';
import { runErrand } from './errand';
import { settledDown } from './scenes';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { readZip, unpackTo } from './zip';

const screens = [...sections, 'welcome'];
/** The screens are the same in every language, their words and the room these take are not. */
const screensIn = { ja: screens, en: everyNth(3, screens, 1), es: everyNth(3, screens, 2) };

describe.each(languages)('in %s', (lang) => {
  const words = translator(lang);
  let outing: Outing;
  let zip: string;
  beforeAll(async () => {
    outing = await startOuting('chrome', lang);
    // A whole order has everything that a screen can show; the others are asked for their words.
    await runErrand(outing, { to: lang === 'ja' ? 'complete' : 'campaign' });
    await settledDown(outing);
    const page = await openDesk(outing);
    await sayStatus(outing, page, 'unlisted');
    await pressOn(page, words('claim_start'));
    await until('the claim', async () => (await outing.stored.claims()).length === 1);
    zip = await exportFrom(page, outing);
    await page.close();
  });
  afterAll(async () => {
    await outing?.close();
  });

  it.each(screensIn[lang])('the dashboard’s %s', async (section) => {
    const page = await outing.driver.openExtensionPage(`dashboard.html#${section}`);
    await until('the section', async () => (await page.$('main :is(section, h2)')) !== null);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['Today with what is new', openNews],
    ['the welcome where no site may be seen', openWithoutAccess],
  ])('%s', async (_, open) => {
    const page = await open(outing.driver);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it.runIf(lang === 'ja' || isLong)('a kept page at full size', async () => {
    const page = await openDesk(outing);
    await page.$eval('.capture button.open', (button) => button instanceof HTMLElement && button.click());
    await until('its picture', async () => (await page.$('dialog.viewer .sheet img')) !== null);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it.runIf(lang === 'ja' || isLong)('what of a trip goes into the ZIP, with its first page', async () => {
    const page = await openDesk(outing);
    await page.$eval('details.goes', (details) => Object.assign(details, { open: true }));
    await until('the choice', async () => (await page.$('.export-choice li input')) !== null);
    await pressOn(page, words('choice_preview'));
    await until('the first page', async () => (await page.$('.export-choice .preview .sheet')) !== null);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it.runIf(lang === 'ja' || isLong)('what a backup would bring', async () => {
    const page = await openBackups(outing);
    const { name, bytes } = await backUpFrom(outing, page, lang);
    await chooseBackup(page, name, bytes);
    await until('what it brings', async () => (await page.$('.restore .preview table')) !== null);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('the popup', async () => {
    const page = await outing.driver.openExtensionPage('popup.html');
    await until('the popup', async () => (await page.$('main, section')) !== null);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it('the report in the bundle', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hikae-axe-'));
    await unpackTo(await readZip(zip), folder);
    const page = await outing.driver.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
