/** All kinds together: fitting their weights, and judging rows by weights. */
import { rulesOf, type Weights } from '../../utils/page-scoring';
import { autoKinds, pageRules, saveThreshold } from '../../utils/pages';
import type { PageKind } from '../../utils/records';
import type { Row } from './corpus';
import { type Example, learn, type Recipe, type Sort, tidy } from './learn';

export type Model = Record<string, Weights>;

/** Signals that no single page can show: what the shopper saw before is known on a trip only. They keep this weight. */
export const given: Record<string, number> = { 'after-cart': 0.5, 'after-checkout': 0.8 };

const shownIn = (row: Row, kind: string) => (row.found[kind] ?? '').split(' ').filter(Boolean);

/** Ambiguous pages teach nothing. */
export function fitModel(rows: readonly Row[], recipe: Recipe): Model {
  const clear = rows.filter(({ ambiguous }) => !ambiguous);
  return Object.fromEntries(
    pageRules.map((rule) => {
      const ids = rulesOf(rule).map(([id]) => id);
      const own = new Set(rule.signals.map(([id]) => id));
      const against = new Set((rule.against ?? []).map(([id]) => id));
      const examples = clear.map(
        (row): Example => ({
          shown: shownIn(row, rule.id).map((id) => ids.indexOf(id)),
          is: row.label === rule.id,
        }),
      );
      const sorts = ids.map((id): Sort => (own.has(id) ? 'for' : against.has(id) ? 'against' : 'everyday'));
      const weights = tidy(ids, learn(examples, sorts, recipe));
      for (const id of ids) if (given[id] !== undefined) weights.signals[id] = given[id];
      return [rule.id, weights];
    }),
  );
}

/** What the recogniser would say of a page that shows these signals. */
export function judge(row: Row, model: Model): { kind: PageKind | null; saved: boolean; score: number } {
  const [best] = pageRules
    .map(({ id }) => {
      const weights = model[id];
      const sum = shownIn(row, id).reduce(
        (all, signal) => all + (weights?.signals[signal] ?? 0),
        -(weights?.needs ?? Number.POSITIVE_INFINITY),
      );
      return { kind: id, score: 1 / (1 + Math.exp(-sum)) };
    })
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < 0.5) return { kind: null, saved: false, score: best?.score ?? 0 };
  return { ...best, saved: autoKinds.includes(best.kind) && best.score >= saveThreshold };
}
