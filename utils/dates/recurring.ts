/** What comes again: every month's payment, every Friday, the third instalment. The next one on or after a day is meant. */
import type { Detail, DueDate, Rule } from '../records';
import type { Anchored } from './anchor';
import { dayOf, dueOf, fromDay } from './day';
import { anchorOf, dueFrom } from './rule';
import type { Anchors, DateOptions, Point } from './types';

const periods: ReadonlyMap<string, { days?: number; months?: number }> = new Map([
  ['daily', { days: 1 }],
  ['weekly', { days: 7 }],
  ['monthly', { months: 1 }],
  ['yearly', { months: 12 }],
]);

/** Rounds looked at, a hundred years of months; and as many before the day when only the round is known and no beginning. */
const rounds = 1_200;
const roundsBefore = 64;

const movePoint = (point: Point, period: { days?: number; months?: number }, times: number): Point => {
  const length = { days: (period.days ?? 0) * times, months: (period.months ?? 0) * times };
  return { day: point.day.add(length), at: point.at?.add(length) ?? null };
};

/**
 * The first round of a recurring rule whose date is on or after `options.from`; without `from`, the first of all. When its anchor
 * is unknown the rounds are those around `from`; null when neither is known, or its rhythm is none of ours.
 */
export function nextRound(rule: Rule, anchors: Anchors, options: DateOptions): DueDate | null {
  const known = anchorOf(rule, anchors, options.zone);
  const from = fromDay(options);
  const period = periods.get(rule.recurring ?? '');
  if (!period) return null;
  if (!from) return known && dueFrom(known, rule, options);
  const point: Point = { day: from, at: null };
  const start: Anchored = known ?? { earliest: point, usual: point, latest: point };
  for (let round = known ? 0 : -roundsBefore; round < rounds; round++) {
    const moved: Anchored = {
      earliest: movePoint(start.earliest, period, round),
      usual: movePoint(start.usual, period, round),
      latest: movePoint(start.latest, period, round),
    };
    const due = dueFrom(moved, rule, options);
    const date = due && dayOf(due.date);
    if (date && Temporal.PlainDate.compare(date, from) >= 0) return due;
  }
  return null;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The next `weekday` (`MO` … `SU`) on or after the day the text was seen, or null. */
function nextWeekday(weekday: string, options: DateOptions): DueDate | null {
  const from = fromDay(options);
  const at = weekdays.indexOf(weekday.toUpperCase()) + 1;
  return from && at > 0 ? dueOf(from.add({ days: (at - from.dayOfWeek + 7) % 7 })) : null;
}

/** What comes again without an anchor: a weekday, or a day of the month (`{recurring:'monthly', offset, snap}`). */
export function nextOfDetail(detail: Detail, options: DateOptions): DueDate | null {
  if (detail.weekday !== undefined) return nextWeekday(detail.weekday, options);
  const { offset, snap, recurring, within } = detail;
  if (!offset || !snap || !recurring) return null;
  const rule: Rule = { anchor: '', offset, snap, recurring };
  const due = nextRound(rule, {}, options);
  if (!due || !within || recurring !== 'monthly') return due;
  // "Within the first three business days": from the first of that month.
  const date = dayOf(due.date);
  return date && dueOf(date, date.with({ day: 1 }));
}
