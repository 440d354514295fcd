/** England and Wales: bank holidays; one that falls on a weekend is kept on the next working day. Royal one-offs are not in it. */
import { daysOfRows } from '../holiday-rules';
import type { HolidayCalendar } from '../holidays';

/** Moved past weekends and past days already taken: Christmas on a Saturday makes Monday and Tuesday free. */
function substituted(days: readonly Temporal.PlainDate[]): Temporal.PlainDate[] {
  const taken = new Map<string, Temporal.PlainDate>();
  for (let day of days) {
    while (day.dayOfWeek > 5 || taken.has(`${day}`)) day = day.add({ days: 1 });
    taken.set(`${day}`, day);
  }
  return [...taken.values()];
}

export default {
  id: 'gb',
  zones: ['Europe/London', 'GB'],
  closed: (year) =>
    substituted(
      daysOfRows(
        [
          { on: '1-1' },
          { easter: -2 },
          { easter: 1 },
          { month: 5, nth: 1, weekday: 1 },
          { month: 5, nth: 5, weekday: 1 },
          { month: 8, nth: 5, weekday: 1 },
          { on: '12-25' },
          { on: '12-26' },
        ],
        year,
      ),
    ),
  sources: ['https://www.gov.uk/bank-holidays'],
} satisfies HolidayCalendar;
