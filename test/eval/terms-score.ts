/**
 * Scores readings of terms against labels. A label is found when a reading has its kind and the quotes overlap, and right
 * when the core of the value is the label's too. Dated and amount kinds are labelled in full, the others were sampled.
 */

export interface LabelledFact {
  kind: string;
  quote: string;
  value: unknown;
}

export interface LabelledPassage {
  id: string;
  lang: string;
  text: string;
  facts: LabelledFact[];
}
export type Readings = Readonly<Record<string, readonly LabelledFact[]>>;

export interface KindScore {
  labelled: number;
  predicted: number;
  found: number;
  right: number;
}

export interface Miss {
  id: string;
  problem: 'missed' | 'wrong value' | 'not labelled';
  want?: LabelledFact;
  got?: LabelledFact;
}

/** Shares are 0–1, rounded to a thousandth; null where there was nothing to divide by. */
export interface TermsScores {
  passages: number;
  dates: {
    precision: number | null;
    recall: number | null;
    valueAccuracy: number | null;
    right: number | null;
  };
  recall: number | null;
  kinds: Record<string, KindScore>;
  misses: Miss[];
}

const dated = [
  'entry_period',
  'offer_period',
  'purchase_deadline',
  'payout_rule',
  'expiry_rule',
  'claim_window',
  'inactivity_expiry',
];
const amounts = ['min_spend', 'max_reward'];
/** Kinds that are labelled in full. */
export const exhaustive: readonly string[] = [...dated, ...amounts];

/** Of the longer of two quotes, the shorter must share this much. */
const leastShared = 0.4;

function overlap(text: string, a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const i = text.indexOf(a);
  const j = text.indexOf(b);
  if (i < 0 || j < 0) return false;
  const shared = Math.min(i + a.length, j + b.length) - Math.max(i, j);
  return shared >= leastShared * Math.max(a.length, b.length);
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** One unit of an offset as compared: years are months, weeks are days. */
function unitOf([unit, count]: [string, unknown]): [string, unknown] {
  if (typeof count !== 'number') return [unit, count];
  if (unit === 'years') return ['months', 12 * count];
  return unit === 'weeks' ? ['days', 7 * count] : [unit, count];
}

function day(kind: string, moment: unknown): unknown {
  if (typeof moment === 'string') return moment.slice(0, 10);
  return moment ? coreOf(kind, moment) : null;
}

/** What decides a date or an amount; a time of day, 頃 and 以内 do not. */
export function coreOf(kind: string, value: unknown): string {
  if (!isFields(value)) return 'null';
  if (amounts.includes(kind)) return JSON.stringify([value.amount ?? null, value.unit ?? null]);
  if (value.unspecified) return '"unspecified"';
  if ('anchor' in value) {
    const offset = Object.entries(isFields(value.offset) ? value.offset : {}).filter(
      ([, count]) => count !== 0,
    );
    return JSON.stringify([value.anchor, offset.map(unitOf).sort(), value.snap ?? 'none']);
  }
  if ('start' in value || 'end' in value)
    return JSON.stringify([day(kind, value.start), day(kind, value.end)]);
  return JSON.stringify(value, Object.keys(value).sort());
}

const ratio = (part: number, whole: number) => (whole ? Math.round((1000 * part) / whole) / 1000 : null);

class Tally {
  readonly kinds: Record<string, KindScore> = {};
  readonly misses: Miss[] = [];

  row(kind: string): KindScore {
    this.kinds[kind] ??= { labelled: 0, predicted: 0, found: 0, right: 0 };
    return this.kinds[kind];
  }

  label(passage: LabelledPassage, got: readonly LabelledFact[], used: Set<LabelledFact>, want: LabelledFact) {
    const row = this.row(want.kind);
    row.labelled++;
    const candidates = got.filter(
      (one) => !used.has(one) && one.kind === want.kind && overlap(passage.text, one.quote, want.quote),
    );
    const core = coreOf(want.kind, want.value);
    const hit = candidates.find(({ value }) => coreOf(want.kind, value) === core) ?? candidates[0];
    if (!hit) {
      this.misses.push({ id: passage.id, problem: 'missed', want });
      return;
    }
    used.add(hit);
    row.found++;
    if (!exhaustive.includes(want.kind)) return;
    if (coreOf(want.kind, hit.value) === core) row.right++;
    else this.misses.push({ id: passage.id, problem: 'wrong value', want, got: hit });
  }

  passage(passage: LabelledPassage, got: readonly LabelledFact[]) {
    for (const { kind } of got) this.row(kind).predicted++;
    const used = new Set<LabelledFact>();
    for (const want of passage.facts) this.label(passage, got, used, want);
    for (const one of got)
      if (!used.has(one)) this.misses.push({ id: passage.id, problem: 'not labelled', got: one });
  }
}

/** Scores readings; a passage without any counts as read as saying nothing. */
export function scoreTerms(passages: readonly LabelledPassage[], readings: Readings): TermsScores {
  const tally = new Tally();
  for (const passage of passages) tally.passage(passage, readings[passage.id] ?? []);
  const sum = (key: keyof KindScore, kinds: readonly string[]) =>
    kinds.reduce((total, kind) => total + (tally.kinds[kind]?.[key] ?? 0), 0);
  const all = Object.keys(tally.kinds);
  return {
    passages: passages.length,
    dates: {
      precision: ratio(sum('found', exhaustive), sum('predicted', exhaustive)),
      recall: ratio(sum('found', exhaustive), sum('labelled', exhaustive)),
      valueAccuracy: ratio(sum('right', exhaustive), sum('found', exhaustive)),
      right: ratio(sum('right', exhaustive), sum('labelled', exhaustive)),
    },
    recall: ratio(sum('found', all), sum('labelled', all)),
    kinds: tally.kinds,
    misses: tally.misses,
  };
}

/** Dated readings of passages that say none: each is false. */
export const falseDated = (passages: readonly LabelledPassage[], readings: Readings): number =>
  passages
    .filter(({ facts }) => facts.length === 0)
    .reduce(
      (total, { id }) => total + (readings[id] ?? []).filter(({ kind }) => dated.includes(kind)).length,
      0,
    );
