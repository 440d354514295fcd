/** Every kind of claim in the language it is met in most, from the trip's page to the exported letter. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalations } from '../../utils/escalations';
import { translator } from '../../utils/i18n';
import { everyNth } from '../form';
import {
  beginClaim,
  chooseLetter,
  exportedLetter,
  fillBlanks,
  logAnswer,
  sendAnd,
  tickLine,
} from './claim-walk';
import { fillIn, letterOn, pressOn, sayStatus } from './desk';
import { sayTrip } from './seed-trip';
import { type Outing, startOuting } from './start';
import { until } from './until';

const kinds = {
  ja: [
    ['S0.10', 'rejected-wrongly', '再調査'],
    ['Besides', 'pending-too-long', '判定'],
    ['S0.11', 'coupon-not-received', 'クーポン'],
    ['Besides', 'campaign-missed', 'キャンペーンに参加'],
    ['S1.1', 'refund', '返金'],
    ['S2.2', 'programme-ended', '終了'],
    ['S3.1 S3.2', 'settlement-hold', 'いずれか'],
    ['Besides', 'misguided', 'ご案内'],
  ],
  es: [
    ['S4.3', 'missing-loyalty-points', 'puntos'],
    ['S4.4', 'accidental-redemption', 'canje'],
    ['S4.5', 'address-correction', 'corregir la dirección'],
    ['Besides', 'wrong-amount', 'importe'],
    ['Besides', 'expired-by-operator', 'caduc'],
    ['Besides', 'paid-late', 'llegado'],
  ],
} as const;

describe.each(everyNth(2, ['ja', 'es'] as const))('in %s', (lang) => {
  const words = translator(lang);
  let outing: Outing;
  let page: Page;
  beforeAll(async () => {
    outing = await startOuting('chrome', lang);
    page = await outing.driver.openExtensionPage('dashboard.html#trips/new');
    // Without pages: what they show of a claim is asked where a whole trip is at hand.
    await sayTrip(outing, page, {
      shop: 'komorebi-store.test',
      portal: 'pointo.test',
      purchasedDay: '2026-11-10',
      orderNumber: 'KS-898694-0818',
    });
    await sayStatus(outing, page, 'unlisted');
  });
  afterAll(async () => {
    await outing?.close();
  });

  it.each<readonly [string, string, string]>(kinds[lang])(
    '%s %s: what is filled in stands in the letter that is exported, with “%s”',
    async (_, kind, word) => {
      await beginClaim(outing, page, kind);
      const filled = await fillBlanks(page);
      const letter = await exportedLetter(outing, page);
      for (const value of filled) expect(letter).toContain(value);
      expect(letter).toContain(word);
      expect(letter).not.toMatch(/【\u3000|\[ /);
    },
  );

  it.runIf(lang === 'es')(
    'S4.2 a coupon’s letter says that the folders were looked through and the redemption went through once that is ticked, not before',
    async () => {
      await beginClaim(outing, page, 'coupon-not-received');
      const said = /correo no deseado|El canje o la solicitud se completó/;
      expect(await letterOn(page)).not.toMatch(said);
      await tickLine(page, 'Se han revisado el correo no deseado');
      await tickLine(page, 'El canje o la solicitud se completó');
      await fillBlanks(page);
      const letter = await exportedLetter(outing, page);
      expect(letter).toContain('He revisado el correo no deseado');
      expect(letter).toContain('El canje o la solicitud se completó.');
    },
  );

  it('S0.7 S0.9 S0.10 a refusal is answered with their own words, every contact, a superior, and the sum that was paid', async () => {
    await beginClaim(outing, page, 'rejected-wrongly');
    await fillBlanks(page);
    await sendAnd(outing, page, 'lost');
    const first = { at: '2026-11-20T10:12', means: 'mail', person: 'Aoki', said: 'OK-1' } as const;
    await logAnswer(outing, page, first);
    const call = { tries: '3', waited: '25', means: 'phone' } as const;
    await logAnswer(outing, page, {
      ...first,
      ...call,
      at: '2026-11-21T09:00',
      person: 'Baba',
      said: 'NO-2',
    });
    await pressOn(page, words('claim_escalate_use'));
    await until('the claim to be taken up again', async () =>
      (await outing.stored.claims()).some(({ events }) => events.at(-1)?.what === 'reopened'),
    );
    await chooseLetter(outing, page, 'quote-mail');
    expect(await exportedLetter(outing, page)).toMatch(/20.*10:12.*Aoki.*OK-1/);
    await chooseLetter(outing, page, 'passed-around');
    const listed = await exportedLetter(outing, page);
    expect(listed).toMatch(/Aoki.*OK-1[\s\S]*Baba.*3.*25.*NO-2/);
    await chooseLetter(outing, page, 'supervisor');
    expect(await exportedLetter(outing, page)).toMatch(lang === 'ja' ? /上席/ : /responsable/);
    await chooseLetter(outing, page, 'out-of-pocket');
    await fillIn(page, words('form_field_out_of_pocket'), '30,000');
    await until('the sum', async () => (await letterOn(page)).includes('30,000'));
    expect(await exportedLetter(outing, page)).toContain('30,000');
  });

  it.runIf(lang === 'es')(
    'S4.6 a day that the desk named becomes a reminder of the day after, and once it is over a letter that reminds the desk of it',
    async () => {
      await beginClaim(outing, page, 'paid-late');
      await sendAnd(outing, page);
      await logAnswer(outing, page, {
        at: '2026-11-20T10:12',
        means: 'chat',
        person: 'Aoki',
        said: 'soon',
        promisedBy: '2031-03-09',
      });
      const due = async () =>
        (await outing.stored.reminders()).flatMap(({ rule, due: day }) =>
          rule === 'follow-up' ? [day?.date] : [],
        );
      await until('the reminder', async () => (await due()).includes('2031-03-10'), { state: due });
      const followUp = escalations.find(({ id }) => id === 'follow-up') ?? expect.fail('no such way');
      const offered = () =>
        page.evaluate(
          (why) => document.querySelector('.escalations')?.textContent?.includes(why) ?? false,
          followUp.why[lang],
        );
      expect(await offered()).toBe(false);
      await logAnswer(outing, page, {
        at: '2026-11-22T10:12',
        means: 'chat',
        person: 'Baba',
        said: 'very soon',
        promisedBy: '2026-11-24',
      });
      await until('the way to be offered', offered);
      await pressOn(page, words('claim_escalate_use'));
      const named = 'a más tardar el 24 de noviembre de 2026';
      await until('the other letter', async () => (await letterOn(page)).includes(named), {
        state: () => letterOn(page),
      });
      const letter = await exportedLetter(outing, page);
      expect(letter).toContain(named);
      expect(letter).toMatch(/Aoki.*soon[\s\S]*Baba.*very soon/);
    },
  );
});
