import { describe, expect, it } from 'vitest';
import { falseSavesOf, type Labelled, missesOf, type Predictions, scorePages } from '../eval/score';

const page = (id: string, label: string, lang = 'ja', ambiguous = false): Labelled => ({
  id,
  label,
  lang,
  ambiguous,
});
const seen = (kind: string | null, saved = false, ms?: number) => ({
  kind,
  saved,
  ...(ms === undefined ? {} : { ms }),
});

const index = [
  page('offer', 'campaign'),
  page('small-print', 'terms'),
  page('pay', 'checkout', 'en'),
  page('thanks', 'confirmation', 'en'),
  page('blog', 'other', 'es'),
  page('points', 'account', 'es'),
];
const right: Predictions = {
  offer: seen('campaign', true, 4),
  'small-print': seen('terms', false, 1),
  pay: seen('checkout', true, 3),
  thanks: seen('confirmation', true, 2),
  blog: seen(null),
  points: seen('account'),
};

describe('scores of a corpus', () => {
  it('are full marks when every page is right, and no longer when one is not', () => {
    expect(scorePages(index, right).clear).toMatchObject({
      macroF1: 1,
      checkoutConfirmationRecall: 1,
      falseSaveRate: 0,
    });
    const { clear } = scorePages(index, { ...right, pay: seen(null) });
    expect(clear).toMatchObject({ checkoutConfirmationRecall: 0.5, falseSaveRate: 0 });
    // campaign 1, checkout 0, confirmation 1, other 2·2/(3+2); cart and application have no pages.
    expect(clear.macroF1).toBe(0.7);
    expect(clear.matrix.checkout).toMatchObject({ checkout: 0, other: 1 });
  });

  it('take an offer and its small print for one class, but not an offer and its application', () => {
    expect(missesOf(index, { ...right, offer: seen('terms') })).toEqual([]);
    expect(missesOf(index, { ...right, offer: seen('application') })).toEqual([index[0]]);
  });

  it('count a payment page taken for a confirmation as caught, and one taken for a cart as lost', () => {
    const recall = (kind: string) =>
      scorePages(index, { ...right, pay: seen(kind) }).clear.checkoutConfirmationRecall;
    expect(recall('confirmation')).toBe(1);
    expect(recall('cart')).toBe(0.5);
  });

  it('count a kept ordinary page as a false save, and a kept checkout as none', () => {
    const kept = { ...right, blog: seen('campaign', true) };
    expect(scorePages(index, kept).clear.falseSaveRate).toBe(0.5);
    expect(falseSavesOf(index, kept).map(({ id }) => id)).toEqual(['blog']);
    expect(falseSavesOf(index, right)).toEqual([]);
  });

  it('leave ambiguous pages out of the clear ones, and no others', () => {
    const unsure = [...index, page('mixed', 'checkout', 'ja', true)];
    const { clear, all, byLanguage } = scorePages(unsure, { ...right, mixed: seen(null) });
    expect([clear.pages, all.pages]).toEqual([6, 7]);
    expect([clear.checkoutConfirmationRecall, all.checkoutConfirmationRecall]).toEqual([1, 0.667]);
    expect(byLanguage).toEqual({ ja: 1, en: 1, es: 1 });
  });

  it('take a page without a prediction for one that was recognised as nothing', () => {
    const { pay: _pay, ...others } = right;
    expect(scorePages(index, others).clear.per.checkout).toEqual({
      labelled: 1,
      predicted: 0,
      precision: null,
      recall: 0,
      f1: 0,
    });
  });

  it('state the middle and the slow end of the times, and nothing when there are none', () => {
    expect(scorePages(index, right).ms).toEqual({ median: 3, p95: 4 });
    expect(scorePages(index, { blog: seen(null) })).not.toHaveProperty('ms');
  });
});
