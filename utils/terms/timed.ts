/** Kinds that are about a time: which words claim a window, a date or a rule, and how heavily. */
import type { FactValue } from '../records';
import { quoteOf } from './quotes';
import type { Claim, Clause, Found, KindRule, Time } from './shapes';

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
const ofNext = /、[^、。]{1,16}(?:は|:)$/;

function around(text: string, times: readonly Time[], i: number): Around {
  const time = times[i];
  if (!time) return { before: '', after: '' };
  const from = times[i - 1]?.end ?? 0;
  const to = times[i + 1]?.at ?? text.length;
  return {
    before: text.slice(Math.max(from, time.at - reach), time.at),
    after: inside(text.slice(time.end, Math.min(to, time.end + reach)).replace(ofNext, '')),
  };
}

/** A sentence that may leave out what it is about. */
const shortest = 44;

/** `ゴールド会員は3年間。`: says no verb, and goes on with what was spoken of. */
const isElliptic = ({ text }: Clause, { after }: Around) =>
  text.length <= shortest && /^(?:です|となります|とします|になります)?[)。]?$/.test(after);

/** The name of the column a time stands in, where its heading is a row of names: `対象期間 付与時期`. */
function columnOf(heading: string, i: number, count: number): string {
  const names = heading.split(' ');
  const own = names.length > 1 ? (names[names.length - count + i] ?? '') : '';
  return /(?:期間|時期|期限|日|日程|上限)$/.test(own) ? own : heading;
}

/** Weight of the words around a time, 0 when none speaks. */
function weigh({ label, after, before, hint }: TimeCues, clause: Clause, words: Around): number {
  const weights = [0];
  if (label && clause.label !== '' && label.test(clause.label)) weights.push(4);
  if (label && clause.heading !== '' && label.test(clause.heading)) weights.push(2.4);
  const behind = after?.exec(words.after);
  if (behind) weights.push(3.6 - Math.min(behind.index + behind[0].length, reach) / reach);
  if (before?.test(words.before.slice(-near))) weights.push(3);
  else if (before?.test(words.before)) weights.push(2);
  if (hint?.test(words.after)) weights.push(2);
  if (label && weights.length === 1 && isElliptic(clause, words) && label.test(clause.before))
    weights.push(2);
  return Math.max(...weights);
}

/** A rule whose anchor the text leaves out is a guess unless its kind is plain. */
const unanchored = (time: Time) => time.sort === 'rule' && time.value.anchor === '';

/** Claims the times that its cues speak for. */
export function timed(cues: TimeCues): KindRule['claim'] {
  return (clause: Clause, found: readonly Found[]): readonly Claim[] => {
    const times = found.filter((one): one is Time => one.sort !== 'amount');
    if (times.length === 0) return [];
    const surroundings = `${clause.heading}\n${clause.label}\n${clause.text}`;
    // A short sentence leaves out what the one before it spoke of.
    const spoken = clause.text.length <= shortest ? clause.before : '';
    if (cues.never?.test(surroundings) || (cues.needs && !cues.needs.test(`${spoken}${surroundings}`)))
      return [];
    if (cues.about && !cues.about.test(`${surroundings}\n${clause.before}`)) return [];
    return times.flatMap((time, i) => {
      const heading = columnOf(clause.heading, i, times.length);
      const weight = weigh(cues, { ...clause, heading }, around(clause.text, times, i));
      const value = weight < threshold ? null : cues.value(time, clause);
      if (value === null) return [];
      const total = weight + (cues.bonus ?? 0);
      return [
        {
          ...quoteOf(clause, time),
          value,
          weight: total,
          over: time,
          sure: weight >= (unanchored(time) ? 3 : certain),
        },
      ];
    });
  };
}
