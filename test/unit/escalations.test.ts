/** What is proposed when a desk stays silent, refuses or sends one around. */
import { describe, expect, it } from 'vitest';
import type { DeskCase } from '../../utils/claims';
import { escalations, escalationsFor } from '../../utils/escalations';
import { writeLetter } from '../../utils/letters';
import { type Claim, type Contact, languages } from '../../utils/records';
import { claimRecord, contactRecord, deskCase, fullExhibits, fullQuotes, fullTrip } from './claim-cases';

const sent = { at: '2026-12-10T03:00:00.000Z', what: 'sent' } as const;
const lost = { at: '2026-12-18T03:00:00.000Z', what: 'lost' } as const;
const answer = (fields: Partial<Contact> = {}) =>
  contactRecord({
    at: '2026-12-15T01:12:00.000Z',
    from: 'desk',
    means: 'mail',
    said: '対象外です。',
    ...fields,
  });

const asked = (claim: Partial<Claim> = {}, fields: Partial<DeskCase> = {}): DeskCase =>
  deskCase({
    trip: fullTrip,
    exhibits: fullExhibits,
    quotes: fullQuotes,
    today: '2026-12-16',
    claim: claimRecord({ status: 'sent', events: [sent], ...claim }),
    contacts: [contactRecord({ at: sent.at })],
    ...fields,
  });
const refused = (fields: Partial<DeskCase> = {}) => asked({ status: 'lost', events: [sent, lost] }, fields);
const idsFor = (input: DeskCase) => escalationsFor(input).map(({ id }) => id);

describe('an escalation', () => {
  it.each(escalations.map((one) => [one.id, one] as const))(
    '%s has its words in every language',
    (_, one) => {
      for (const language of languages)
        for (const words of [one.name[language], one.why[language]]) expect(words).toMatch(/^\S.*\S$/);
    },
  );

  it('stands after gentler ones, and the advice of others is the last', () => {
    expect(escalations.map(({ id }) => id)).toEqual([
      'answer-request',
      'answer-offer',
      'follow-up',
      'quote-clause',
      'quote-mail',
      'passed-around',
      'supervisor',
      'out-of-pocket',
      'consumer-body',
    ]);
    expect(new Set(escalations.map(({ rank }) => rank)).size).toBe(escalations.length);
  });

  it('is proposed neither before anything was sent nor once it is won', () => {
    expect(idsFor(asked({ status: 'draft', events: [] }, { contacts: [answer()] }))).toEqual([]);
    expect(idsFor(asked({ status: 'won' }, { contacts: [answer(), answer()] }))).toEqual([]);
  });
});

describe('follow-up', () => {
  it('is proposed after a week of silence, and not a day earlier', () => {
    expect(idsFor(asked({}, { today: '2026-12-17' }))).not.toContain('follow-up');
    expect(idsFor(asked({}, { today: '2026-12-18' }))).toEqual(['follow-up']);
  });
  it('waits for the day that the desk named', () => {
    const contacts = [answer({ promisedBy: '2027-01-10' })];
    expect(idsFor(asked({}, { contacts, today: '2027-01-10' }))).not.toContain('follow-up');
    expect(idsFor(asked({}, { contacts, today: '2027-01-11' }))).toContain('follow-up');
  });
  it('has no place after a refusal', () => {
    expect(idsFor(refused({ today: '2027-01-30' }))).not.toContain('follow-up');
  });
});

describe('answer-request', () => {
  const asks = (fields: Partial<Contact> = {}) =>
    asked(
      { status: 'need-info' },
      {
        contacts: [
          answer({ answer: 'info-requested', asked: ['order-number', 'invoice-number'], ...fields }),
        ],
      },
    );
  it('is proposed while the desk waits for information, with what it asked for, known or blank', () => {
    expect(idsFor(asks())[0]).toBe('answer-request');
    const letter = writeLetter('answer-request', 'ja', 'portal', asks());
    expect(letter?.text).toContain('2026年12月15日にお尋ねいただきました');
    expect(letter?.text).toContain('・注文番号：TS-20261110-00417');
    expect(letter?.text).toContain('・請求書番号');
    expect(letter?.blanks.map(({ field }) => field)).toContain('invoice-number');
    expect(letter?.text).not.toContain('会員メール');
  });
  it('is not once it was answered, nor where nothing was asked', () => {
    expect(idsFor({ ...asks(), claim: claimRecord({ status: 'sent', events: [sent] }) })).not.toContain(
      'answer-request',
    );
    expect(idsFor(asks({ answer: 'acknowledged' }))).not.toContain('answer-request');
  });
});

describe('answer-offer', () => {
  const offers = asked(
    { status: 'need-info', answers: { remedy: 'ポイントでの進呈' } },
    { contacts: [answer({ answer: 'alternative', terms: '500円分のクーポン' })] },
  );
  it('is proposed while an offer is open, and says what was offered and what one would like', () => {
    expect(idsFor(offers)[0]).toBe('answer-offer');
    const text = writeLetter('answer-offer', 'ja', 'portal', offers)?.text ?? '';
    expect(text).toContain('「500円分のクーポン」とのご提案');
    expect(text).toContain('こちらの希望は、ポイントでの進呈です。');
  });
  it('is not after a refusal', () => {
    expect(idsFor(refused())).not.toContain('answer-offer');
  });
});

describe('quote-clause', () => {
  it('is proposed after a refusal where a kept page says something, and not where none does', () => {
    expect(idsFor(refused())).toContain('quote-clause');
    expect(idsFor(refused({ quotes: [] }))).not.toContain('quote-clause');
    expect(idsFor(asked())).not.toContain('quote-clause');
  });
});

describe('quote-mail', () => {
  it('is proposed once the desk said something, and quotes it with its minute', () => {
    const input = asked({}, { contacts: [answer({ person: '佐藤' })] });
    expect(idsFor(input)).toContain('quote-mail');
    expect(writeLetter('quote-mail', 'ja', 'portal', input)?.text).toContain(
      '・2026年12月15日 10:12 JST メール（佐藤様）：「対象外です。」',
    );
  });
  it('is not where it was silent', () => {
    expect(idsFor(asked())).not.toContain('quote-mail');
    expect(idsFor(asked({}, { contacts: [answer({ said: ' ' })] }))).not.toContain('quote-mail');
  });
});

describe('passed-around', () => {
  const sato = answer({ person: '佐藤', said: '別の窓口へ。' });
  const suzuki = answer({
    person: '鈴木',
    means: 'phone',
    said: '元の窓口へ。',
    at: '2026-12-16T01:00:00.000Z',
    phone: { tries: 3, waitedMinutes: 25 },
  });
  it('is proposed when two have answered, and lists every exchange, waiting included', () => {
    const input = asked({}, { contacts: [contactRecord({ at: sent.at }), sato, suzuki] });
    expect(idsFor(input)).toContain('passed-around');
    const text = writeLetter('passed-around', 'en', 'portal', input)?.text ?? '';
    expect(text).toContain('- 10 December 2026, I wrote or called, by contact form\n');
    expect(text).toContain('- 15 December 2026, your answer by e-mail, 佐藤: 別の窓口へ。');
    expect(text).toContain('telephone, 鈴木 (reached at try 3, waited 25 min): 元の窓口へ。');
  });
  it('is not when the same person answered twice', () => {
    expect(idsFor(asked({}, { contacts: [sato, sato] }))).not.toContain('passed-around');
  });
});

describe('supervisor', () => {
  it('is proposed after a refusal or two answers, not after one', () => {
    expect(idsFor(refused())).toContain('supervisor');
    expect(idsFor(asked({}, { contacts: [answer(), answer()] }))).toContain('supervisor');
    expect(idsFor(asked({}, { contacts: [answer()] }))).not.toContain('supervisor');
  });
});

describe('out-of-pocket', () => {
  it('is proposed after a refusal where a sum was paid, and names it', () => {
    expect(idsFor(refused())).toContain('out-of-pocket');
    const text = writeLetter('out-of-pocket', 'es', 'portal', refused())?.text ?? '';
    expect(text).toMatch(/Importe pagado: 12[.\u00A0 ]?800/);
    expect(text).toContain('Aún no sé por qué se rechazó.');
  });
  it('is not where no sum is known, or nothing was refused', () => {
    const { trip } = deskCase({ trip: { ...fullTrip, amount: null } });
    expect(idsFor(refused({ trip }))).toContain('supervisor');
    expect(idsFor(refused({ trip }))).not.toContain('out-of-pocket');
    expect(idsFor(asked())).not.toContain('out-of-pocket');
  });
});

describe('consumer-body', () => {
  it('is the last advice after a refusal or three months, and has no letter', () => {
    expect(idsFor(refused()).at(-1)).toBe('consumer-body');
    expect(idsFor(asked({}, { today: '2027-03-11' }))).toContain('consumer-body');
    expect(idsFor(asked({}, { today: '2027-02-20' }))).not.toContain('consumer-body');
    expect(writeLetter('consumer-body', 'ja', 'portal', refused())).toBeNull();
  });
});
