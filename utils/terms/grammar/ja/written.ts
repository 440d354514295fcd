/** Points as values: as text, as one end of a window, as a moment; what one of two leaves out is filled in from the other. */
import type { Moment } from '../../../records';
import type { Time } from '../../shapes';
import type { Point } from './points';

/** A day or month in two digits. */
export const two = (number: number) => String(number).padStart(2, '0');
/** Days of a month; of a February without a year 28. */
export const lengthOf = (year: number | null, month: number): number =>
  new Date(Date.UTC(year ?? 2025, month, 0)).getUTCDate();

/** A point as text: `2026-11-30T23:59`, `--11-30`, `2026-11`. */
export function written({ year, month, day, time, last }: Point): string {
  const head = year === null ? '--' : `${String(year).padStart(4, '0')}-`;
  const inMonth = month ?? 1;
  const inDay = day ?? (last ? lengthOf(year, inMonth) : null);
  return `${head}${two(inMonth)}${inDay === null ? '' : `-${two(inDay)}`}${time && inDay !== null ? `T${time}` : ''}`;
}

/** A point as one end of a window. */
export function asEnd(point: Point): Moment {
  return point.part === null ? written(point) : { date: written(point), part: point.part };
}

/** A point as a moment of its own. */
export function moment(point: Point): Time {
  const { part, approx } = point;
  const value = { date: written(point), ...(part && { part }), ...(approx && { approx }) };
  return { at: point.at, end: point.end, sort: 'moment', value };
}

/** Fills in what one of two points leaves out from the other; the second is never before the first. */
export function completed(first: Point, second: Point): [Point, Point] {
  const earlier = (a: Point, b: Point) =>
    (a.month ?? 0) * 31 + (a.day ?? 0) < (b.month ?? 0) * 31 + (b.day ?? 0);
  if (first.year !== null && second.year === null) {
    const turned = second.nextYear || earlier(second, first);
    return [first, { ...second, year: first.year + (turned ? 1 : 0) }];
  }
  if (first.year === null && second.year !== null)
    return [{ ...first, year: second.year - (earlier(second, first) ? 1 : 0) }, second];
  return [first, second];
}
