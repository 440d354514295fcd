/** Days on which no desk works, by country. One file per country in `holidays/`. */
export interface HolidayCalendar {
  /** ISO 3166 code in lower case, as the file is named. */
  id: string;
  /** IANA zones that mean this country when none is named. */
  zones: readonly string[];
  /** Closed days of a year besides Saturdays and Sundays. */
  closed(year: number): readonly Temporal.PlainDate[];
  /** Where the law stands. The days themselves are compared with another calendar, see `dates-holidays.test.ts`. */
  sources: readonly string[];
}

const calendars: readonly HolidayCalendar[] = Object.values(
  import.meta.glob<HolidayCalendar>('./holidays/*.ts', { eager: true, import: 'default' }),
);

const closedDays = new Map<string, ReadonlySet<string>>();

/** Closed days of a year as `YYYY-MM-DD`. They are the same at every asking, so they are reckoned once. */
function closedIn(calendar: HolidayCalendar, year: number): ReadonlySet<string> {
  const key = `${calendar.id}/${year}`;
  const known = closedDays.get(key) ?? new Set(calendar.closed(year).map(String));
  closedDays.set(key, known);
  return known;
}

/** The calendar of a country (ISO code, any case), else that of a zone, else null: then only weekends are known. */
export const calendarFor = (country: string | undefined, zone: string): HolidayCalendar | null =>
  calendars.find(({ id, zones }) =>
    country === undefined ? zones.includes(zone) : id === country.toLowerCase(),
  ) ?? null;

/** Whether desks work on `day`. */
export const isBusinessDay = (day: Temporal.PlainDate, calendar: HolidayCalendar | null): boolean =>
  day.dayOfWeek < 6 && !(calendar && closedIn(calendar, day.year).has(`${day}`));

/** Most business days that are counted one by one; a text that says more is misread. */
const most = 2_000;

/**
 * The Nth business day after `day`, which itself does not count; before it when `count` is negative. 0 is `day`, or the next
 * business day.
 * @throws RangeError when `count` is no whole number or beyond 2,000; callers `attempt`.
 */
export function addBusinessDays(
  day: Temporal.PlainDate,
  count: number,
  calendar: HolidayCalendar | null,
): Temporal.PlainDate {
  if (!Number.isInteger(count) || Math.abs(count) > most) throw new RangeError(`${count} business days`);
  const step = { days: count < 0 ? -1 : 1 };
  let at = day;
  if (count === 0) while (!isBusinessDay(at, calendar)) at = at.add(step);
  for (let left = Math.abs(count); left > 0; ) {
    at = at.add(step);
    if (isBusinessDay(at, calendar)) left -= 1;
  }
  return at;
}
