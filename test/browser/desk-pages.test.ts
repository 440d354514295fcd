/** The dashboard's pages over all trips, in the real browsers: a trip begun by hand is found, corrected, due, exported, deleted and brought back. */
import { openAsBlob } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/bundle';
import { translator } from '../../utils/i18n';
import { reminderText } from '../../utils/reminders';
import type { BrowserName } from '../ensure-browsers';
import { tripRecord } from '../fixtures/records';
import { everyNth } from '../form';
import type { Lang } from '../site/world';
import { exportFrom, pressOn } from './desk';
import { putRows } from './put-rows';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { askVerifyPage, openUnpacked } from './verify-page';
import { checkSums, readZip } from './zip';

const scenes: readonly (readonly [BrowserName, Lang])[] = [
  ['chrome', 'ja'],
  ['firefox', 'es'],
];
/** Long enough ago for the portal's 45 days to be nearly over. */
const purchased = new Date(Date.now() - 42 * 86_400_000).toISOString().slice(0, 10);
const shop = '山田電気 新宿店';
const others = Array.from({ length: 40 }, (_, i) =>
  tripRecord({
    id: v7(),
    shop: `shop-${i}.test`,
    orderNumber: `TS-${i}`,
    openedAt: new Date(Date.UTC(2026, 0, i + 1)).toISOString(),
  }),
);

/** Runs in the page. */
const setField = (selector: string, value: string) => {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (input) {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return input !== null;
};

/** These run in the page. */
const openSeveral = () => document.querySelector('.several')?.setAttribute('open', '');
const tickFirst = (count: number) => {
  const boxes = document.querySelectorAll<HTMLInputElement>('.several li input');
  for (const box of [...boxes].slice(0, count)) box.click();
};

describe.each(everyNth(2, scenes))('a trip by hand, in %s, in %s', (browser, lang) => {
  const words = translator(lang);
  let outing: Outing;
  let page: Page;
  const say = (name: string, value: string) =>
    until(`the field ${name}`, () => page.evaluate(setField, `[name="${name}"]`, value));
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const text = () => page.evaluate(() => document.body.textContent);
  const listed = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.trip-list .path')].map(({ textContent }) => textContent),
    );
  const byHand = async () => (await outing.stored.trips()).find((trip) => trip.byHand);
  beforeAll(async () => {
    outing = await startOuting(browser, lang);
    page = await outing.driver.openExtensionPage('dashboard.html#trips/new');
    await until('the form', async () => (await page.$('.trip-form')) !== null);
    await outing.driver.inExtension(putRows, { trips: others });
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('is stored as it was said, with a line in the custody log, and shown', async () => {
    await pressOn(page, words('trip_form_save'));
    await until('the problem', async () => (await text())?.includes(words('trip_form_problem_shop')));
    await say('shop', shop);
    await say('portal', 'Quidco');
    await say('purchasedDay', purchased);
    await say('reward', '500');
    await say('orderNumber', 'R-0042');
    await pressOn(page, words('trip_form_save'));
    const trip = await until('the trip', byHand);
    expect(trip).toMatchObject({
      shop,
      portal: { id: 'quidco' },
      orderNumber: 'R-0042',
      supplied: { purchase: purchased },
      anchors: {},
    });
    const log = await outing.stored.custody();
    expect(log.filter(({ subject }) => subject === trip.id).map(({ action }) => action)).toEqual([
      'trip-noted',
    ]);
    await until('its page', async () => (await page.url()).endsWith(trip.id));
  });

  it('is found among the others by its order number, and only it', async () => {
    await go('#trips');
    await until('the list', async () => (await listed()).length > 3);
    await page.evaluate(setField, '.trip-finder [type="search"]', 'r0042');
    await until('the only one found', async () => (await listed()).length === 1, { state: listed });
    expect((await listed())[0]).toContain(shop);
    await page.evaluate(setField, '.trip-finder [type="search"]', 'nowhere');
    await until('that nothing is found', async () => (await text())?.includes(words('trips_none_found')));
    await page.evaluate(setField, '.trip-finder [type="search"]', '');
  });

  it('is gone through by the arrow keys', async () => {
    await until('the list', async () => (await listed()).length > 3);
    await page.focus('.trip-list a');
    for (const key of ['End', 'ArrowUp', 'Home', 'ArrowDown'] as const) await page.keyboard.press(key);
    const place = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
    await until('the second line to have the focus', async () => (await place()) === '2', { state: place });
  });

  it('can be corrected; what was said before stays beside it', async () => {
    const trip = await until('the trip', byHand);
    await go(`#trips/${trip.id}`);
    await pressOn(page, words('trip_form_edit'));
    await say('orderNumber', 'R-0043');
    await pressOn(page, words('trip_form_save'));
    await until('the correction', async () => (await byHand())?.orderNumber === 'R-0043');
    const said = (await byHand())?.edits?.map((edit) => edit.said.orderNumber);
    expect(said).toEqual(['R-0042', 'R-0043']);
    await until('both on the page', async () => /R-0043.*R-0042/s.test((await text()) ?? ''));
    expect((await outing.stored.custody()).at(-1)).toMatchObject({ action: 'trip-edited', subject: trip.id });
  });

  it('is on Today when its portal’s time to ask is nearly over, with a link to it', async () => {
    const trip = await until('the trip', byHand);
    const closes = await until('the reminder', async () =>
      (await outing.stored.reminders()).find(({ rule }) => rule === 'claim-window-closes'),
    );
    await go('#today');
    const wanted = reminderText(closes, lang, { shop, portal: 'Quidco' }) ?? '';
    await until('what to do', async () => (await text())?.includes(wanted), { state: text });
    expect(await page.$(`.agenda a[href="#trips/${trip.id}"]`)).not.toBeNull();
  });

  it('is exported as a bundle that verifies, and that says whose words they are', async () => {
    const trip = await until('the trip', byHand);
    await go(`#trips/${trip.id}`);
    const zip = await exportFrom(page, outing);
    expect(await verifyBundle(await openAsBlob(zip))).toMatchObject({ ok: true, problems: [] });
    const files = await readZip(zip);
    expect(checkSums(files)).toEqual([]);
    const report = files.get('index.html')?.toString('utf8');
    expect(report).toContain('id="by-hand"');
    expect(report).toContain('R-0043');
  });

  it('brings a page along that checks the ZIP from a folder, and sees a byte that was flipped', async () => {
    const zip = await exportFrom(page, outing);
    const reader = await outing.driver.newPage();
    await openUnpacked(zip, reader, 'verify.html');
    await pressOn(reader, { ja: '日本語', en: 'English', es: 'Español' }[lang]);
    const manifest = (await readZip(zip)).get('datapackage.json')?.toString() ?? '';
    const key = /"key": "([0-9a-f]{64})"/.exec(manifest)?.[1];
    const verdict = await askVerifyPage(reader, zip);
    expect(await reader.$eval('main', (main) => getComputedStyle(main).display)).toBe('grid');
    expect(verdict).toContain(words('verify_signed'));
    expect(verdict.replace(/\s/g, '')).toContain(key);
    expect(await askVerifyPage(reader, zip, 200)).toContain(words('verify_problems', 1).replace(/1.*/, ''));
    await reader.close();
  });

  it('is exported with others, each whole, in one ZIP', async () => {
    await go('#trips');
    await until('the list', async () => (await listed()).length > 0);
    await page.evaluate(openSeveral);
    await pressOn(page, words('several_none'));
    await page.evaluate(tickFirst, 2);
    await until('two to be chosen', async () => (await text())?.includes(words('several_count', 2)));
    const zip = await exportFrom(page, outing, '.several .export');
    const bundles = [...(await readZip(zip)).keys()].filter((path) => path.endsWith('.zip'));
    expect(bundles).toHaveLength(2);
    expect(await verifyBundle(await openAsBlob(zip))).toMatchObject({ ok: true, problems: [] });
  });

  it('is hidden when deleted, and comes back', async () => {
    const trip = await until('the trip', byHand);
    await go(`#trips/${trip.id}`);
    await pressOn(page, words('trip_delete'));
    await until('the deletion', async () => Boolean((await byHand())?.withdrawnAt));
    await until('it to be gone from the list', async () =>
      (await listed()).every((path) => !path?.includes(shop)),
    );
    await pressOn(page, words('trip_restore'));
    await until('it to come back', async () => (await listed()).some((path) => path?.includes(shop)));
    expect((await byHand())?.withdrawnAt).toBeNull();
  });
});
