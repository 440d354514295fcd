/** Rules: a length with what it is counted from. Chains keep their links: the judgement's month, then the month after it. */
import type { Offset, Rule } from '../../../records';
import type { Time } from '../../shapes';
import type { Sifted } from '../../sieve';
import { type Anchored, Anchors } from './anchors';
import { eventsIn } from './events';
import { landingUpTo } from './landings';
import { type Length, lengthsIn } from './lengths';
import { isMonthly, isRun, monthly, plain, type Read, run } from './runs';
import { nextYears } from './years';

const counts =
  /(?:を|より)?含[むめ](?!月の)|1(?:[かヶカヵケ箇]月|日|年)目|当日を1日|初日(?:を)?(?:算入|含)|初月/;
/** `30日間(進呈日を含む)`: said after the length. */
const countedAfter = /^間?\s?(?:、|\()(?:初日|当日|[^()、。]{1,8}日)(?:を|も)?(?:含[むみめ]|算入|1日目)/;
const fromZero = /0(?:[かヶカヵケ箇]月|日)目|翌[月日](?:を|から|より)(?:起算|数え|1|初|カウント)/;
const settling = /判定|集計|確定|審査/;

/** One less where the first unit itself is counted: 入会月を含む2カ月目 is the month after. */
function uncounted(offset: Offset, length: Length, words: string, after: string): Offset {
  const isCounted = counts.test(words) || length.ordinal || countedAfter.test(after);
  const inclusive = isCounted && !fromZero.test(words);
  if (!inclusive || length.named || offset.years !== undefined) return offset;
  const less = (count: number | [number, number]): number | [number, number] =>
    typeof count === 'number'
      ? Math.max(0, count - 1)
      : [Math.max(0, count[0] - 1), Math.max(0, count[1] - 1)];
  return Object.fromEntries(
    Object.entries(offset).flatMap(([unit, count]) => (count === undefined ? [] : [[unit, less(count)]])),
  );
}

/** 達成の翌月 is counted in months from the month of it. */
const anchorOf = (anchored: Anchored | null, { named, offset }: Length): string =>
  anchored?.anchor === 'condition_met' && named && offset.months !== undefined
    ? 'month_of_condition'
    : (anchored?.anchor ?? '');

function ruleOf(length: Length, anchored: Anchored | null, text: string): Rule {
  const words = anchored
    ? text.slice(anchored.at, length.at)
    : text.slice(Math.max(0, length.at - 16), length.at);
  return {
    anchor: anchorOf(anchored, length),
    offset: uncounted(length.offset, length, words, text.slice(length.end, length.end + 16)),
    snap: length.snap,
    approx: length.approx,
    within: length.within,
    ...(length.atLeast && { atLeast: true }),
  };
}

/** A month after a month that was judged: both links counted from the first anchor. */
function chained(first: Rule, second: Rule): Rule {
  return {
    ...second,
    anchor: first.anchor,
    offset: { months: plain(first.offset.months) + plain(second.offset.months) },
  };
}

function readOne(text: string, length: Length, previous: Read | undefined, anchors: Anchors): Read {
  const from = previous?.end ?? 0;
  const anchored = anchors.before(from, length.at);
  const own = ruleOf(length, anchored, text);
  // `13か月目に1万円、25か月目に1万円`: both are counted from the same.
  const isSeries = own.anchor === '' && length.ordinal && previous?.length.ordinal === true;
  const rule = isSeries ? { ...own, anchor: previous.rule.anchor } : own;
  const { at, end } = length;
  const between = text.slice(from, length.at);
  const follows = previous && length.named && length.offset.months && previous.rule.anchor !== '';
  const months = previous?.rule.offset.months !== undefined;
  if (follows && months && (settling.test(between) || /^日?(?:の|、)?$/.test(between)))
    return { at, end, length, rule: chained(previous.rule, rule), anchorAt: previous.anchorAt };
  return { at, end, length, rule, anchorAt: anchored?.at ?? at };
}

/** `翌月中旬~下旬`: from one part of a month to another of the same. */
function stretched({ at, end, length, rule }: Read, text: string): Time | null {
  const to = length.snap === 'none' ? null : landingUpTo(text, end);
  if (!to) return null;
  const vague = /^(?:頃|ごろ)/.test(text.slice(to.end, to.end + 2));
  const toOffset = { ...rule, snap: to.snap, approx: vague };
  return { at, end: to.end + (vague ? 2 : 0), sort: 'detail', value: { fromOffset: rule, toOffset } };
}

function timeOf(read: Read, text: string): Time {
  const { at, end, length, rule } = read;
  const stretch = stretched(read, text);
  if (stretch) return stretch;
  if (length.from) return { at, end, sort: 'detail', value: { fromOffset: { ...rule, within: false } } };
  if (isMonthly(read, text)) return monthly(read);
  return { at, end, sort: 'rule', value: rule };
}

const isAfter = (first: Read, second: Read, text: string) =>
  !second.length.named && /^(?:から|より|の)\s?$/.test(text.slice(first.end, second.at));

/** `翌月下旬~翌々月上旬`: two rules joined by a sign are one stretch of time. */
function joined(reads: readonly Read[], text: string): Time[] {
  const times: Time[] = [];
  for (let i = 0; i < reads.length; i++) {
    const first = reads[i];
    const second = reads[i + 1];
    if (!first) break;
    if (second && isRun(first, second, text)) {
      times.push(run(first, second));
      i++;
    } else if (second && isAfter(first, second, text)) {
      // 利用翌月末から60日後: a length upon a rounded length cannot be said as one rule; nothing is better than half of it.
      i++;
    } else if (second && /^\s?(?:~|から)\s?$/.test(text.slice(first.end, second.at))) {
      const toOffset = { ...second.rule, anchor: second.rule.anchor || first.rule.anchor };
      times.push({
        at: first.at,
        end: second.end,
        sort: 'detail',
        value: { fromOffset: first.rule, toOffset },
      });
      i++;
    } else times.push(timeOf(first, text));
  }
  return times;
}

/** All rules of a text; a counted length without words that make it a time is left out. */
export function rulesIn(text: string, sifted: Sifted): Time[] {
  const anchors = new Anchors(text, sifted);
  const years = nextYears(text, anchors);
  const reads: Read[] = [];
  for (const length of lengthsIn(text)) {
    if (years.some(({ at, end }) => length.at < end && at < length.end)) continue;
    const read = readOne(text, length, reads.at(-1), anchors);
    if (length.firm || /(?:から|より|後|、)\s?$/.test(text.slice(0, length.at).slice(-3))) reads.push(read);
  }
  const times = [...years, ...joined(reads, text)];
  // Where a length says when, the event is only how it comes about.
  return times.length > 0 ? times : eventsIn(text, anchors);
}
