/** Whether the records show that what an offer asks for was met. */
import { describe, expect, it } from 'vitest';
import { conditionsOf, type DeskCase, exclusionsOf, type Quote } from '../../utils/claims';
import { claimRecord, deskCase, exhibit, quote } from './claim-cases';

const exhibits = [exhibit(1, 'campaign'), exhibit(2, 'entry'), exhibit(3, 'confirmation')];
const anchors = { entered: '2026-11-10T03:02:00.000Z', purchased: '2026-11-10T03:05:00.000Z' };
const of = (one: Quote, trip: Partial<DeskCase['trip']> = {}, more: Partial<DeskCase> = {}) => {
  const [found] = conditionsOf(
    deskCase({
      exhibits,
      quotes: [one],
      trip: { anchors, amount: { value: 3_000, currency: 'JPY' }, amountSeen: exhibits[2]?.visitId, ...trip },
      ...more,
    }),
  );
  return found && [found.state, found.exhibits];
};
const within = (kind: Quote['kind'], opensAt: string | null, closesAt: string | null): Quote => ({
  ...quote(kind, '期間'),
  opensAt,
  closesAt,
});
const spend = (value: Quote['value']): Quote => ({
  ...quote('min_spend', '3,000円以上'),
  ...(value && { value }),
});
const before = '2026-11-01T00:00:00.000Z';
const after = '2026-11-30T00:00:00.000Z';
const shownByOrder = ['shown', [3]];
const shownByEntry = ['shown', [2]];

describe('a condition', () => {
  it('that asks for an entry is shown by the entry, and open without one', () => {
    expect(of(quote('entry_required', '要エントリー'))).toEqual(shownByEntry);
    expect(of(quote('entry_required', '要エントリー'), { anchors: {} })).toEqual(['open', []]);
  });

  it('of a period is shown by an act within it, and spoken against by one outside', () => {
    expect(of(within('entry_period', before, after))).toEqual(shownByEntry);
    expect(of(within('entry_period', after, null))).toEqual(['against', [2]]);
    expect(of(within('offer_period', before, null))).toEqual(shownByOrder);
    expect(of(within('purchase_deadline', null, after))).toEqual(shownByOrder);
    expect(of(within('purchase_deadline', null, before))).toEqual(['against', [3]]);
    expect(of(within('offer_period', null, null))).toEqual(['open', []]);
  });

  it('of a sum is shown by a sum that is enough, in the same money, of one order', () => {
    expect(of(spend({ amount: 3_000, unit: 'JPY' }))).toEqual(shownByOrder);
    expect(of(spend({ amount: 3_000, unit: 'JPY', per: 'transaction' }))).toEqual(shownByOrder);
    expect(of(spend({ amount: 3_000, unit: 'JPY', per: 'total' }))).toEqual(['open', []]);
    expect(of(spend({ amount: 3_001, unit: 'JPY' }))).toEqual(['against', [3]]);
    expect(of(spend({ amount: 30, unit: 'EUR' }))).toEqual(['open', []]);
    expect(of(spend({ amount: 1_000, unit: 'JPY', count: 3 }))).toEqual(['open', []]);
    expect(of(spend({ amount: 3_000, unit: 'JPY' }), { amount: null })).toEqual(['open', []]);
  });

  it('is the user’s word where they said the sum or the day themselves', () => {
    const edits = [{ at: '2026-12-01T00:00:00.000Z', said: { amount: null, purchased: null } }];
    expect(of(spend({ amount: 3_000, unit: 'JPY' }), { edits })).toEqual(['said', []]);
    expect(of(within('offer_period', before, null), { edits })).toEqual(['said', []]);
  });

  it('of a sum before tax is never shown by the sum paid, but too little is too little', () => {
    expect(of(spend({ amount: 2_900, unit: 'JPY', excl: 'tax' }))).toEqual(['open', []]);
    expect(of(spend({ amount: 3_001, unit: 'JPY', excl: 'tax' }))).toEqual(['against', [3]]);
  });

  it('that no record can show is the user’s word where they gave it', () => {
    const claim = claimRecord({ ticked: ['conditions'] });
    expect(of(quote('device_rule', '同じ端末で'))).toEqual(['open', []]);
    expect(of(quote('device_rule', '同じ端末で'), {}, { claim })).toEqual(['said', []]);
  });

  it('less shipping, tax or coupons, in its words alone, is not shown by the sum paid either', () => {
    const value = { amount: 2_000, unit: 'JPY' };
    for (const text of [
      '2,000円以上（送料別）',
      'over ¥2,000 excluding VAT',
      'desde 2.000 ¥ sin gastos de envío',
    ])
      expect(of({ ...quote('min_spend', text), value })).toEqual(['open', []]);
    expect(of({ ...quote('min_spend', '税込2,000円以上'), value })).toEqual(shownByOrder);
  });

  it('of one sentence that asks two things stands once, and is shown only where both are', () => {
    const sentence = '11月中に同じ端末でご購入';
    const quotes = [
      quote('cookie_rule', sentence),
      { ...within('offer_period', before, after), text: sentence },
    ];
    const found = conditionsOf(deskCase({ exhibits, quotes, trip: { anchors } }));
    expect(found.map(({ state }) => state)).toEqual(['open']);
    const both = [within('entry_period', before, after), within('offer_period', before, after)];
    expect(conditionsOf(deskCase({ exhibits, quotes: both, trip: { anchors } }))).toMatchObject([
      { state: 'shown', exhibits: [2, 3] },
    ]);
    const late = [within('entry_period', before, after), within('offer_period', null, before)];
    expect(conditionsOf(deskCase({ exhibits, quotes: late, trip: { anchors } }))).toMatchObject([
      { state: 'against', exhibits: [3] },
    ]);
  });
});

describe('a word of a button', () => {
  it('stands for nothing where a sentence of its kind says it, and for itself where none does', () => {
    const texts = (...quotes: Quote[]) =>
      conditionsOf(deskCase({ quotes })).map(({ quote: { text } }) => text);
    const word = quote('entry_required', 'エントリー');
    expect(texts(word, quote('entry_required', '要エントリー'))).toEqual(['要エントリー']);
    expect(texts(word, quote('device_rule', 'エントリーと同じ端末で'))).toEqual([
      'エントリー',
      'エントリーと同じ端末で',
    ]);
  });
});

describe('an exclusion', () => {
  it('is never shown not to apply: it is the user’s word, or open', () => {
    const quotes = [quote('exclusion', 'ギフト券は対象外'), quote('payout_rule', '翌月末')];
    expect(exclusionsOf(deskCase({ quotes })).map(({ state }) => state)).toEqual(['open']);
    const claim = claimRecord({ ticked: ['conditions'] });
    expect(exclusionsOf(deskCase({ quotes, claim })).map(({ state }) => state)).toEqual(['said']);
  });
});
