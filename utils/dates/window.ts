/** From when to when: windows, rules that limit ("within 20 days of"), and details that say when something opens or closes. */
import type { Detail, DueDate, FactValue, Moment, Rule, Window } from '../records';
import { instantOf, zoneOf } from './clock';
import { dayOf, dueOf, fromDay } from './day';
import { dueOfMoment } from './moment';
import { anchorOf } from './rule';
import type { Anchors, DateOptions } from './types';

export interface WindowDates {
  /** The first and the last day, in the zone the text states, else the portal's. Null: open, or not known (yet). */
  opens: DueDate | null;
  closes: DueDate | null;
  /** First instant inside and first instant outside, UTC. */
  opensAt: string | null;
  closesAt: string | null;
}

export const neverKnown: WindowDates = { opens: null, closes: null, opensAt: null, closesAt: null };

/** A page that is read this long after its window ended, in days, still means the window that ended. */
const lately = 31;

const isYearless = (moment: Moment | null): boolean => typeof moment === 'string' && moment.startsWith('--');

/** `from` for a date without year, so that a window read shortly after it ended is not thought to be next year's. */
function fromFor(options: DateOptions): DateOptions {
  const from = fromDay(options);
  return from ? { ...options, from: `${from.subtract({ days: lately })}` } : options;
}

/** `from` for a beginning without year: its window's end is at most a year later. Without an end, half a year to either side. */
function fromForStart(closes: DueDate | null, options: DateOptions): DateOptions {
  const end = closes && dayOf(closes.date);
  if (end) return { ...options, from: `${end.subtract({ years: 1 }).add({ days: 1 })}` };
  const from = fromDay(options);
  return from ? { ...options, from: `${from.subtract({ days: 182 })}` } : options;
}

function ofMoments(start: Moment | null, end: Moment | null, anchors: Anchors, options: DateOptions) {
  const begun = typeof start === 'string' && !isYearless(start) ? dayOf(start.slice(0, 10)) : null;
  const endOptions = isYearless(end)
    ? begun
      ? { ...options, from: `${begun}` }
      : fromFor(options)
    : options;
  const closes = end === null ? null : dueOfMoment(end, anchors, endOptions);
  const startOptions = isYearless(start) ? fromForStart(closes, options) : options;
  const opens = start === null ? null : dueOfMoment(start, anchors, startOptions);
  return {
    // What opens "in November" opens on its first day.
    opens:
      opens && typeof start === 'string'
        ? { date: opens.earliest, earliest: opens.earliest, latest: opens.earliest }
        : opens,
    closes,
    opensAt: start === null ? null : instantOf(start, anchors, startOptions, 'start'),
    closesAt: end === null ? null : instantOf(end, anchors, endOptions, 'end'),
  } satisfies WindowDates;
}

function ofWindow(
  { start, end, tz, ambiguous }: Window,
  anchors: Anchors,
  options: DateOptions,
): WindowDates {
  const dates = ofMoments(start, end, anchors, { ...options, zone: zoneOf(tz, options) });
  const last = ambiguous === 'midnight' && dates.closes ? dayOf(dates.closes.date) : null;
  // "Midnight on the 30th" may be the one that begins it: the 29th is then the last whole day.
  return last ? { ...dates, closes: dueOf(last, last.subtract({ days: 1 })) } : dates;
}

/** "Within N days of X" is open from X on. */
function ofRule(rule: Rule, anchors: Anchors, options: DateOptions): WindowDates {
  const { closes, closesAt } = ofMoments(null, rule, anchors, options);
  const anchor = anchorOf(rule, anchors, options.zone);
  const opens = anchor && dueOf(anchor.usual.day, anchor.earliest.day, anchor.latest.day);
  return { opens, closes, opensAt: null, closesAt };
}

/** `closes` may be counted from when it opens (`x_claim_start`), which is then what `opensAt` says unless it is known. */
function ofDetail(detail: Detail, anchors: Anchors, options: DateOptions): WindowDates {
  const start = detail.opensAt ?? detail.fromOffset ?? null;
  const end = detail.closes ?? detail.until ?? detail.toOffset ?? null;
  const begins = start === null ? null : dueOfMoment(start, anchors, options);
  const known = begins ? { x_claim_start: begins, ...anchors } : anchors;
  return ofMoments(start, end, known, options);
}

/**
 * When a window opens and closes. A date without year is the first from 31 days before `options.from` on, so that a page read
 * shortly after its campaign still means that campaign; its beginning is the last such day before its end.
 * @param value anything a fact may say; amounts and categories give nulls
 */
export function windowOf(value: FactValue | Moment, anchors: Anchors, options: DateOptions): WindowDates {
  if (typeof value === 'string' || 'date' in value) return ofMoments(null, value, anchors, options);
  if ('anchor' in value) return ofRule(value, anchors, options);
  if ('start' in value) return ofWindow(value, anchors, options);
  return 'amount' in value ? neverKnown : ofDetail(value, anchors, options);
}
