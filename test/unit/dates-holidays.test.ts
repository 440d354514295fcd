/** The calendars, against others: Japan against a second library, the rest against lists of the governments. */
import { basename } from 'node:path';
import holidayJp from '@holiday-jp/holiday_jp';
import { describe, expect, it } from 'vitest';
import { calendarFor, type HolidayCalendar, isBusinessDay } from '../../utils/dates/holidays';

const files = import.meta.glob<HolidayCalendar>('../../utils/dates/holidays/*.ts', {
  eager: true,
  import: 'default',
});
const closed = (country: string, year: number) =>
  [...(calendarFor(country, 'UTC')?.closed(year) ?? [])].map(String).sort();

describe('calendars', () => {
  it.each(Object.entries(files))(
    '%s is named after its id and says where the law stands',
    (path, calendar) => {
      expect(calendar.id).toBe(basename(path, '.ts'));
      expect(calendar.sources.length).toBeGreaterThan(0);
    },
  );

  it('share no zone', () => {
    const zones = Object.values(files).flatMap((calendar) => calendar.zones);
    expect(new Set(zones).size).toBe(zones.length);
  });

  it('are found by zone, and none is made up', () => {
    expect(calendarFor(undefined, 'Asia/Tokyo')?.id).toBe('jp');
    expect(calendarFor(undefined, 'Atlantic/Canary')?.id).toBe('es');
    expect(calendarFor(undefined, 'Asia/Seoul')).toBeNull();
    expect(calendarFor('GB', 'Asia/Tokyo')?.id).toBe('gb');
  });
});

it('Japan agrees with holiday_jp on every day from 1990 to 2050, New Year of the banks aside', () => {
  const bankDays = /-(?:01-0[23]|12-31)$/;
  for (let year = 1990; year <= 2050; year++) {
    const theirs = holidayJp.between(new Date(year, 0, 1), new Date(year, 11, 31)).map(({ date }) =>
      Temporal.PlainDate.from({
        year: date.getFullYear(),
        month: date.getMonth() + 1,
        day: date.getDate(),
      }).toString(),
    );
    const ours = closed('jp', year).filter((day) => !bankDays.test(day));
    expect(ours).toEqual(theirs.filter((day) => !bankDays.test(day)).sort());
  }
});

it.each([
  // https://www.gov.uk/bank-holidays (England and Wales)
  ['gb', 2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  ['gb', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['gb', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  // https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/
  ['us', 2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
  ['us', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
  ['us', 2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
  ['es', 2026, '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25'],
])('%s in %i', (country, year, days) => {
  expect(closed(country, year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

it('2 and 3 January and 31 December are no business days in Japan, but 4 January is', () => {
  const day = (text: string) => isBusinessDay(Temporal.PlainDate.from(text), calendarFor('jp', 'UTC'));
  expect(['2024-12-31', '2025-01-02', '2025-01-03', '2028-01-04'].map(day)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
