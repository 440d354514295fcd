/** The few ways in which countries fix their holidays, as rows of data. Not used for Japan, whose rules a library keeps. */
import { easter } from 'date-easter';
import { nthWeekday } from './snap';

export type HolidayRow =
  /** A day of the year; `since`: the first year it was kept. */
  | { on: `${number}-${number}`; since?: number }
  /** The Nth weekday of a month; `nth` 5 is the last, `weekday` 1 is Monday. */
  | { month: number; nth: 1 | 2 | 3 | 4 | 5; weekday: number }
  /** Days after Easter Sunday. */
  | { easter: number };

const day = (year: number, month: number, n: number) => Temporal.PlainDate.from({ year, month, day: n });

/** The day a row means in `year`, or null when it was not kept yet. */
function dayOfRow(row: HolidayRow, year: number): Temporal.PlainDate | null {
  if ('easter' in row) {
    const { month, day: n } = easter(year);
    return day(year, month, n).add({ days: row.easter });
  }
  if ('nth' in row) return nthWeekday(day(year, row.month, 1), row.nth, row.weekday);
  const [month = 0, n = 0] = row.on.split('-').map(Number);
  return year < (row.since ?? 0) ? null : day(year, month, n);
}

/** Every holiday of a year, as the rows say and before anything is moved off a weekend. */
export const daysOfRows = (rows: readonly HolidayRow[], year: number): Temporal.PlainDate[] =>
  rows.flatMap((row) => dayOfRow(row, year) ?? []);
