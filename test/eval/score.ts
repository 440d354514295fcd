/**
 * Scores recognition against labels. Campaign and its small print are one class; kinds without a class of their own
 * (entry, account, inquiry) and pages that were recognised as nothing count as `other`. Ambiguous pages are scored apart.
 */

export const classes = ['campaign', 'cart', 'checkout', 'confirmation', 'application', 'other'] as const;
export type Class = (typeof classes)[number];

export interface Labelled {
  id: string;
  label: string;
  lang: string;
  ambiguous?: boolean | undefined;
}

export interface Prediction {
  kind: string | null;
  /** Kept by itself, unasked. */
  saved: boolean;
  ms?: number | null;
}
export type Predictions = Readonly<Record<string, Prediction>>;

/** Shares are 0–1, rounded to a thousandth; null where there was nothing to divide by. */
export interface ClassScore {
  labelled: number;
  predicted: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface Score {
  pages: number;
  /** Mean of F1 over the classes that have labelled pages. */
  macroF1: number | null;
  /** Checkout and confirmation pages seen as either of the two. */
  checkoutConfirmationRecall: number | null;
  falseSaveRate: number | null;
  per: Record<Class, ClassScore>;
  /** `matrix[labelled][predicted]`. */
  matrix: Record<Class, Record<Class, number>>;
}

export interface Scores {
  clear: Score;
  all: Score;
  /** Macro-F1 of the pages that are not ambiguous. */
  byLanguage: Record<string, number | null>;
  ms?: { median: number | undefined; p95: number | undefined };
}

const isClass = (kind: string | null): kind is Class => classes.some((one) => one === kind);

/** The class a label or a prediction counts as. */
export function classOf(kind: string | null): Class {
  if (kind === 'terms') return 'campaign';
  return isClass(kind) ? kind : 'other';
}

const none: Prediction = { kind: null, saved: false };
const ratio = (part: number, whole: number) => (whole ? Math.round((1000 * part) / whole) / 1000 : null);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const recordOf = <Value>(make: (one: Class) => Value) =>
  Object.fromEntries(classes.map((one) => [one, make(one)])) as Record<Class, Value>;
const critical = (kind: Class) => kind === 'checkout' || kind === 'confirmation';

function classScore(matrix: Score['matrix'], one: Class): ClassScore {
  const right = matrix[one][one];
  const labelled = sum(Object.values(matrix[one]));
  const predicted = sum(classes.map((want) => matrix[want][one]));
  return {
    labelled,
    predicted,
    precision: ratio(right, predicted),
    recall: ratio(right, labelled),
    f1: labelled ? ratio(2 * right, predicted + labelled) : null,
  };
}

function score(pages: readonly Labelled[], predictions: Predictions): Score {
  const matrix = recordOf(() => recordOf(() => 0));
  const judged = pages.map((page) => {
    const { kind, saved } = predictions[page.id] ?? none;
    return { want: classOf(page.label), got: classOf(kind), saved };
  });
  for (const { want, got } of judged) matrix[want][got]++;
  const per = recordOf((one) => classScore(matrix, one));
  const f1 = Object.values(per).flatMap((each) => each.f1 ?? []);
  const others = judged.filter(({ want }) => want === 'other');
  const paid = judged.filter(({ want }) => critical(want));
  return {
    pages: pages.length,
    macroF1: ratio(sum(f1), f1.length),
    checkoutConfirmationRecall: ratio(paid.filter(({ got }) => critical(got)).length, paid.length),
    falseSaveRate: ratio(others.filter(({ saved }) => saved).length, others.length),
    per,
    matrix,
  };
}

/** Scores predictions; a page without one counts as recognised as nothing and not saved. */
export function scorePages(index: readonly Labelled[], predictions: Predictions): Scores {
  const clear = index.filter(({ ambiguous }) => !ambiguous);
  const languages = [...new Set(index.map(({ lang }) => lang))];
  const ms = Object.values(predictions)
    .flatMap((one) => one.ms ?? [])
    .sort((a, b) => a - b);
  const byLanguage = languages.map((lang) => {
    const pages = clear.filter((page) => page.lang === lang);
    return [lang, score(pages, predictions).macroF1] as const;
  });
  return {
    clear: score(clear, predictions),
    all: score(index, predictions),
    byLanguage: Object.fromEntries(byLanguage),
    ...(ms.length ? { ms: { median: ms[ms.length >> 1], p95: ms[Math.floor(0.95 * ms.length)] } } : {}),
  };
}

/** The pages whose class was missed, in the order of the index. */
export const missesOf = (index: readonly Labelled[], predictions: Predictions): Labelled[] =>
  index.filter(({ id, label }) => classOf(label) !== classOf((predictions[id] ?? none).kind));

/** The ordinary pages that were kept by themselves, in the order of the index. */
export const falseSavesOf = (index: readonly Labelled[], predictions: Predictions): Labelled[] =>
  index.filter(({ id, label }) => classOf(label) === 'other' && predictions[id]?.saved);
