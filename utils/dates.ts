/**
 * Dates: a rule and what it is counted from → a due date. Pure; nothing here throws for what a text may say.
 * Days are `YYYY-MM-DD` in the portal's zone; instants are UTC ISO 8601. `Temporal` is the browser's own (Chrome ≥144,
 * Firefox ≥139).
 */

import { type Chained, follow, type Link } from './dates/chain';
import { instantOn } from './dates/clock';
import { attempt, dayOf, dueOf, pointOf } from './dates/day';
import { dueOfMoment } from './dates/moment';
import { nextOfDetail } from './dates/recurring';
import type { Anchors, DateOptions } from './dates/types';
import { neverKnown, type WindowDates, windowOf } from './dates/window';
import type { Detail, DueDate, FactValue, Moment } from './records';

export type { Chained, Link } from './dates/chain';
export { anchorsOfFacts, anchorsOfTrip } from './dates/trip-anchors';
export type { Anchors, AnchorValue, DateOptions } from './dates/types';
export type { WindowDates } from './dates/window';

function dueOfDetail(detail: Detail, anchors: Anchors, options: DateOptions): DueDate | null {
  const { fromOffset, toOffset, reply } = detail;
  const first = fromOffset ? dueOfMoment(fromOffset, anchors, options) : null;
  const last = toOffset ? dueOfMoment(toOffset, anchors, options) : null;
  if (first && last) return { ...first, latest: last.latest };
  if (first || last) return first ?? last;
  const moment = detail.until ?? detail.closes ?? detail.opensAt ?? reply;
  return moment === undefined ? nextOfDetail(detail, options) : dueOfMoment(moment, anchors, options);
}

function reckon(value: FactValue | Moment, anchors: Anchors, options: DateOptions): DueDate | null {
  if (typeof value === 'string' || 'date' in value || 'anchor' in value)
    return dueOfMoment(value, anchors, options);
  if ('start' in value) return windowOf(value, anchors, options).closes;
  return 'amount' in value ? null : dueOfDetail(value, anchors, options);
}

/**
 * The day a rule means.
 *
 * `date` is the day to go by, always the last one the words cover: the end of a range (4–6 weeks: six), the end of 下旬, the last
 * day of "within"; for "at least" it is the first possible day. `earliest` and `latest` are how far the words reach: a range's
 * ends, the whole 上旬, the doubt of 約 and 頃 (table in `dates/slack.ts`), `max`, and the doubt of an anchor that was itself
 * reckoned. "Within" begins at its anchor; nothing said of "at least" limits it, so its `latest` is no limit either.
 *
 * Months clamp at their end (31 January + 1 month = end of February). Hours need an instant to be exact; from a plain day, a
 * deadline runs from its beginning and a waiting time from its end. Business days skip weekends and the holidays of the country
 * (Japan, Spain, England and Wales, United States). What recurs is the next one on or after `from`; a date without year the first
 * such day from then on.
 * @param value what a fact or a part of it says (`records/fact.ts`); a window gives its end, a category or an amount null
 * @param anchors what is known to have happened, or was reckoned before
 * @returns null while an anchor is unknown, and for what is no date
 */
export const dueDate = (
  value: FactValue | Moment | null,
  anchors: Anchors,
  options: DateOptions,
): DueDate | null => (value === null ? null : attempt(() => reckon(value, anchors, options)));

/** When a window opens and closes, as days and as instants; see `windowOf`. Nulls for what is open, unknown or no date. */
export const windowDates = (value: FactValue | Moment, anchors: Anchors, options: DateOptions): WindowDates =>
  attempt(() => windowOf(value, anchors, options)) ?? neverKnown;

/** Rules that stand on each other, in order: each one's date is the anchor `gives` of those after it, unless that is known. */
export const chain = (links: readonly Link[], anchors: Anchors, options: DateOptions): Chained =>
  follow(links, anchors, options, dueDate);

/** `days` after a day (before it when negative), `YYYY-MM-DD`, or null when that is no date. */
export function addDays(date: string, days: number): string | null {
  const due = attempt(() => dueOf(Temporal.PlainDate.from(date).add({ days })));
  return due?.date ?? null;
}

/**
 * A wall clock (`HH:MM`, `24:00` is the end of the day) on a day in a zone, as a UTC instant; null for what is no date or no zone.
 * An hour that comes twice is the first one, one that is skipped the one before.
 */
export function wallClock(date: string, clock: string, zone: string): string | null {
  const day = dayOf(date);
  return day && instantOn(day, clock, zone, 'end');
}

/** The day of an instant (or of a plain date, which is itself) in a zone, or null. */
export const dayIn = (instant: string, zone: string): string | null =>
  attempt(() => pointOf(instant, zone)?.day.toString() ?? null);
