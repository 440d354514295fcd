import { describe, expect, it } from 'vitest';
import weights from '../../utils/page-weights.json';
import { scorePages } from '../eval/score';
import { Row } from '../fit/corpus';
import features from '../fit/features.json';
import { learn, tidy } from '../fit/learn';
import { judge, type Model } from '../fit/model';
import { recipe } from '../fit/recipe';

const page = (shown: number[], is: boolean) => ({ shown, is });
const many = (times: number, ...examples: ReturnType<typeof page>[]) =>
  Array.from({ length: times }, () => examples).flat();

describe('learning weights', () => {
  const examples = many(40, page([0, 1], true), page([1], false), page([0, 1, 2], false));
  const { needs, weights: learnt } = learn(examples, ['for', 'for', 'against'], recipe);

  it('gives more weight to what tells pages apart than to what all of them show', () => {
    expect(learnt[0]).toBeGreaterThan(learnt[1] ?? 0);
  });
  it('lets no signal for a kind decide alone, nor count against it', () => {
    for (const weight of learnt.slice(0, 2)) {
      expect(weight).toBeLessThan(needs);
      expect(weight).toBeGreaterThanOrEqual(0);
    }
  });
  it('lets a signal against a kind count against it only, even where the pages say otherwise', () => {
    const odd = many(40, page([0, 1], true), page([0], false));
    expect(learn(odd, ['for', 'against'], recipe).weights[1]).toBeLessThanOrEqual(0);
  });
  it('leaves out what weighs nothing', () => {
    expect(tidy(['a', 'b'], { needs: 3.123, weights: [1.456, 0.001] })).toEqual({
      needs: 3.12,
      signals: { a: 1.46 },
    });
  });
});

describe('the weights in use', () => {
  const rows = Row.array().parse(features);
  const judged = (model: Model) => Object.fromEntries(rows.map((row) => [row.id, judge(row, model)]));

  it('know the labelled pages they were fitted to', () => {
    const { clear } = scorePages(rows, judged(weights));
    expect(clear.macroF1).toBeGreaterThanOrEqual(0.93);
    expect(clear.checkoutConfirmationRecall).toBeGreaterThanOrEqual(0.97);
    expect(clear.falseSaveRate).toBeLessThanOrEqual(0.01);
  });
  it('matter: without those of the checkout, checkouts are missed', () => {
    const { clear } = scorePages(rows, judged({ ...weights, checkout: { needs: 9, signals: {} } }));
    expect(clear.checkoutConfirmationRecall).toBeLessThan(0.5);
  });
});
