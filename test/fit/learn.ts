/**
 * Fits the weights of one kind: logistic regression by projected gradient descent. Signals for a kind may only count for
 * it, signals against only against it, and none may decide alone; what the pages say little about stays near ±1.
 */
import type { Weights } from '../../utils/page-scoring';

/** A page: indices of the signals it shows, and whether it is of the kind. */
export interface Example {
  shown: readonly number[];
  is: boolean;
}

/** Which way a signal counts: for the kind, against it, or against every kind. */
export type Sort = 'for' | 'against' | 'everyday';

export interface Recipe {
  /** How strongly a weight is held near its prior. */
  hold: number;
  /** What pages of the kind weigh, all together, against all others (0–1). */
  share: number;
  /** Where weights begin, and stay when the pages say little about them. */
  prior: { for: number; against: number; everyday: number; needs: number };
}

const rounds = 400;
/** Share of the last step that goes on: the way is long and flat. */
const momentum = 0.9;
/** A single signal stays that far below what is needed. */
const apart = 0.3;
/** No signal against a kind weighs more. */
const most = 4;

/**
 * @param sorts which way each signal counts
 * @returns weights in the order of `sorts`, and what their sum must reach
 */
export function learn(
  examples: readonly Example[],
  sorts: readonly Sort[],
  { hold, share, prior }: Recipe,
): { needs: number; weights: number[] } {
  const start = sorts.map((sort) => prior[sort]);
  const weights = [...start];
  const pace = sorts.map(() => 0);
  let needs = prior.needs;
  let needsPace = 0;
  for (let round = 0; round < rounds; round++) {
    const rate = 0.15 / (1 + round / 200);
    const slope = slopeAt(examples, weights, needs, share);
    needsPace = momentum * needsPace - rate * (slope.needs + hold * (needs - prior.needs));
    needs = Math.max(1, needs + needsPace);
    for (const [i, sort] of sorts.entries()) {
      const own = weights[i] ?? 0;
      pace[i] = momentum * (pace[i] ?? 0) - rate * ((slope.weights[i] ?? 0) + hold * (own - (start[i] ?? 0)));
      weights[i] = clamped(own + pace[i], sort, needs);
    }
  }
  return { needs, weights };
}

const clamped = (weight: number, sort: Sort, needs: number) =>
  sort === 'for' ? Math.min(Math.max(weight, 0), needs - apart) : Math.max(Math.min(weight, 0), -most);

/** Where the logistic loss falls, summed over the pages: those of the kind weigh `share` together, the others the rest. */
function slopeAt(examples: readonly Example[], weights: readonly number[], needs: number, share: number) {
  const yes = examples.filter(({ is }) => is).length || 1;
  const no = examples.length - yes || 1;
  const slope = { weights: weights.map(() => 0), needs: 0 };
  for (const { shown, is } of examples) {
    const sum = shown.reduce((all, i) => all + (weights[i] ?? 0), -needs);
    const miss = (1 / (1 + Math.exp(-sum)) - Number(is)) * (is ? share / yes : (1 - share) / no);
    for (const i of shown) slope.weights[i] = (slope.weights[i] ?? 0) + miss;
    slope.needs -= miss;
  }
  return slope;
}

/** To two decimals, without signals that weigh nothing. */
export const tidy = (ids: readonly string[], fit: { needs: number; weights: number[] }): Weights => ({
  needs: Math.round(fit.needs * 100) / 100,
  signals: Object.fromEntries(
    ids
      .map((id, i): [string, number] => [id, Math.round((fit.weights[i] ?? 0) * 100) / 100])
      .filter(([, weight]) => weight !== 0),
  ),
});
