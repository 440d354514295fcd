/** From "it did not arrive" to a letter that a desk can decide by, in the real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimKind } from '../../utils/claims';
import { escalations } from '../../utils/escalations';
import { translator } from '../../utils/i18n';
import type { BrowserName } from '../ensure-browsers';
import { everyNth } from '../form';
import type { Lang } from '../site/world';
import { exportFrom, fillIn, letterOn, openDesk, pressOn, sayStatus } from './desk';
import { pressInPopup } from './popup';
import { orderOnce } from './scenes';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { checkSums, readZip } from './zip';

const marks = {
  ja: (number: number) => `（資料${number}）`,
  en: (number: number) => ` (Exhibit ${number})`,
  es: (number: number) => ` (Documento ${number})`,
};
const scenes: readonly (readonly [BrowserName, Lang])[] = [
  ['chrome', 'ja'],
  ['firefox', 'es'],
];

describe.each(everyNth(2, scenes, 1))('a purchase that is not listed, in %s, in %s', (browser, lang) => {
  const words = translator(lang);
  const name = '控 花子';
  let outing: Outing;
  let page: Page;
  beforeAll(async () => {
    outing = await startOuting(browser, lang);
    await orderOnce(outing);
    page = await openDesk(outing);
    await sayStatus(outing, page, 'unlisted');
  });
  afterAll(async () => {
    await outing?.close();
  });
  const text = () => page.evaluate(() => document.querySelector('.claims')?.textContent ?? '');

  it('is suggested as a claim for that reason, and begun by one press', async () => {
    const kind = claimKind('not-listed')?.name[lang] ?? '';
    await until('the suggestion', async () => (await text()).includes(kind), { state: text });
    await pressOn(page, words('claim_start'));
    await until('the claim', async () => (await outing.stored.claims()).length === 1);
    expect((await outing.stored.claims())[0]).toMatchObject({
      kind: 'not-listed',
      status: 'draft',
      language: lang,
    });
  });

  it('has a letter with the order number and the exhibit that shows it; what is missing is listed', async () => {
    const [trip] = await outing.stored.trips();
    const pages = (await outing.stored.visits())
      .filter(({ tripId }) => tripId === trip?.id)
      .sort((a, b) => (a.seenAt < b.seenAt ? -1 : 1));
    const order = pages.findIndex(({ pageKind }) => pageKind === 'confirmation') + 1;
    expect(order).toBeGreaterThan(0);
    expect([trip?.amount?.currency, trip?.amountSeen]).toEqual([
      { ja: 'JPY', en: 'GBP', es: 'EUR' }[lang],
      pages[order - 1]?.id,
    ]);
    expect(await letterOn(page)).toContain(`${trip?.orderNumber}${marks[lang](order)}`);
    expect(await page.$$('.blanks button')).not.toHaveLength(0);
    await fillIn(page, words('form_field_name'), name);
    await until('the name in the letter', async () => (await letterOn(page)).includes(name));
  });

  it('S0.7 fills in the portal’s form from the popup on one press, keeps it filled in, and sends nothing', async () => {
    const [trip] = await outing.stored.trips();
    const form = await outing.driver.newPage();
    await form.goto(outing.world.urls[lang].inquiry);
    await form.bringToFront();
    const popup = await outing.driver.openPopup();
    await pressInPopup(popup, words('claim_helper_fill'));
    const order = () => form.$eval('[name="order-no"]', (input) => Reflect.get(input, 'value'));
    await until('the order number in the form', async () => (await order()) === trip?.orderNumber, {
      state: () => popup.evaluate(({ window }) => window.document.body.textContent),
    });
    expect(form.url()).toBe(outing.world.urls[lang].inquiry);
    expect(await form.$('#send-inquiry')).not.toBeNull();
    await pressInPopup(popup, words('claim_helper_keep_form'));
    const kept = await until('the form to be kept', async () =>
      (await outing.stored.contacts()).find(({ formVisit }) => formVisit !== undefined),
    );
    expect(kept).toMatchObject({ means: 'form', from: 'user' });
    expect(kept.said).toContain(`: ${trip?.orderNumber}`);
    expect((await outing.stored.claims())[0]?.status).toBe('draft');
    const visits = await outing.stored.visits();
    expect(visits.find(({ id }) => id === kept.formVisit)).toMatchObject({
      tripId: trip?.id,
      trigger: 'manual',
    });
    await until('its picture', async () =>
      (await outing.stored.captures()).some(({ visitId }) => visitId === kept.formVisit),
    );
    await popup.close();
    await form.close();
    await page.bringToFront();
  });

  it('goes into the export as it was shown, with what to fill into the form', async () => {
    const shown = await letterOn(page);
    const files = await readZip(await exportFrom(page, outing));
    expect(files.get('letter.txt')?.toString('utf8')).toBe(shown);
    expect(files.get('form-fields.txt')?.toString('utf8')).toContain(
      `${words('form_field_name')}: ${name}\n`,
    );
    // The form that was kept, by its number and with what was in it.
    const report = files.get('index.html')?.toString('utf8') ?? '';
    expect(report).toMatch(/<section aria-labelledby="contacts">[\s\S]*href="#exhibit-\d+"/);
    expect(checkSums(files)).toEqual([]);
  });

  it('S0.8 is kept as it was sent, and a follow-up is due a week later', async () => {
    const shown = await letterOn(page);
    await pressOn(page, words('claim_sent'));
    const contact = await until('the contact', async () =>
      (await outing.stored.contacts()).find(({ formVisit }) => formVisit === undefined),
    );
    expect(contact).toMatchObject({ from: 'user', said: shown });
    const followUp = await until('the reminder', async () =>
      (await outing.stored.reminders()).find(({ rule }) => rule === 'follow-up'),
    );
    const days = (Date.parse(followUp.due?.date ?? '') - Date.parse(contact?.at ?? '')) / 86_400_000;
    expect(days).toBeGreaterThan(5);
    expect(days).toBeLessThan(8);
  });

  it('once refused, is taken further with the words of the kept page, which the export quotes too', async () => {
    const quote = escalations.find(({ id }) => id === 'quote-clause') ?? expect.fail('no such way');
    expect(await text()).not.toContain(quote.why[lang]);
    const next = `select[aria-label="${words('claim_next')}"]`;
    await until('what may happen next', async () => (await page.$(next)) !== null, { state: text });
    await page.select(next, 'lost');
    await until('what can be done next', async () => (await text()).includes(quote.why[lang]), {
      state: text,
    });
    const first = await letterOn(page);
    await pressOn(page, words('claim_escalate_use'));
    const shown = await until('the other letter', async () => {
      const now = await letterOn(page);
      return now !== first && now;
    });
    expect((await outing.stored.claims())[0]?.letter).toBe('quote-clause');
    const facts = await outing.stored.facts();
    const files = await readZip(await exportFrom(page, outing));
    expect(files.get('letter.txt')?.toString('utf8')).toBe(shown);
    expect(facts.filter(({ quote: said }) => shown.includes(said.trim())).length).toBeGreaterThan(0);
    const report = files.get('index.html')?.toString('utf8') ?? '';
    for (const id of ['ask', 'conditions', 'contacts']) expect(report).toContain(`<h2 id="${id}">`);
    expect(report).toContain(`<html lang="${lang}">`);
    expect(checkSums(files)).toEqual([]);
  });
});
