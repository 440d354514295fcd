import { describe, expect, it } from 'vitest';
import { parsePassages } from '../eval/terms';
import { coreOf, falseDated, type LabelledFact, type LabelledPassage, scoreTerms } from '../eval/terms-score';

const rule = (months: number, snap = 'none') => ({ anchor: 'purchase', offset: { months }, snap });
const fact = (kind: string, quote: string, value: unknown): LabelledFact => ({ kind, quote, value });
const passage = (id: string, text: string, ...facts: LabelledFact[]): LabelledPassage => ({
  id,
  lang: 'ja',
  text,
  facts,
});

const paid = fact('payout_rule', '購入の翌月末に付与', rule(1, 'end_of_month'));
const out = fact('exclusion', '送料は対象外', {});
const passages = [
  passage('a', '購入の翌月末に付与。送料は対象外。', paid, out),
  passage('b', '11月1日は休みです。'),
];

describe('scores of terms', () => {
  it('are full when every label is read, with a longer quote too', () => {
    const { dates, recall, misses } = scoreTerms(passages, {
      a: [{ ...paid, quote: '購入の翌月末に付与。' }, out],
    });
    expect(dates).toEqual({ precision: 1, recall: 1, valueAccuracy: 1, right: 1 });
    expect([recall, misses]).toEqual([1, []]);
  });

  it('tell a wrong value from a missed fact and from one nobody labelled', () => {
    const wrong = { ...paid, value: rule(2, 'end_of_month') };
    const { dates, misses } = scoreTerms(passages, { a: [wrong, fact('offer_period', '翌月末', {})] });
    expect(dates).toEqual({ precision: 0.5, recall: 1, valueAccuracy: 0, right: 0 });
    expect(misses.map(({ problem }) => problem)).toEqual(['wrong value', 'missed', 'not labelled']);
  });

  it('count a reading once, though two labels are alike', () => {
    const twice = [passage('a', '購入の翌月末に付与', paid, paid)];
    expect(scoreTerms(twice, { a: [paid] }).recall).toBe(0.5);
  });

  it('count dates where none is stated, and nothing else', () => {
    const got = { b: [fact('offer_period', '11月1日', {}), fact('exclusion', '休み', {})] };
    expect(falseDated(passages, got)).toBe(1);
  });
});

describe('the core of a value', () => {
  it('is the same for years and months, and leaves out 頃, 以内 and the time of day', () => {
    const year = { anchor: 'grant', offset: { years: 1 }, snap: 'none', approx: true };
    expect(coreOf('expiry_rule', year)).toBe(
      coreOf('expiry_rule', { anchor: 'grant', offset: { months: 12 } }),
    );
    const window = { start: '2026-11-01T10:00', end: null };
    expect(coreOf('offer_period', window)).toBe(coreOf('offer_period', { start: '2026-11-01', end: null }));
  });
  it('is the sum and its unit for amounts', () => {
    expect(coreOf('min_spend', { amount: 1, unit: 'JPY', per: 'total' })).toBe('[1,"JPY"]');
  });
});

describe('a file of passages', () => {
  it('is refused with the number of the line that is none', () => {
    expect(() => parsePassages('{"id":"a","lang":"ja","text":"x"}\n{"id":1}')).toThrow(/line 2/);
  });
});
