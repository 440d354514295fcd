/** Judges each source by weights that have never seen it: how well they do on sites nobody tuned them to. */
import { type Predictions, scorePages } from '../eval/score';
import type { Row } from './corpus';
import type { Recipe } from './learn';
import { fitModel, judge } from './model';

/** A judgement for every row, each by weights fitted without the row's source. */
export function crossValidated(rows: readonly Row[], recipe: Recipe): Predictions {
  const sources = [...new Set(rows.map(({ source }) => source))];
  return Object.fromEntries(
    sources.flatMap((source) => {
      const model = fitModel(
        rows.filter((row) => row.source !== source),
        recipe,
      );
      return rows.filter((row) => row.source === source).map((row) => [row.id, judge(row, model)]);
    }),
  );
}

/** The figures of a scorer's answer that decide, in a few lines. */
export function summary(rows: readonly Row[], judged: Predictions): string {
  const { clear, byLanguage } = scorePages(rows, judged);
  const kinds = Object.entries(clear.per).map(
    ([kind, { precision, recall, labelled }]) =>
      `  ${kind} (${labelled}): precision ${precision}, recall ${recall}`,
  );
  return [
    `  ${clear.pages} pages, macro-F1 ${clear.macroF1}, recall of checkout and confirmation ${clear.checkoutConfirmationRecall}, false saves ${clear.falseSaveRate}`,
    `  macro-F1 by language ${JSON.stringify(byLanguage)}`,
    ...kinds,
  ].join('\n');
}
