/** What a time says for a kind, common to the kinds of Latin-script languages. */
import type { Detail, FactValue, Rule, Window } from '../../records/fact';
import { pattern } from '../grammar/latin/pattern';
import type { Around, LedTime } from './timed';

/** Natural anchors of a kind: the first whose words are near the time, in the clause or around it; else the last. */
export type Natural = readonly (readonly [source: string, anchor: string])[];

const nearby = 80;
const compiledNatural = new WeakMap<Natural, readonly (readonly [RegExp, string])[]>();

function naturalAnchor(natural: Natural, words: Around): string {
  const known =
    compiledNatural.get(natural) ?? natural.map(([source, anchor]) => [pattern(source, ''), anchor] as const);
  compiledNatural.set(natural, known);
  const named = known.slice(0, -1);
  for (const text of [words.left.slice(-nearby) + words.right.slice(0, nearby), words.text, words.all]) {
    const found = named.find(([re]) => re.test(text));
    if (found) return found[1];
  }
  return natural.at(-1)?.[1] ?? '';
}

/** True of a rule that counts from the last activity: it is about lapsing by idleness and nothing else. */
export const isIdle = (time: LedTime): boolean =>
  time.sort === 'rule' && time.value.anchor === 'last_activity';

/** The rule with its anchor, the natural one where the text names none. */
export const anchored = (rule: Rule, natural: Natural, words: Around): Rule =>
  rule.anchor === '' ? { ...rule, anchor: naturalAnchor(natural, words) } : rule;

/** A period or deadline; null where the text names a day without direction and the kind needs one. */
export function periodOf(time: LedTime): Window | null {
  return time.sort === 'window' ? time.value : null;
}

/** Whether a day without direction is a whole month. */
const isMonth = (time: LedTime): boolean =>
  time.sort === 'window' && time.lead.side === 'on' && time.value.start !== time.value.end;

/** The date at which something ends, whichever way it is named. */
export function endOf(time: LedTime): Window | null {
  if (time.sort !== 'window') return null;
  const { start, end, openEnd: _, ...rest } = time.value;
  if (time.lead.side === 'begins') return null;
  return { ...rest, start: time.lead.side === 'both' || isMonth(time) ? start : null, end };
}

const openUntil = /(?:until|till?|through|thru|hasta)(?![a-z])/;

/** Something that goes on up to a day does not happen on it. */
export const goesOn = (time: LedTime, { text }: Around): boolean =>
  time.sort === 'window' &&
  time.lead.side === 'ends' &&
  openUntil.test(text.slice(time.at, time.lead.core.at));

/** The day on which something happens. */
export function dayOf(time: LedTime): FactValue | null {
  if (time.sort !== 'window') return null;
  const { side } = time.lead;
  if (isMonth(time) && typeof time.value.start === 'string')
    return { date: time.value.start.replace(/-\d\d$/, '') };
  if (side === 'on' && typeof time.value.start === 'string')
    return { date: time.value.start.split('T')[0] ?? '' };
  return time.value;
}

/** A recurring day. */
export const detailOf = (time: LedTime): Detail | null =>
  time.sort === 'detail' && time.value.opensAt === undefined ? time.value : null;

const isRule = (moment: unknown): moment is Rule =>
  typeof moment === 'object' && moment !== null && 'anchor' in moment;

/** "From 10 days after … to 90 days after …": both ends with their anchors. */
export function twoSided(time: LedTime, natural: Natural, words: Around): Detail | null {
  if (time.sort !== 'detail') return null;
  const { opensAt, closes } = time.value;
  if (!isRule(opensAt) || !isRule(closes)) return null;
  return { opensAt: anchored(opensAt, natural, words), closes: anchored(closes, natural, words) };
}

/** "In the 30–60 day window": a range of days as the day it opens and the day it closes; null for no range. */
export function bothSides(rule: Rule): Detail | null {
  const [first, last] = Array.isArray(rule.offset.days) ? rule.offset.days : [];
  if (first === undefined || last === undefined) return null;
  const plain = { ...rule, approx: false, within: false };
  return {
    opensAt: { ...plain, offset: { days: first } },
    closes: { ...plain, offset: { days: last }, within: true },
  };
}
