/** United States: federal holidays (5 U.S.C. 6103); one on a Saturday is kept on Friday, one on a Sunday on Monday. */
import { daysOfRows, type HolidayRow } from '../holiday-rules';
import type { HolidayCalendar } from '../holidays';

const rows: readonly HolidayRow[] = [
  { on: '1-1' },
  { month: 1, nth: 3, weekday: 1 },
  { month: 2, nth: 3, weekday: 1 },
  { month: 5, nth: 5, weekday: 1 },
  { on: '6-19', since: 2021 },
  { on: '7-4' },
  { month: 9, nth: 1, weekday: 1 },
  { month: 10, nth: 2, weekday: 1 },
  { on: '11-11' },
  { month: 11, nth: 4, weekday: 4 },
  { on: '12-25' },
];

const shiftOf: Readonly<Record<number, number>> = { 6: -1, 7: 1 };

export default {
  id: 'us',
  zones: [
    'America/New_York',
    'America/Detroit',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
  ],
  // New Year's Day on a Saturday is kept on 31 December, so next year's may fall into this one.
  closed: (year) =>
    [...daysOfRows(rows, year), ...daysOfRows(rows.slice(0, 1), year + 1)]
      .map((day) => day.add({ days: shiftOf[day.dayOfWeek] ?? 0 }))
      .filter((day) => day.year === year),
  sources: ['https://www.law.cornell.edu/uscode/text/5/6103'],
} satisfies HolidayCalendar;
