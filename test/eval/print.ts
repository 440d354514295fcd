/** Scores in words and tables, for a terminal. */
import type { Round } from './round';
import { classes, falseSavesOf, type Labelled, missesOf, type Score, type Scores } from './score';

const figure = (value: number | null | undefined) => (value == null ? '–' : String(value));
const row = (cells: readonly (string | number | null)[]) =>
  cells.map((cell, i) => (i ? figure(cell as number | null).padStart(13) : String(cell).padEnd(14))).join('');

function confusion({ matrix }: Score): string[] {
  const lines = classes.map((want) => row([want, ...classes.map((got) => matrix[want][got])]));
  return [row(['labelled \\ as', ...classes]), ...lines];
}

function perKind({ per }: Score): string[] {
  const lines = classes.map((one) => {
    const { labelled, predicted, precision, recall, f1 } = per[one];
    return row([one, labelled, predicted, precision, recall, f1]);
  });
  return [row(['kind', 'labelled', 'predicted', 'precision', 'recall', 'F1']), ...lines];
}

function summary(name: string, { pages, macroF1, checkoutConfirmationRecall, falseSaveRate }: Score) {
  return `${name.padEnd(6)} ${pages} pages: macro-F1 ${figure(macroF1)}, recall of checkout∪confirmation ${figure(checkoutConfirmationRecall)}, false saves ${figure(falseSaveRate)} of other`;
}

/** Everything a reader wants to know of a round, one line each. */
export function describe(index: readonly Labelled[], round: Round, scores: Scores, lanes: number): string[] {
  const examined = Object.values(round.findings).filter((finding) => finding.examined).length;
  const { clear, all, byLanguage, ms } = scores;
  const falseSaves = falseSavesOf(index, round.findings);
  return [
    `${index.length} pages in ${round.seconds.toFixed(0)} s in ${round.browser}; ${all.pages - clear.pages} are ambiguous and left out of the two tables`,
    '',
    ...confusion(clear),
    '',
    ...perKind(clear),
    '',
    summary('clear', clear),
    summary('all', all),
    `macro-F1 by language: ${Object.entries(byLanguage)
      .map(([lang, f1]) => `${lang} ${figure(f1)}`)
      .join(', ')}`,
    `false saves: ${falseSaves.length}${falseSaves.map(({ id, ambiguous }) => `\n  ${id}${ambiguous ? ' (ambiguous)' : ''}`).join('')}`,
    `main thread, longest look: median ${figure(ms?.median)} ms, p95 ${figure(ms?.p95)} ms with ${lanes} tabs at once; ${index.length - examined} pages were ruled out without being read`,
  ];
}

/** One line for each page whose class was missed. */
export const missLines = (index: readonly Labelled[], { findings }: Round): string[] =>
  missesOf(index, findings).map(({ id, lang, label, ambiguous }) => {
    const { kind, score } = findings[id] ?? { kind: null, score: null };
    const sure = kind === null || score === null ? '' : ` ${score.toFixed(2)}`;
    return `${id}\t${lang}\twant ${label}\tgot ${kind}${sure}${ambiguous ? '\tambiguous' : ''}`;
  });
