/** Kinds that are about a time: which words claim a window, a date or a rule, and how heavily. */
import type { FactValue } from '../records';
import { type Look, lookAt } from './look';
import { quoteOf } from './quotes';
import type { Claim, Clause, Found, KindRule, Time } from './shapes';
import { type Cue, cueOf } from './sieve';

/** The words that make a time this kind's. None of them is global; each is asked of a short piece of text only. */
export interface TimeCues {
  /** In the label of its line or in its heading. */
  label?: RegExp;
  /** In the sentence after the time, up to the next one: in Japanese the verb that decides. */
  after?: RegExp;
  /** In the sentence before the time. */
  before?: RegExp;
  /** The same as `after`, but only a hint: it yields to every other cue. */
  hint?: RegExp;
  /** Must be in the sentence, its label or its heading. */
  needs?: RegExp;
  /** Must be there too, or in the sentences before: what all this is about. */
  about?: RegExp;
  /** Must be nowhere in the sentence, its label or its heading. */
  never?: RegExp;
  /** Counts for this kind more (or less) than for others; 0 by default. */
  bonus?: number;
  /** The kind's value of a time, or null when the time says nothing for it. */
  value(time: Time, clause: Clause): FactValue | null;
}

const reach = 56;
const near = 18;
/** Below this a time is nobody's. */
const threshold = 1.5;
/** From this on a reading is no guess. */
const certain = 2;

interface Around {
  before: string;
  after: string;
}

/** The words up to the bracket that closes around them. */
function inside(words: string): string {
  const close = words.indexOf(')');
  const open = words.indexOf('(');
  if (close > 0 && (open < 0 || open > close)) return words.slice(0, close);
  // What opens and does not close before the next time is about that one.
  return open > 0 && close < open ? words.slice(0, open) : words;
}

/** `まで、お買い物は`: what names the next time, is not about this one. */
const ofNext = /、[^、。]{1,16}(?:は|:)(?:[^、。はを]{1,12}の)?$/;

/** `期間は3月末までであり、…`: with that all is said of it. */
const isSaid = /^(?:であり|でして|となって(?:おり|い))、.{0,60}$/;

function around(text: string, times: readonly Time[], i: number, time: Time): Around {
  const from = times[i - 1]?.end ?? 0;
  const to = times[i + 1]?.at ?? text.length;
  return {
    before: text.slice(Math.max(from, time.at - reach), time.at),
    after: inside(
      text
        .slice(time.end, Math.min(to, time.end + reach))
        .replace(ofNext, '')
        .replace(isSaid, ''),
    ),
  };
}

/** The same cues, as patterns that are searched for only where their letters are. */
type Sought = Record<'after' | 'before' | 'hint' | 'needs' | 'about' | 'never', Cue | null> & {
  label: RegExp | undefined;
};

const soughtOf = ({ label, after, before, hint, needs, about, never }: TimeCues): Sought => ({
  label,
  after: cueOf(after),
  before: cueOf(before),
  hint: cueOf(hint),
  needs: cueOf(needs),
  about: cueOf(about),
  never: cueOf(never),
});

/** Whether the words in and around a clause let it be this kind's; a short one leaves out what the one before it spoke of. */
const isAbout = ({ never, needs, about }: Sought, look: Look, isShort: boolean): boolean =>
  !(needs && !look.has(needs, isShort ? 'spoken' : 'named')) &&
  !(about && !look.has(about, 'about')) &&
  !(never && look.has(never, 'named'));

/** Those that may be in the clause at all. */
function spoken({ label, after, before, hint }: Sought, { sifted }: Look): Spoken {
  const found = (one: Cue | null) => (one && sifted.may(one) ? one.re : null);
  return { label, after: found(after), before: found(before), hint: found(hint) };
}

interface Spoken {
  label: RegExp | undefined;
  after: RegExp | null;
  before: RegExp | null;
  hint: RegExp | null;
}

/** A sentence that may leave out what it is about. */
const shortest = 44;

/** `ゴールド会員は3年間。`: says no verb, and goes on with what was spoken of. */
const isElliptic = ({ text, label, heading }: Clause, { after }: Around) =>
  !/(?:期間|期限|時期|締め?切り?|日時?)$/.test(label || heading) &&
  !/(?:期間|期限|時期|日時?)は/.test(text) &&
  text.length <= shortest &&
  /^(?:です|となります|とします|になります)?[)。]?$/.test(after);

/** The name of the column a time stands in, where its heading is a row of names: `対象期間 付与時期`. */
function columnOf(heading: string, i: number, count: number): string {
  const names = heading.split(' ');
  const own = names.length > 1 ? (names[names.length - count + i] ?? '') : '';
  return /(?:期間|時期|期限|日|日程|上限)$/.test(own) ? own : heading;
}

/** A time in its clause. */
interface Standing {
  time: Time;
  /** The heading it stands under, or the column. */
  heading: string;
  words: Around;
  /** No other time stands before it in the clause. */
  isFirst: boolean;
}

function standingsOf({ text, heading }: Clause, found: readonly Found[]): Standing[] {
  const times = found.filter((one): one is Time => one.sort !== 'amount');
  return times.map((time, i) => ({
    time,
    heading: columnOf(heading, i, times.length),
    words: around(text, times, i, time),
    isFirst: i === 0,
  }));
}

/** All kinds look at the times of one clause after the other. */
let last: { clause: Clause; found: readonly Found[]; standings: readonly Standing[] } | null = null;

function standings(clause: Clause, found: readonly Found[]): readonly Standing[] {
  if (last?.clause !== clause || last.found !== found)
    last = { clause, found, standings: standingsOf(clause, found) };
  return last.standings;
}

/** Weight of the words around a time, 0 when none speaks. */
function weigh(
  { label, after, before, hint }: Spoken,
  clause: Clause,
  { heading, words, isFirst }: Standing,
): number {
  // Nothing weighs more; of a second time the words right before it may say something else.
  if (label && clause.label !== '' && label.test(clause.label)) return isFirst ? 4 : 3.2;
  let weight = label && heading !== '' && label.test(heading) ? 2.4 : 0;
  const behind = after?.exec(words.after);
  if (behind) weight = Math.max(weight, 3.6 - Math.min(behind.index + behind[0].length, reach) / reach);
  if (weight < 3 && before)
    if (before.test(words.before.slice(-near))) weight = 3;
    else if (weight < 2 && before.test(words.before)) weight = 2;
  if (weight < 2 && hint?.test(words.after)) weight = 2;
  if (label && weight === 0 && isElliptic(clause, words) && label.test(clause.before)) return 2;
  return weight;
}

/** A rule whose anchor the text leaves out is a guess unless its kind is plain. */
const unanchored = (time: Time) => time.sort === 'rule' && time.value.anchor === '';

/** Claims the times that its cues speak for. */
export function timed(cues: TimeCues): KindRule['claim'] {
  const sought = soughtOf(cues);
  return (clause: Clause, found: readonly Found[]): readonly Claim[] => {
    if (found.length === 0) return [];
    const times = standings(clause, found);
    const look = lookAt(clause);
    if (times.length === 0 || !isAbout(sought, look, clause.text.length <= shortest)) return [];
    const heard = spoken(sought, look);
    const claims: Claim[] = [];
    for (const standing of times) {
      const { time } = standing;
      const weight = weigh(heard, clause, standing);
      const value = weight < threshold ? null : cues.value(time, clause);
      if (value === null) continue;
      const { at, end } = quoteOf(clause, time);
      const sure = weight >= (unanchored(time) ? 3 : certain);
      claims.push({ at, end, value, weight: weight + (cues.bonus ?? 0), over: time, sure });
    }
    return claims;
  };
}
