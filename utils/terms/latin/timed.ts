/** Kinds that are about a time, in Latin-script languages: which words make a time theirs, and how heavily. */
import type { FactKind, FactValue } from '../../records/fact';
import { isLed, type Led } from '../grammar/latin/grammar';
import { matchesOf, type Place, pattern } from '../grammar/latin/pattern';
import { quoteOf } from '../quotes';
import type { Claim, Clause, Found, KindRule, Lang } from '../shapes';
import { viewOf } from './view';

export type LedTime = Exclude<Led, { sort: 'amount' }>;

/** One way to tell that a time is this kind's: a source over folded text, and how much it says (1–5). */
export type Cue = readonly [source: string, weight: number];

export interface TimeKind {
  readonly lang: Lang;
  readonly kind: FactKind;
  /** In the clause; the nearer to the time, the more it counts. */
  readonly cues: readonly Cue[];
  /** Its cues may be among the words that name what a rule counts from. */
  readonly readsAnchors?: true;
  /** In the label of the line or in the heading. */
  readonly titles?: string;
  /** Must be in the clause, its label, its heading or the end of the clause before. */
  readonly needs?: string;
  /** Must not be in the clause. */
  readonly never?: string;
  /** Must be neither in the clause nor in its label, its heading or the end of the clause before. */
  readonly neverAround?: string;
  /** Must not stand right before or after the time. */
  readonly neverNear?: string;
  /** The kind's value of the time; null when it says nothing for it. */
  readonly value: (time: LedTime, words: Around) => FactValue | null;
}

/** A time's clause as the kinds look at it. */
export interface Around {
  /** The whole clause, folded. */
  readonly text: string;
  /** From the time before (or the beginning) to the time. */
  readonly left: string;
  /** From the time to the next one (or the end). */
  readonly right: string;
  /** Clause, label, heading and the end of the clause before, folded. */
  readonly all: string;
}

/** Below this a time is nobody's; below `certain` it is shown as a question. */
const threshold = 1.9;
const certain = 2.3;
/** A cue this far away counts half. */
const half = 90;
const nearby = 48;
/** A time that begins before this opens its sentence. */
const opening = 32;

interface Compiled {
  readsAnchors: boolean;
  cues: readonly (readonly [RegExp, number])[];
  titles: RegExp | null;
  needs: RegExp | null;
  never: RegExp | null;
  neverAround: RegExp | null;
  neverNear: RegExp | null;
}

const optional = (source: string | undefined) => (source === undefined ? null : pattern(source, ''));

const compiled = (kind: TimeKind): Compiled => ({
  readsAnchors: kind.readsAnchors === true,
  cues: kind.cues.map(([source, weight]) => [pattern(`(?<![a-z])(?:${source})`), weight] as const),
  titles: optional(kind.titles),
  needs: optional(kind.needs),
  never: optional(kind.never),
  neverAround: optional(kind.neverAround),
  neverNear: optional(kind.neverNear),
});

const parts = /[,;:]\s|\s(?:and|but|or|y|e|pero|o)\s/g;

/**
 * How far a cue is from a time, in characters. Other times between them, the parts of the sentence between them, and
 * standing after the time (what rules a time mostly stands before it) make it further.
 */
function distance(cue: Place, time: Place, times: readonly Place[], text: string): number {
  if (time.at >= cue.at && time.end <= cue.end) {
    // Of two times beside the same words, the one after their last word is meant.
    const rival = times.some(({ at }) => at >= cue.end && at - cue.end < nearby);
    return (cue.end - time.end) / 3 + (rival ? half * 2 : 0);
  }
  const isAfter = cue.at >= time.end;
  const [from, to] = isAfter ? [time.end, cue.at] : [cue.end, time.at];
  if (from >= to) return isAfter ? 15 : 0;
  const between = times.filter(({ at, end }) => at >= from && end <= to).length;
  // "Once 90 days have passed, …": what opens the sentence is ruled by what follows.
  // What stands right before the next time is that one's.
  const next = isAfter && times.some(({ at }) => at >= cue.end && at - cue.end < 24) ? half * 2 : 0;
  if (isAfter && time.at < opening) return next + (to - from) / 2 + between * half;
  const broken = text.slice(from, to + 1).match(parts)?.length ?? 0;
  return next + to - from + between * half + Math.min(3, broken) * 22 + (isAfter ? 15 : 0);
}

/** Words that name what a rule counts from say nothing of its kind. */
const isAnchor = (cue: Place, times: readonly Led[]): boolean =>
  times.some(({ sort, end, lead }) => sort === 'rule' && cue.at >= lead.core.end && cue.at < end);

function weightOf(rules: Compiled, clause: Clause, text: string, time: Led, times: readonly Led[]): number {
  let best = 0;
  let others = 0;
  const cores = times.map(({ lead }) => lead.core);
  for (const [re, weight] of rules.cues) {
    let own = 0;
    for (const place of matchesOf(text, re)) {
      if (!rules.readsAnchors && isAnchor(place, times)) continue;
      own = Math.max(own, weight / (1 + distance(place, time.lead.core, cores, text) / half));
    }
    if (own > best) [best, others] = [own, others + best / 8];
    else others += own / 8;
  }
  const label = rules.titles && clause.label !== '' && rules.titles.test(viewOf(clause).label) ? 4 : 0;
  const heading =
    rules.titles && clause.heading !== '' && rules.titles.test(viewOf(clause).heading) ? 1.9 : 0;
  return Math.max(best, label, heading) + Math.min(0.6, others) + (best > 0 && heading > 0 ? 0.5 : 0);
}

const timesOf = (found: readonly Found[], example: number): LedTime[] =>
  found.filter((one): one is LedTime => isLed(one) && one.sort !== 'amount' && one.at < example);

/** Makes the rule of a kind that is about a time. */
export function timedKind(id: string, kind: TimeKind): KindRule {
  const rules = compiled(kind);
  return {
    id: `${kind.lang}/${id}`,
    kind: kind.kind,
    claim(clause, found): readonly Claim[] {
      const times = timesOf(found, viewOf(clause).example);
      if (times.length === 0) return [];
      const { text, all } = viewOf(clause);
      if (rules.never?.test(text) || rules.neverAround?.test(all) || (rules.needs && !rules.needs.test(all)))
        return [];
      return times.flatMap((time, i) => {
        const from = Math.max(times[i - 1]?.end ?? 0, time.at - nearby);
        const to = Math.min(times[i + 1]?.at ?? text.length, time.end + nearby);
        const near =
          text.slice(from, time.end) + (text.slice(time.end, Math.max(to, time.end)).split(parts)[0] ?? '');
        if (rules.neverNear?.test(near)) return [];
        const weight = weightOf(rules, clause, text, time, times);
        if (weight < threshold) return [];
        const left = text.slice(times[i - 1]?.end ?? 0, time.at);
        const right = text.slice(time.end, times[i + 1]?.at ?? text.length);
        const value = kind.value(time, { text, left, right, all });
        if (value === null) return [];
        return [
          { ...quoteOf(clause, time), value, weight, over: time, sure: time.lead.sure && weight >= certain },
        ];
      });
    },
  };
}
