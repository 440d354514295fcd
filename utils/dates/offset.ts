/** Lengths of time: reading one end of a range, and adding it as calendars do. */
import type { Offset } from '../records';
import type { Point } from './types';

/** An offset with its ranges decided. Business days are not in it: they are counted after the snap. */
export interface Length {
  years: number;
  months: number;
  days: number;
  hours: number;
  minutes: number;
}

type Unit = keyof Offset;
const units = ['years', 'months', 'days', 'hours', 'minutes'] as const;

/** One end of a count: 0 is the short one, 1 the long one. */
export function countOf(offset: Offset, unit: Unit, end: 0 | 1): number {
  const count = offset[unit] ?? 0;
  return typeof count === 'number' ? count : (end === 0 ? Math.min : Math.max)(...count);
}

export const lengthOf = (offset: Offset, end: 0 | 1): Length => ({
  years: countOf(offset, 'years', end),
  months: countOf(offset, 'months', end),
  days: countOf(offset, 'days', end),
  hours: countOf(offset, 'hours', end),
  minutes: countOf(offset, 'minutes', end),
});

/** Whether a rule gives two lengths (`days: [28, 42]`). */
export const isRange = (offset: Offset): boolean =>
  [...units, 'businessDays' as const].some((unit) => Array.isArray(offset[unit]));

/**
 * `point` + `length`, years first: 31 January + 1 month is the last of February. Hours and minutes are exact time, so that 24 hours
 * over a change of clocks are 24 hours; where only the day is known they run from its first or from its last moment.
 * @throws RangeError beyond the range of dates; callers `attempt`.
 */
export function addLength(point: Point, length: Length, zone: string, edge: 'first' | 'last'): Point {
  const { hours, minutes, ...calendar } = length;
  if (point.at) {
    const at = point.at.add(calendar).add({ hours, minutes });
    return { day: at.toPlainDate(), at };
  }
  const day = point.day.add(calendar);
  if (hours === 0 && minutes === 0) return { day, at: null };
  const midnight = day.add({ days: edge === 'first' ? 0 : 1 }).toZonedDateTime(zone);
  const start = edge === 'first' ? midnight : midnight.subtract({ seconds: 1 });
  return { day: start.add({ hours, minutes }).toPlainDate(), at: null };
}
