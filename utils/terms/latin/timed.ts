/** Kinds that are about a time, in Latin-script languages: which words make a time theirs, and how heavily. */
import type { FactKind, FactValue } from '../../records/fact';
import { isLed, type Led } from '../grammar/latin/grammar';
import { pattern } from '../grammar/latin/pattern';
import { quoteOf } from '../quotes';
import type { Claim, Found, KindRule, Lang } from '../shapes';
import { cue, cueList, find, type Cue as Sought } from '../sieve';
import { Openings } from '../sieve/openings';
import { isPromise } from './about';
import { type View, viewOf } from './view';
import { nearby, parts, type Weighed, weigher } from './weigh';

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
  /** A time that no cue claims is this kind's all the same where these words are in the clause; shown as a question. */
  readonly otherwise?: string;
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

interface Compiled extends Weighed {
  needs: Sought | null;
  never: Sought | null;
  neverAround: Sought | null;
  neverNear: Sought | null;
  otherwise: Sought | null;
}

const optional = (source: string | undefined) => (source === undefined ? null : cue(pattern(source, '')));

const compiled = (kind: TimeKind): Compiled => ({
  readsAnchors: kind.readsAnchors === true,
  cues: cueList(kind.cues.map(([source]) => cue(pattern(`(?<![a-z])(?:${source})`)))),
  weights: kind.cues.map(([, weight]) => weight),
  titles: kind.titles === undefined ? null : pattern(kind.titles, ''),
  needs: optional(kind.needs),
  never: optional(kind.never),
  neverAround: optional(kind.neverAround),
  neverNear: optional(kind.neverNear),
  otherwise: optional(kind.otherwise),
});

/** "As soon as …": no time after it. It is found only where a clause has no other time. */
export const isAtOnce = (one: Found): boolean =>
  one.sort === 'rule' && one.value.offset.days === 0 && one.value.snap === 'none';

/** All kinds look at the times of one clause after the other. */
let last: { view: View; found: readonly Found[]; times: readonly LedTime[] } | null = null;

function timesOf(view: View, found: readonly Found[]): readonly LedTime[] {
  if (last?.view === view && last.found === found) return last.times;
  const { example } = view;
  const times = found.filter(
    (one): one is LedTime => isLed(one) && one.sort !== 'amount' && one.at < example,
  );
  last = { view, found, times };
  return times;
}

/** Kinds whose own words are about promises and nothing else. */
const ownTopic: ReadonlySet<FactKind> = new Set<FactKind>(['contact_rule', 'cancel_rule', 'cookie_rule']);
/** What no cue claims weighs less than the faintest cue. */
const unclaimed = threshold - 0.05;
const joining =
  /(?:^|[\s,])(?:and|or|but|y|o|u|pero)(?: (?:in any case|always|in any event|en todo caso|siempre))?,?\s{0,3}$/;
const longestJoint = 50;

/** "Within 30 days, and no later than 14 January": the words for the first time are for the second as well. */
const isJoined = (text: string, before: LedTime | undefined, time: LedTime): boolean =>
  before !== undefined &&
  time.at - before.end < longestJoint &&
  joining.test(text.slice(before.end, Math.max(before.end, time.at)));

/** The words right before and after a time, up to its neighbours and to the end of its part of the sentence. */
function nearTo(text: string, times: readonly LedTime[], i: number): string {
  const { at, end } = times[i] as LedTime;
  const from = Math.max(times[i - 1]?.end ?? 0, at - nearby);
  const to = Math.min(times[i + 1]?.at ?? text.length, end + nearby);
  const after = text.slice(end, Math.max(to, end));
  const part = after.search(parts);
  return text.slice(from, end) + (part < 0 ? after : after.slice(0, part));
}

/** Whether the words in and around a clause let it be this kind's. */
const isAbout = ({ never, neverAround, needs }: Compiled, view: View): boolean =>
  !(never && view.has(never)) &&
  !(neverAround && view.hasAround(neverAround)) &&
  !(needs && !view.hasAround(needs));

/** Whether any of a kind's words can be in the clause or name it; asked first, as it takes least. */
const maySpeak = ({ cues, titles, otherwise }: Compiled, { sifted, label, heading }: View): boolean =>
  sifted.among(cues).length > 0 ||
  (otherwise !== null && sifted.may(otherwise)) ||
  (titles !== null && ((label !== '' && titles.test(label)) || (heading !== '' && titles.test(heading))));

/** Makes the rule of a kind that is about a time. */
export function timedKind(id: string, kind: TimeKind): KindRule {
  const rules = compiled(kind);
  return {
    id: `${kind.lang}/${id}`,
    kind: kind.kind,
    claim(clause, found): readonly Claim[] {
      if (found.length === 0) return [];
      const view = viewOf(clause);
      const times = timesOf(view, found);
      if (times.length === 0 || (kind.kind !== 'payout_rule' && times.some(isAtOnce))) return [];
      if (!ownTopic.has(kind.kind) && (view.isQuestion || !isPromise(kind.lang, view))) return [];
      if (!maySpeak(rules, view) || !isAbout(rules, view)) return [];
      const { text } = view;
      const weigh = weigher(rules, view, times);
      const never = rules.neverNear && view.sifted.may(rules.neverNear) ? rules.neverNear : null;
      const isOtherwise = rules.otherwise !== null && view.has(rules.otherwise);
      let joined = 0;
      const claims: Claim[] = [];
      for (const [i, time] of times.entries()) {
        if (never && find(never, new Openings(nearTo(text, times, i)))) continue;
        const own = weigh(time);
        const said = joined > own && isJoined(text, times[i - 1], time) ? joined : own;
        joined = said * 0.97;
        // Of a day that nobody claims it is a guess that something is given on it; of a period, that it is the offer's.
        const guessed = isOtherwise && !(kind.kind === 'payout_rule' && time.sort === 'window');
        const weight = said < threshold && guessed ? unclaimed : said;
        if (weight < unclaimed || (weight < threshold && weight !== unclaimed)) continue;
        const left = text.slice(times[i - 1]?.end ?? 0, time.at);
        const right = text.slice(time.end, times[i + 1]?.at ?? text.length);
        const value = kind.value(time, { text, left, right, all: view.all });
        if (value === null) continue;
        const { at, end } = quoteOf(clause, time);
        claims.push({ at, end, value, weight, over: time, sure: time.lead.sure && weight >= certain });
      }
      return claims;
    },
  };
}
