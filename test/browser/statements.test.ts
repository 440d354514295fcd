/** A portal's own history page, in the real browsers: its row is proposed for the trip, accepted, and the trip follows; another shop's proposes nothing. */
import type { Page } from 'puppeteer-core';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../utils/i18n';
import type { BrowserName } from '../ensure-browsers';
import { tripRecord } from '../fixtures/records';
import { everyNth } from '../form';
import { hostsOf, type Lang } from '../site/hosts';
import { portalTexts } from '../site/texts';
import { axeFaults } from './axe';
import { beginClaim, exportedLetter, fillBlanks } from './claim-walk';
import { pressOn } from './desk';
import { putRows } from './put-rows';
import { type Outing, startOuting } from './start';
import { until } from './until';

const scenes: readonly (readonly [BrowserName, Lang])[] = [
  ['chrome', 'es'],
  ['firefox', 'ja'],
];
const sums = { es: { value: 79.9, currency: 'EUR' }, ja: { value: 12_800, currency: 'JPY' }, en: null };
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

describe.each(everyNth(2, scenes, 1))('a history page, in %s, in %s', (browser, lang) => {
  const words = translator(lang);
  const { portal: host, shop } = hostsOf[lang];
  const { offer } = portalTexts[lang];
  const portal = { host, name: host };
  const blank = { id: null, reward: null, currency: null, url: null };
  const bought = tripRecord({
    id: v7(),
    portal,
    shop: shop.replace(/^www\./, ''),
    offer: { ...blank, name: offer.title },
    amount: sums[lang],
    anchors: { clicked: daysAgo(0.02), purchased: daysAgo(0.01) },
    openedAt: daysAgo(0.02),
  });
  const elsewhere = tripRecord({
    id: v7(),
    portal,
    shop: 'quillhouse.test',
    byHand: true,
    offer: { ...blank, name: 'Quillhouse' },
    anchors: { clicked: daysAgo(20), purchased: daysAgo(20) },
    openedAt: daysAgo(20),
  });
  let outing: Outing;
  let page: Page;
  /** The day of the lapse as the portal's page says it, `YYYY-MM-DD`. */
  let printed: string;
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const text = () => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  const storedTrip = async (id: string) => (await outing.stored.trips()).find((trip) => trip.id === id);
  const show = (words: string) =>
    until(`"${words}"`, async () => (await text()).includes(words), { state: text });

  beforeAll(async () => {
    outing = await startOuting(browser, lang);
    page = await outing.driver.openExtensionPage('dashboard.html#today');
    await outing.driver.inExtension(putRows, { trips: [bought, elsewhere] });
    const tab = await outing.driver.newPage();
    await tab.goto(outing.world.urls[lang].passbook);
    await until('the history page to be kept', async () =>
      (await outing.stored.visits()).some(({ pageKind }) => pageKind === 'account'),
    );
    const limited = await tab.$eval('#limited', ({ textContent }) => textContent);
    const parts = /\d+\/\d+\/\d+/.exec(limited ?? '')?.[0].split('/') ?? [];
    printed = (lang === 'ja' ? parts : parts.reverse()).join('-');
    await tab.close();
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('is kept by itself, since a trip of its portal waits, and Today says that a row may be the trip’s', async () => {
    const [visit] = await outing.stored.visits();
    expect(visit).toMatchObject({ pageKind: 'account', tripId: null, trigger: 'auto' });
    await page.bringToFront();
    await show(words('today_listing'));
    expect(await page.$(`.agenda a[href="#trips/${bought.id}"]`)).not.toBeNull();
  });

  it('S4.1: says the balance and what lapses, with its day, its words and the page they were read from', async () => {
    await go('#points');
    await show(words('points_coming'));
    const { balance } = portalTexts[lang].passbook;
    await show(balance);
    const points = await page.evaluate(() =>
      [...document.querySelectorAll('.points b')].map(({ textContent }) => textContent?.replace(/\D/g, '')),
    );
    expect(points).toContain('3120');
    const lapses = await page.evaluate(() =>
      [...document.querySelectorAll('.lapses time')].map((time) => time.getAttribute('datetime')),
    );
    expect(lapses).toContain(printed);
  });

  it('S4.3: names the purchase that it does not list, and the claim that fits', async () => {
    await show('quillhouse.test');
    expect(await page.$(`.missing-trips a[href="#trips/${elsewhere.id}"]`)).not.toBeNull();
    expect(await page.$(`.missing-trips a[href="#trips/${bought.id}"]`)).toBeNull();
  });

  it('S4.3: asks for its points in a letter with the invoice’s number and day', async () => {
    await go(`#trips/${elsewhere.id}`);
    await beginClaim(outing, page, 'missing-loyalty-points');
    const filled = await fillBlanks(page);
    const letter = await exportedLetter(outing, page);
    expect(letter).toContain('quillhouse.test');
    for (const label of [words('form_field_invoice_number'), words('form_field_invoice_date')])
      expect(filled.find((word) => word.includes(label))).toBeDefined();
    for (const word of filled) expect(letter).toContain(word);
  });

  it('has its row proposed on the trip’s page with reasons; nothing changes before it is accepted', async () => {
    await go(`#trips/${bought.id}`);
    await show(words('listing_heading'));
    await show(words('listing_reason_shop'));
    await show(words('listing_reason_net'));
    expect(await page.$$('.proposal')).toHaveLength(1);
    expect((await storedTrip(bought.id))?.status).toBe('clicked');
    await pressOn(page, words('listing_yes'));
    await until('the status to follow', async () => (await storedTrip(bought.id))?.status === 'pending');
    const trip = await storedTrip(bought.id);
    const [visit] = await outing.stored.visits();
    expect(trip?.listings).toMatchObject([{ answer: 'yes', visitId: visit?.id, was: 'clicked' }]);
    expect(trip?.listings?.[0]?.quote).toContain(portalTexts[lang].passbook.pending);
    expect(visit?.tripId).toBe(bought.id);
    const log = await outing.stored.custody();
    expect(log.filter(({ subject }) => subject === bought.id).map(({ action }) => action)).toEqual([
      'trip-listed',
    ]);
  });

  // Firefox cannot be told to be dark by its driver.
  it.runIf(browser === 'chrome')(
    'is shown without a fault that axe finds, proposal, balances and figure',
    async () => {
      const worth = tripRecord({
        id: v7(),
        status: 'paid',
        offer: { ...blank, name: null, reward: 300, currency: 'JPY' },
        anchors: { purchased: daysAgo(40) },
        openedAt: daysAgo(40),
      });
      await outing.driver.inExtension(putRows, { trips: [worth] });
      for (const hash of ['#points', `#trips/${bought.id}`]) {
        const other = await outing.driver.openExtensionPage(`dashboard.html${hash}`);
        await until('the page', async () => (await other.$('.points, .listing')) !== null);
        expect(await axeFaults(other)).toEqual([]);
        await other.close();
      }
    },
  );

  it('gives the status back when the answer is taken back, and asks again', async () => {
    await pressOn(page, words('listing_take_back'));
    await until(
      'the status to be as before',
      async () => (await storedTrip(bought.id))?.status === 'clicked',
    );
    await until('the proposal', async () => (await page.$('.proposal')) !== null);
  });

  it('proposes nothing for a trip to another shop', async () => {
    await go(`#trips/${elsewhere.id}`);
    await show(words('listing_missing_set'));
    expect(await page.$('.proposal')).toBeNull();
    await pressOn(page, words('listing_missing_set'));
    await until('it to be noted', async () => (await storedTrip(elsewhere.id))?.status === 'unlisted');
    await show(words('claim_heading'));
  });

  it('is not needed for a balance by hand, which is kept, deleted and brought back', async () => {
    await go('#points');
    await pressOn(page, words('points_add'));
    await page.type('#balance-portal', 'Tienda 24');
    await page.type('#balance-value', '1500');
    await pressOn(page, words('trip_form_save'));
    await show('Tienda 24');
    await pressOn(page, words('claim_delete'));
    await show(words('points_deleted', 'Tienda 24'));
    await pressOn(page, words('settings_undo'));
    await until('it to be back', async () => !(await text()).includes(words('points_deleted', 'Tienda 24')));
  });
});
