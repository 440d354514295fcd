/**
 * Japan: 国民の祝日 with 振替休日 and 国民の休日, and the days on which banks are closed besides (銀行法施行令 第5条: 31 December,
 * 2 and 3 January). 2 and 3 January (三が日) are no holidays in law, but nobody pays out on them. Offices of the state close from
 * 29 December already, and companies as they please: a desk may be slower than this calendar, hardly faster.
 */
import japanese from 'japanese-holidays';
import type { HolidayCalendar } from '../holidays';

export default {
  id: 'jp',
  zones: ['Asia/Tokyo', 'Japan'],
  closed: (year) =>
    [
      ...japanese.getHolidaysOf(year, true),
      { month: 1, date: 2 },
      { month: 1, date: 3 },
      { month: 12, date: 31 },
    ].map(({ month, date }) => Temporal.PlainDate.from({ year, month, day: date })),
  sources: [
    'https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html',
    'https://laws.e-gov.go.jp/law/357CO0000000040',
  ],
} satisfies HolidayCalendar;
