/** Periods and deadlines: dates with the words that say where they begin and end. */
import type { Window } from '../../../records/fact';
import { completed, type Day, isoOf, lastDayOf } from './calendar';
import type { DateSpan } from './dates';
import { type Joins, joinsOf } from './joins';
import { lentYear } from './lent-year';
import type { Place } from './pattern';
import type { GrammarWords } from './words';

/** `on`: the text names a day and no direction. */
export type Side = 'both' | 'begins' | 'ends' | 'on';

export interface WindowSpan extends Place {
  readonly shape: 'window';
  readonly side: Side;
  readonly window: Window;
  /** False when another reading is as likely. */
  readonly sure: boolean;
  /** The words of the dates alone, without what leads to them. */
  readonly core: Place;
}

const reach = 48;

/** "The latest deadline for entries into this competition is …" */
const longestLead = 72;

const before = (text: string, at: number): string => text.slice(Math.max(0, at - longestLead), at);

/** A window from two days, in the order of the calendar; null when the dates contradict it. */
function windowOf(start: Day | null, end: Day | null): Window | null {
  const [a, b] = start && end ? completed(start, end) : [start, end];
  const from = a && isoOf(a);
  const to = b && isoOf(b);
  if ((start && !from) || (end && !to)) return null;
  if (from && to && from.slice(0, 2) !== '--' && from.slice(0, 10) > to.slice(0, 10)) return null;
  const tz = b?.tz ?? a?.tz;
  const window: Window = { start: from, end: to };
  if (end === null) window.openEnd = true;
  if (tz) window.tz = tz;
  if (b?.time === '24:00') window.ambiguous = 'midnight';
  return window;
}

/** A lone date with its direction. */
function lone(text: string, span: DateSpan, joins: Joins): Omit<WindowSpan, 'core'> | null {
  const left = before(text, span.at);
  const right = text.slice(span.end, span.end + reach);
  if (joins.recurs.test(right)) return null;
  const endOf = span.vague ? joins.endOf.exec(left) : null;
  const at = span.at - (endOf?.[0].trimStart().length ?? 0);
  const lead = endOf ? before(text, at) : left;
  const wordsBefore = (re: RegExp) => re.exec(lead)?.[0].replace(/^[^a-z0-9]/, '').length ?? -1;
  const wordsAfter = (re: RegExp) => re.exec(right)?.[0].length ?? -1;
  const make = (side: Side, start: Day | null, end: Day | null, more: [number, number]) => {
    const window = windowOf(start, end);
    return (
      window && {
        shape: 'window' as const,
        side,
        window,
        at: at - more[0],
        end: span.end + more[1],
        sure: !span.ambiguous,
      }
    );
  };
  const ended = endOf || span.vague ? lastDayOf(span.day) : span.day;
  const endsBefore = wordsBefore(joins.ends);
  if (endsBefore >= 0) {
    const ends = make('ends', null, ended, [endsBefore, 0]);
    const isPublished = joins.published.test(lead.slice(0, lead.length - endsBefore));
    return ends && isPublished
      ? { ...ends, side: 'both', window: { ...ends.window, start: 'x_page_date' } }
      : ends;
  }
  const beginsAfter = wordsAfter(joins.beginsAfter);
  const beginsBefore = wordsBefore(joins.begins);
  if (
    beginsBefore >= 0 &&
    joins.late.test(lead) &&
    (joins.refused.test(text.slice(span.end, span.end + 90)) || joins.refused.test(lead))
  )
    return make('ends', null, ended, [beginsBefore, 0]);
  if (beginsBefore >= 0 || beginsAfter >= 0)
    return make('begins', span.day, null, [Math.max(0, beginsBefore), Math.max(0, beginsAfter)]);
  const endsAfter = wordsAfter(joins.endsAfter);
  if (endsAfter >= 0) return make('ends', null, ended, [0, endsAfter]);
  // A month is all its days.
  const begun = span.vague && !endOf ? { ...span.day, day: 1 } : span.day;
  return span.weak ? null : make('on', begun, endOf || span.vague ? ended : span.day, [0, 0]);
}

/** Two neighbouring dates as one period, where the words between them say so. */
function joined(text: string, a: DateSpan, b: DateSpan, joins: Joins): Omit<WindowSpan, 'core'> | null {
  if (a.until || b.until || b.at - a.end > reach + 16) return null;
  const gap = text.slice(a.end, b.at);
  const lead = before(text, a.at);
  const between = joins.between.exec(lead);
  // "postmarked by … and before …" are two deadlines.
  if (!between && joins.ends.test(lead)) return null;
  const isBare = between !== null && /^\s{0,3}$/.test(gap);
  if (!joins.to.test(gap) && !(between && joins.and.test(gap)) && !isBare) return null;
  // "November 2026 to January 2027" are all their days.
  const window = windowOf(a.vague ? { ...a.day, day: 1 } : a.day, b.vague ? lastDayOf(b.day) : b.day);
  const begun = between ?? joins.begins.exec(lead);
  const words = begun?.[0].replace(/^[^a-z0-9]/, '').length ?? 0;
  return (
    window && {
      shape: 'window',
      side: 'both',
      window,
      at: a.at - words,
      end: b.end,
      sure: !a.ambiguous && !b.ambiguous,
    }
  );
}

/** Makes a reader of periods and deadlines from the dates of a folded text. */
export function windowReader(
  words: GrammarWords,
): (text: string, dates: readonly DateSpan[]) => WindowSpan[] {
  const joins = joinsOf(words);
  return (text, dates) => {
    const spans: WindowSpan[] = [];
    for (let i = 0; i < dates.length; i++) {
      const a = dates[i] as DateSpan;
      const b = dates[i + 1];
      const pair = b && joined(text, a, b, joins);
      if (b && pair) {
        spans.push({ ...pair, core: { at: a.at, end: b.end } });
        i++;
        continue;
      }
      if (b && joins.to.test(text.slice(a.end, b.at)) && b.at - a.end < 8) {
        // Two dates that look like a period and are none: better neither than half of it.
        i++;
        continue;
      }
      const core = { at: a.at, end: a.end };
      const both = a.until && windowOf(a.day, a.until);
      if (both)
        spans.push({ shape: 'window', side: 'both', window: both, at: a.at, end: a.end, sure: true, core });
      const single = !a.until && lone(text, a, joins);
      if (single) spans.push({ ...single, core });
    }
    return lentYear(spans);
  };
}
