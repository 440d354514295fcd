/** What the source documents ask for, row by row, from the trigger to the exported letter. Rows of which other tests are the scenario bear its id there. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../utils/i18n';
import type { Trip } from '../../utils/records';
import { reminderText } from '../../utils/reminders';
import { beginClaim, chooseLetter, exportedLetter, fillBlanks, logAnswer, sendAnd } from './claim-walk';
import { fillIn, letterOn, pressOn } from './desk';
import { dropOn, mailOf } from './papers';
import { putRows } from './put-rows';
import { conditionTests } from './seed-conditions';
import { claimIs, reminded, sayDay, says as saysOn } from './seed-desk';
import { goToTrip, keepPageSaying, sayTrip } from './seed-trip';
import { type Outing, startOuting } from './start';
import { until } from './until';

const lang = 'ja';
const words = translator(lang);

const photo = {
  name: 'broken.png',
  bytes: readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3/icon/32.png')),
};

describe('in ja', () => {
  let outing: Outing;
  let page: Page;
  beforeAll(async () => {
    outing = await startOuting('chrome', lang);
    page = await outing.driver.openExtensionPage('dashboard.html#trips/new');
  });
  afterAll(async () => {
    await outing?.close();
  });
  const text = () => page.evaluate(() => document.body.textContent ?? '');
  const says = (what: string) => saysOn(page, what);
  const stored = async ({ id }: Trip) =>
    (await outing.stored.trips()).find((trip) => trip.id === id) ?? expect.fail('no trip');
  const is = (trip: Trip, status: string) => claimIs(outing, trip, status);
  const reminder = (trip: Trip, rule: string) => reminded(outing, trip, rule);
  const sayDate = (selector: string, day: string) => sayDay(page, selector, day);

  it('S0.12 a self-affiliate desk is told code, product and the mail of the contract, not of the purchase; it confirms in one to three months', async () => {
    const trip = await sayTrip(outing, page, {
      shop: '花火カード',
      portal: 'A8.net セルフバック',
      purchasedDay: '2026-11-10',
    });
    expect(trip.portal?.id).toBe('a8-selfback');
    await page.select('.status-choice select', 'unlisted');
    await says('セルフ広告の成果が載らない');
    await beginClaim(outing, page, 'self-affiliate');
    const contract = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.checklist li')]
          .find(({ textContent }) => textContent?.includes('契約（申込完了）時のメール'))
          ?.classList.contains('answered'),
      );
    await dropOn(page, [
      mailOf('purchase.eml', '【花火カード】ご注文の確認', 'ご注文ありがとうございます。'),
    ]);
    await until('the purchase mail', async () => (await outing.stored.documents()).length === 1);
    expect(await contract()).toBe(false);
    await dropOn(page, [
      mailOf('contract.eml', '【花火カード】ご契約成立のお知らせ', 'ご契約が成立しました。'),
    ]);
    await until('the contract mail to answer the checklist', contract, { state: text });
    await fillBlanks(page);
    await fillIn(page, words('form_field_campaign_code'), 's00000012345001');
    await fillIn(page, words('form_field_product'), '花火カード ゴールド');
    await until('the product', async () => (await letterOn(page)).includes('花火カード ゴールド'));
    const letter = await exportedLetter(outing, page);
    expect(letter).toContain('s00000012345001');
    expect(letter).toMatch(/契約時のメールを添えております（資料2）。/);
    expect(letter).not.toContain('資料1）');
    await page.select('.status-choice select', 'pending');
    const due = (await reminder(trip, 'approval-expected')).due;
    const days = (Date.parse(due?.latest ?? '') - Date.parse(due?.earliest ?? '')) / 86_400_000;
    expect(days).toBeGreaterThan(55);
    await page.select('.status-choice select', 'confirmed');
    await until('the confirmation', async () => (await stored(trip)).statusAt?.confirmed !== undefined);
  });

  it('S1.4 answers to a refund request are tracked, each with what to do about it, S1.5 and once the money has come the case is closed and remembered', async () => {
    const trip = await sayTrip(outing, page, {
      shop: '朝日靴店',
      purchasedDay: '2026-11-01',
      orderNumber: 'A-778',
    });
    await beginClaim(outing, page, 'refund');
    await fillBlanks(page);
    await sendAnd(outing, page);
    await is(trip, 'sent');
    const base = { means: 'mail', person: '青木', said: '' } as const;
    const answer = (at: string, more: object) => logAnswer(outing, page, { ...base, at, ...more });
    await answer('2026-11-20T10:00', { answer: 'acknowledged' });
    await is(trip, 'acknowledged');
    await answer('2026-11-21T10:00', {
      answer: 'info-requested',
      asked: 'order-number',
      answerBy: '2031-03-09',
    });
    await is(trip, 'need-info');
    expect((await reminder(trip, 'hold-answer')).due?.date).toBe('2031-03-09');
    await pressOn(page, words('claim_escalate_use'));
    await until('the answer', async () => (await letterOn(page)).includes('お尋ねの件'));
    expect(await exportedLetter(outing, page)).toContain('注文番号：A-778');
    await answer('2026-11-22T10:00', { answer: 'alternative', terms: '500円分のクーポン' });
    await says('500円分のクーポン');
    await chooseLetter(outing, page, 'answer-offer');
    expect(await exportedLetter(outing, page)).toContain('「500円分のクーポン」とのご提案');
    await answer('2026-11-23T10:00', { answer: 'refused', terms: '返品規定 第7条' });
    await is(trip, 'lost');
    await chooseLetter(outing, page, 'out-of-pocket');
    expect(await exportedLetter(outing, page)).toContain('返品規定 第7条');
    await pressOn(page, words('claim_reopen'));
    await sendAnd(outing, page);
    await is(trip, 'sent');
    await answer('2026-11-24T10:00', { answer: 'approved', promisedBy: '2031-04-01' });
    await is(trip, 'provisional');
    expect((await reminder(trip, 'approved-arrives')).due?.date).toBe('2031-04-01');
    await pressOn(page, words('claim_arrived'));
    await is(trip, 'won');
    expect((await stored(trip)).status).toBe('paid');
    await page.evaluate(() => {
      location.hash = '#claims';
    });
    const row = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.claim-figures tbody tr')].find((line) =>
            line.textContent?.includes('朝日靴店'),
          )?.textContent,
      );
    const day = Math.floor((Date.now() - Date.parse('2026-11-01')) / 86_400_000);
    // A test may pass midnight.
    const lasted = [day, day + 1].map((n) => words('claims_days', String(n)));
    const line = await until(
      'how long it took',
      async () => {
        const shown = await row();
        return lasted.some((one) => shown?.includes(one)) && shown;
      },
      { state: row },
    );
    expect(line).toContain(words('claims_refused_of', '0', '1'));
  });

  it('S2.3 what one was told of a programme becomes its last day, or the day its pause begins; S2.4 a pause is explained, and asked about by a letter', async () => {
    const trip = await sayTrip(outing, page, {
      shop: 'hanabi.test',
      portal: 'ハピタス',
      purchasedDay: '2026-11-10',
    });
    await keepPageSaying(outing, trip, ['このページについて']);
    await goToTrip(page, trip);
    const told = async (kind: string) => {
      await sayDate('.notice [name="date"]', '2030-01-15');
      await page.select('.notice [name="kind"]', kind);
      await pressOn(page, words('notice_save'));
    };
    await told('x_end_next_month');
    expect((await reminder(trip, 'programme-ends')).due?.date).toBe('2030-02-28');
    await told('x_pause_told');
    const pause = await reminder(trip, 'programme-pauses');
    expect(pause.due?.date).toBe('2030-03-01');
    await says(reminderText(pause, lang, { shop: trip.shop, portal: 'ハピタス' }) ?? 'no text');
    const warning = {
      id: `${trip.id}/programme-ended`,
      tripId: trip.id,
      site: trip.shop,
      rule: 'programme-ended',
      severity: 'note',
      at: trip.openedAt,
      hosts: ['hapitas.jp'],
      words: { host: 'hapitas.jp' },
      quote: null,
      state: 'open',
      foundAt: trip.openedAt,
    };
    expect(await text()).not.toContain('別の計測タグ');
    await outing.driver.inExtension(putRows, { warnings: [warning] });
    // Rows that a test puts are not heard of; the page is looked at anew.
    await page.reload();
    await says('休止のときも同じように見え、再開されても別の広告・別の計測タグになる');
    await beginClaim(outing, page, 'programme-ended');
    await sayDate('.known-days [name="x_program_end"]', '2026-11-30');
    await until('the end', async () => (await stored(trip)).supplied?.x_program_end === '2026-11-30');
    await fillBlanks(page);
    expect(await exportedLetter(outing, page)).toContain('2026年11月30日');
  });

  it('S1.2 S3.1 S3.3 a letter to a seller names the photos, offers what the kept terms grant and marks what goes beyond; S3.4 it is to be sent soon, and the hold pressed before the settlement', async () => {
    const trip = await sayTrip(outing, page, { shop: 'komorebi-store.test', purchasedDay: '2026-11-10' });
    await keepPageSaying(outing, trip, [
      '返品規定',
      '商品の到着後8日以内にご連絡いただければ、送料当店負担で返品と返金を承ります。',
      '在庫がないため、交換はできません。',
    ]);
    await goToTrip(page, trip);
    await beginClaim(outing, page, 'settlement-hold');
    const marks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.remedies li')].map(
          (line) => `${line.querySelector('input')?.name} ${line.className}`,
        ),
      );
    await until('the terms to be read', async () => (await marks())[0] === 'return granted', {
      state: marks,
    });
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.policy dl > div')].map((part) => part.querySelectorAll('q').length),
      ),
    ).toEqual([0, 1, 1, 1, 1, 0]);
    expect(await marks()).toEqual(['return granted', 'replacement beyond', 'partial-refund beyond']);
    expect((await reminder(trip, 'first-contact')).due?.date).toBeDefined();
    await sayDate('.known-days [name="x_settlement"]', '2031-03-09');
    expect((await reminder(trip, 'hold-before-settlement')).due?.date).toBe('2031-03-09');
    await fillBlanks(page);
    await dropOn(page, [photo]);
    await until('the photo in the letter', async () =>
      (await letterOn(page)).includes('写真を添えております（資料2）'),
    );
    await page.click('.remedies [name="partial-refund"]');
    await until('one remedy less', async () => !(await letterOn(page)).includes('一部の返金'));
    const letter = await exportedLetter(outing, page);
    expect(letter).toContain('・送料をご負担いただいたうえでの返品と返金（資料1）');
    expect(letter).toContain('・注文どおりの品との交換（規定を超えるお願いとなります）');
    await sendAnd(outing, page, 'hold');
    await until('no reminder to press the hold', async () =>
      (await outing.stored.reminders()).every(
        ({ rule, state }) => rule !== 'hold-before-settlement' || state === 'dropped' || state === 'done',
      ),
    );
  });

  conditionTests(() => ({ outing, page }));
});
