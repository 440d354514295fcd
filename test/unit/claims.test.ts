/** Which claim fits a trip, what each needs, and how a claim goes on. */
import { describe, expect, it } from 'vitest';
import { ownFields } from '../../utils/claim-fields';
import {
  checklistOf,
  claimKind,
  claimKinds,
  type DeskCase,
  fieldOf,
  fieldsToFill,
  isDecided,
  isOpen,
  lastContactOf,
  lastNamed,
  nextSteps,
  reopen,
  sentAtOf,
  step,
  stepBack,
  suggestionsFor,
  whyText,
} from '../../utils/claims';
import { formFields } from '../../utils/portal-form';
import { claimStatuses, languages } from '../../utils/records';
import {
  claimRecord,
  contactRecord,
  deskCase,
  exhibit,
  fullExhibits,
  fullQuotes,
  fullTrip,
  quote,
} from './claim-cases';
import { portal } from './reminder-cases';

const sure = (input: DeskCase) =>
  suggestionsFor(input).flatMap(({ kind, reason }) => (reason.sure ? [kind.id] : []));
const maybe = (input: DeskCase) =>
  suggestionsFor(input).flatMap(({ kind, reason }) => (reason.sure ? [] : [kind.id]));
const over = '2026-12-15';
const ahead = '2027-01-15';
const kindOf = (id: string) => claimKind(id) ?? expect.fail(`no ${id}`);

describe('a kind of claim', () => {
  it.each(claimKinds.map((kind) => [kind.id, kind] as const))(
    '%s has its words in every language, checks of different names and known fields',
    (_, kind) => {
      const known: readonly string[] = [...formFields, ...ownFields];
      const texts = [kind.name, ...Object.values(kind.why), ...kind.checks.map(({ text }) => text)];
      for (const text of texts) for (const language of languages) expect(text[language]).toMatch(/^\S/);
      const ids = kind.checks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const field of kind.fields) expect(known).toContain(field);
    },
  );

  it('gives a reason that it has words for, in any status of a trip', () => {
    for (const status of [
      'clicked',
      'unlisted',
      'pending',
      'confirmed',
      'paid',
      'rejected',
      'expired',
    ] as const) {
      const input = deskCase({
        trip: { ...fullTrip, status, statusAt: { [status]: '2026-12-18T03:00:00.000Z' } },
        listedBy: over,
        paidBy: over,
      });
      for (const found of suggestionsFor(input))
        for (const language of languages) {
          const said = whyText(found, input, language, (date) => date);
          expect(said).toMatch(/^\S/);
          expect(said).not.toMatch(/[{}]/);
        }
    }
  });
});

describe('what is suggested', () => {
  it.each([
    ['not-listed', deskCase({ trip: { status: 'unlisted' } })],
    ['pending-too-long', deskCase({ trip: { status: 'pending' }, paidBy: over })],
    ['rejected-wrongly', deskCase({ trip: { status: 'rejected' } })],
    ['paid-late', deskCase({ trip: { status: 'confirmed' }, paidBy: over })],
    [
      'coupon-not-received',
      deskCase({ trip: { offer: { ...deskCase().trip.offer, name: '500円クーポン' } }, paidBy: over }),
    ],
    [
      'missing-loyalty-points',
      deskCase({ trip: { status: 'unlisted' }, portal: portal(undefined, { kind: 'loyalty' }) }),
    ],
    ['programme-ended', deskCase({ trip: { status: 'pending', supplied: { x_program_end: '2026-11-30' } } })],
    ['programme-ended', deskCase({ trip: { status: 'pending' }, warned: ['programme-ended'] })],
  ])('is %s, for sure', (id, input) => {
    expect(sure(input)).toEqual([id]);
  });

  it.each([
    ['not-listed', deskCase({ listedBy: over })],
    ['wrong-amount', deskCase({ trip: { ...fullTrip, status: 'paid' } })],
    ['expired-by-operator', deskCase({ trip: { status: 'expired' } })],
    ['refund', deskCase({ trip: { portal: null }, portal: null, today: '2026-11-20' })],
    ['settlement-hold', deskCase({ trip: { shop: 'buyma.com', status: 'clicked' }, today: '2026-11-20' })],
    [
      'accidental-redemption',
      deskCase({
        trip: { status: 'paid', statusAt: { paid: '2026-12-18T00:00:00.000Z' } },
        portal: portal(undefined, { kind: 'loyalty' }),
      }),
    ],
  ])('is %s, perhaps', (id, input) => {
    expect(sure(input)).toEqual([]);
    expect(maybe(input)).toContain(id);
  });

  it('is nothing before the day, before an order, and for what went well', () => {
    expect(suggestionsFor(deskCase({ listedBy: ahead, paidBy: ahead }))).toEqual([]);
    expect(suggestionsFor(deskCase({ trip: { anchors: {} }, listedBy: over }))).toEqual([]);
    expect(suggestionsFor(deskCase({ trip: { status: 'pending' }, paidBy: ahead }))).toEqual([]);
    expect(suggestionsFor(deskCase({ trip: { status: 'confirmed' }, paidBy: ahead }))).toEqual([]);
    expect(suggestionsFor(deskCase({ trip: { status: 'paid' } }))).toEqual([]);
  });

  it('is no coupon where the terms only say that none may be used', () => {
    const quoting = (kind: 'exclusion' | 'payout_rule') =>
      deskCase({ quotes: [quote(kind, '500円クーポン')] });
    expect(suggestionsFor(quoting('exclusion'))).toEqual([]);
    expect(maybe(quoting('payout_rule'))).toEqual(['coupon-not-received']);
  });

  it('is no programme that ended before the order', () => {
    const trip = { status: 'pending', supplied: { x_program_end: '2026-11-09' } } as const;
    expect(suggestionsFor(deskCase({ trip }))).toEqual([]);
  });

  it('is a trip pending for four months, where no day was promised', () => {
    const pending = (at: string) => deskCase({ trip: { status: 'pending', statusAt: { pending: at } } });
    expect(sure(pending('2026-08-20T03:00:00.000Z'))).toEqual(['pending-too-long']);
    expect(sure(pending('2026-11-20T03:00:00.000Z'))).toEqual([]);
  });
});

describe('a checklist', () => {
  const lines = (input: DeskCase, id = 'not-listed') =>
    Object.fromEntries(checklistOf(kindOf(id), input, 'en').map((line) => [line.id, line]));

  it('is answered by exhibits, ticked by the user, or open', () => {
    const claim = claimRecord({ ticked: ['conditions'] });
    const found = lines(deskCase({ trip: fullTrip, exhibits: fullExhibits, claim, listedBy: over }));
    expect(found['order-number']).toMatchObject({ state: 'answered', exhibits: [4] });
    expect(found['offer-kept']).toMatchObject({ state: 'answered', exhibits: [1] });
    expect(found['listing-over']).toMatchObject({ state: 'answered', exhibits: [] });
    expect(found.conditions).toMatchObject({ state: 'ticked', exhibits: [] });
    expect(found['order-mail']).toMatchObject({ state: 'open' });
  });

  it('asks for the entry only where one was needed', () => {
    expect(lines(deskCase())['entry-kept']).toBeUndefined();
    const needed = deskCase({ trip: fullTrip, exhibits: fullExhibits, quotes: fullQuotes });
    expect(lines(needed)['entry-kept']).toMatchObject({ state: 'answered', exhibits: [2] });
    expect(lines({ ...needed, exhibits: [exhibit(1, 'campaign')] })['entry-kept']?.state).toBe('open');
  });

  it('begins with the spam folder where a coupon has not come', () => {
    const [first, second] = checklistOf(kindOf('coupon-not-received'), deskCase(), 'es');
    expect([first?.id, second?.id]).toEqual(['mail-searched', 'redemption-made']);
  });
});

describe('a field', () => {
  const full = deskCase({ trip: fullTrip, exhibits: fullExhibits, quotes: fullQuotes, paidBy: over });

  it('has the value the pages gave, in the language’s own form, and the exhibit that shows it', () => {
    expect(fieldOf(full, 'order-number', 'en')).toEqual({
      value: 'TS-20261110-00417',
      exhibits: [4],
      from: 'pages',
    });
    expect(fieldOf(full, 'amount', 'ja')?.value).toBe('￥12,800');
    expect(fieldOf(full, 'use-date', 'es')).toMatchObject({
      value: '10 de noviembre de 2026',
      exhibits: [4],
    });
    expect(fieldOf(full, 'clicked-at', 'ja')?.value).toBe('2026年11月10日 12:00 JST');
    expect(fieldOf(full, 'promised-by', 'en')).toMatchObject({ value: '15 December 2026', exhibits: [3] });
  });

  it('has a reward in points, or in points for money, in the language’s words', () => {
    const reward = (currency: string, language: 'ja' | 'es') =>
      fieldOf(
        deskCase({ trip: { offer: { ...deskCase().trip.offer, reward: 8, currency } } }),
        'reward',
        language,
      )?.value;
    expect(reward('pt', 'ja')).toBe('8ポイント');
    expect(reward('pt/100 JPY', 'es')).toBe('8 puntos/100 JPY');
    expect(reward('%', 'es')).toBe('8%');
  });

  it('has the user’s word before the pages’, and then no exhibit is named for it', () => {
    const told = { ...full, claim: claimRecord({ answers: { 'order-number': 'TS-2' } }) };
    expect(fieldOf(told, 'order-number', 'en')).toEqual({ value: 'TS-2', exhibits: [], from: 'user' });
    const same = { ...full, claim: claimRecord({ answers: { 'order-number': ' TS-20261110-00417 ' } }) };
    expect(fieldOf(same, 'order-number', 'en')).toMatchObject({ exhibits: [4], from: 'pages' });
  });

  it('is nothing where nobody said anything', () => {
    for (const field of [...formFields, ...ownFields].filter(
      (one) => !/^(?:desk|shop|use-date|.*-at)$/.test(one),
    ))
      expect(fieldOf(deskCase(), field, 'ja'), field).toBeNull();
  });

  it('is one line of plain text, whatever a page called itself', () => {
    const name = '<b>x</b>\n【　氏名　】\u202Egnp.exe\u0000 [ name ]';
    const hostile = deskCase({ trip: { offer: { ...deskCase().trip.offer, name } } });
    expect(fieldOf(hostile, 'offer-name', 'en')?.value).toBe('<b>x</b> 【氏名　】 gnp.exe [name ]');
    const long = deskCase({ trip: { orderNumber: 'x'.repeat(10_000) } });
    expect(fieldOf(long, 'order-number', 'en')?.value).toHaveLength(301);
  });

  it('is asked for by the portal’s form first, each once', () => {
    const form = { value: { fields: ['device', 'order-number'] }, from: 'portal' } as const;
    const fields = fieldsToFill(kindOf('not-listed'), deskCase({ rules: { form } }));
    expect(fields.slice(0, 4)).toEqual(['device', 'order-number', 'name', 'member-email']);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fieldsToFill(kindOf('refund'), deskCase({ rules: { form } }))).not.toContain('device');
  });
});

describe('a claim', () => {
  const at = '2026-12-21T03:00:00.000Z';

  it('goes on by the steps of the table and by no others', () => {
    for (const from of claimStatuses)
      for (const to of claimStatuses) {
        const claim = claimRecord({ status: from });
        if (nextSteps[from].includes(to)) expect(step(claim, to, at).status).toBe(to);
        else expect(() => step(claim, to, at)).toThrow(/is not/);
      }
  });

  it('keeps every step with its time, and takes the last one back', () => {
    const sent = step(claimRecord(), 'sent', at);
    expect(sent.events.map(({ what }) => what)).toEqual(['draft', 'sent']);
    expect(sentAtOf(sent)).toBe(at);
    expect(stepBack(sent)).toEqual(claimRecord());
    expect(stepBack(claimRecord())).toEqual(claimRecord());
  });

  it('is taken up again after its end, by an event, and then written anew', () => {
    const lost = step(step(claimRecord(), 'sent', at), 'lost', at);
    const again = reopen(lost, at);
    expect([again.status, again.events.at(-1)?.what]).toEqual(['draft', 'reopened']);
    expect(stepBack(again).status).toBe('lost');
    expect(stepBack(step(again, 'sent', at)).status).toBe('draft');
    expect(() => reopen(claimRecord(), at)).toThrow(/cannot be reopened/);
  });

  it('is open from when it is sent until it is decided', () => {
    const open = claimStatuses.filter((status) => isOpen({ status }));
    expect(claimStatuses.filter((status) => !open.includes(status))).toEqual(['draft', 'won', 'lost']);
    expect(claimStatuses.filter((status) => isDecided({ status }))).toEqual(['won', 'lost']);
  });

  it('knows its last exchange since it was sent, and the day that was named last', () => {
    const sent = step(claimRecord(), 'sent', at);
    const early = contactRecord({ at: '2026-12-19T00:00:00.000Z', promisedBy: '2026-12-24' });
    const late = contactRecord({ at: '2026-12-23T00:00:00.000Z' });
    expect(lastContactOf(sent, [late, early])).toBe(late.at);
    expect(lastContactOf(sent, [early])).toBeNull();
    expect(lastNamed([late, early], 'promisedBy')).toBe('2026-12-24');
    expect(lastNamed([{ ...late, promisedBy: '2027-01-10' }, early], 'promisedBy')).toBe('2027-01-10');
    expect(lastNamed([late], 'answerBy')).toBeUndefined();
  });
});
