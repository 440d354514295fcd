/** Where a day is moved to after an offset was added: end of the month, the 10th, 上旬 … (see `Rule` in `records/fact.ts`). */
import { attempt, dayInMonth, monthEnd } from './day';
import type { Span } from './types';

type Day = Temporal.PlainDate;
const only = (day: Day): Span => ({ from: day, to: day });

/** 上旬 is the 1st to the 10th, 中旬 the 11th to the 20th, 下旬 the 21st to the end of the month. */
export function partOfMonth(day: Day, part: 'early' | 'mid' | 'late'): Span {
  if (part === 'early') return { from: day.with({ day: 1 }), to: day.with({ day: 10 }) };
  if (part === 'mid') return { from: day.with({ day: 11 }), to: day.with({ day: 20 }) };
  return { from: day.with({ day: 21 }), to: monthEnd(day) };
}

/** MM-DD in the year of `day`; 02-29 is the last of February in years that lack it. Null when no year has such a day. */
const inYear = (day: Day, monthDay: string): Day | null =>
  attempt(() =>
    Temporal.PlainMonthDay.from(monthDay, { overflow: 'reject' }).toPlainDate({ year: day.year }),
  );

/** The first MM-DD on or after `day`. */
function firstFrom(day: Day, monthDay: string): Day | null {
  const here = inYear(day, monthDay);
  return here && Temporal.PlainDate.compare(here, day) < 0 ? inYear(day.add({ years: 1 }), monthDay) : here;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'last'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `second_friday`: the Nth weekday of the month of `day`; N = 5 is the last one. `weekday`: 1 is Monday. */
export function nthWeekday(day: Day, nth: number, weekday: number): Day {
  if (nth === 5) {
    const end = monthEnd(day);
    return end.subtract({ days: (end.dayOfWeek - weekday + 7) % 7 });
  }
  const first = day.with({ day: 1 });
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
}

function named(day: Day, snap: string): Span | null {
  const [, ordinal = '', weekday = ''] = /^([a-z]+)_([a-z]+)$/.exec(snap) ?? [];
  const nth = ordinals.indexOf(ordinal) + 1;
  const at = weekdays.indexOf(weekday) + 1;
  return nth > 0 && at > 0 ? only(nthWeekday(day, nth, at)) : null;
}

/**
 * `day` moved by `snap`, or null when the snap is none of ours.
 * `fixed_MM-DD` is that day in the year the offset led to, where the offset counts years (翌年3月30日); else the first such day
 * from there on. `fiscal_year_end_MM-DD` is the end of the fiscal year that `day` lies in.
 */
export function snapped(day: Day, snap: string, countsYears: boolean): Span | null {
  if (snap === 'none') return only(day);
  if (snap === 'start_of_month') return only(day.with({ day: 1 }));
  if (snap === 'end_of_month') return only(monthEnd(day));
  const part = /^(early|mid|late)_of_month$/.exec(snap)?.[1];
  if (part === 'early' || part === 'mid' || part === 'late') return partOfMonth(day, part);
  const n = Number(/^day_(\d{1,2})$/.exec(snap)?.[1]);
  if (n >= 1 && n <= 31) return only(dayInMonth(day, n));
  const [, kind, monthDay] = /^(fixed|fiscal_year_end)_(\d{2}-\d{2})$/.exec(snap) ?? [];
  if (!kind || !monthDay) return named(day, snap);
  const at = kind === 'fixed' && countsYears ? inYear(day, monthDay) : firstFrom(day, monthDay);
  return at && only(at);
}
