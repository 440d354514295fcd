/** Dates as texts state them: with and without year, day or time, or as another anchor's day. */
import type { DueDate, Moment, VagueDate } from '../records';
import { readAnchor } from './anchor';
import { dayOf, dueOf, fromDay, monthEnd } from './day';
import { nextRound } from './recurring';
import { dueOfRule } from './rule';
import { slackOf } from './slack';
import { partOfMonth } from './snap';
import type { Anchors, DateOptions, Span } from './types';

type Day = Temporal.PlainDate;

/** A date without year means the first such day from when it was read; a 29 February beyond a year is a misreading. */
const yearAhead = 366;

function firstDayFrom(monthDay: string, from: Day): Day | null {
  for (const year of [from.year, from.year + 1]) {
    const day = dayOf(`${year}-${monthDay}`);
    if (day && Temporal.PlainDate.compare(day, from) >= 0)
      return from.until(day, { largestUnit: 'days' }).days <= yearAhead ? day : null;
  }
  return null;
}

/** The month in which MM is next, that of `from` included. */
function firstMonthFrom(month: string, from: Day): Day | null {
  const start = from.with({ day: 1 });
  return firstDayFrom(`${month}-01`, start);
}

/** A wall clock at the end of a moment; 24:00 is the end of its day. */
const clockAtEnd = /T(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00(?::00)?)$/;

/** Whole days that `text` covers: a day is one, a month is all of it. Times are left out; see `instantOf`. */
export function spanOf(text: string, from: Day | null): Span | null {
  const date = text.replace(clockAtEnd, '');
  const full = dayOf(date);
  if (full) return { from: full, to: full };
  const [, month = ''] = /^--(\d{2})$/.exec(date) ?? [];
  const start = month
    ? from && firstMonthFrom(month, from)
    : /^\d{4}-\d{2}$/.test(date)
      ? dayOf(`${date}-01`)
      : null;
  if (start) return { from: start, to: monthEnd(start) };
  const [, monthDay = ''] = /^--(\d{2}-\d{2})$/.exec(date) ?? [];
  const day = monthDay && from ? firstDayFrom(monthDay, from) : null;
  return day && { from: day, to: day };
}

/** The day of a date or of an anchor's name; null for null, an unknown anchor, or what is no date. */
function dueOfText(text: string, anchors: Anchors, options: DateOptions): DueDate | null {
  const span = spanOf(text, fromDay(options));
  if (span) return dueOf(span.to, span.from, span.to);
  const anchor = readAnchor(text, anchors, options.zone);
  return anchor && dueOf(anchor.usual.day, anchor.earliest.day, anchor.latest.day);
}

/** A stated date with its part of the month, and the doubt of 頃. A day that ends its month ("1月末頃") is as vague as a part. */
function dueOfVague({ date, part, approx }: VagueDate, options: DateOptions): DueDate | null {
  const whole = spanOf(date, fromDay(options));
  if (!whole) return null;
  const isDay = whole.from.equals(whole.to);
  const span = part ? partOfMonth(whole.from, part) : whole;
  const isEnd = isDay && monthEnd(span.to).equals(span.to);
  const kind = part || isEnd ? 'part' : isDay ? 'day' : 'month';
  const slack = { days: approx ? slackOf[kind] : 0 };
  return dueOf(span.to, span.from.subtract(slack), span.to.add(slack));
}

/** Any moment as a due date; `date` is the last day of what it covers. */
export function dueOfMoment(moment: Moment, anchors: Anchors, options: DateOptions): DueDate | null {
  if (typeof moment === 'string') return dueOfText(moment, anchors, options);
  if ('date' in moment) return dueOfVague(moment, options);
  return moment.recurring === undefined
    ? dueOfRule(moment, anchors, options)
    : nextRound(moment, anchors, options);
}
