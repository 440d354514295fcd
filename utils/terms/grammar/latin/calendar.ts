/** Days as texts state them: parts may be missing, and the other end of a period can lend them. */

export interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** `HH:MM` or `HH:MM:SS`; 24:00 is the midnight that ends the day. */
  readonly time?: string;
  /** IANA zone. */
  readonly tz?: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; February has 29 when the year is not stated. */
export const daysIn = (month: number, year?: number): number =>
  month === 2 && year !== undefined ? new Date(Date.UTC(year, 2, 0)).getUTCDate() : (longest[month - 1] ?? 0);

/** True when such a day can be. */
export function isPossible({ year, month, day }: Day): boolean {
  if (year !== undefined && (year < 2000 || year > 2099)) return false;
  if (month === undefined) return year !== undefined && day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(month, year));
}

/** ISO to the precision stated: `2026-11-30T23:59`, `2026-11`, `--11-30`, `--11`. Null when it cannot be. */
export function isoOf(day: Day): string | null {
  if (!isPossible(day) || day.month === undefined) return null;
  const year = day.year === undefined ? '--' : `${day.year}-`;
  const date = `${year}${two(day.month)}${day.day === undefined ? '' : `-${two(day.day)}`}`;
  return day.time && day.day !== undefined ? `${date}T${day.time}` : date;
}

const order = (a: Day, b: Day): number => (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 1) - (b.day ?? 31);

/** Lends the missing month and year of either end from the other: "Nov 20 – Jan 5, 2027" begins in 2026. */
export function completed(start: Day, end: Day): [Day, Day] {
  const month = start.month ?? end.month;
  const a: Day = { ...start, ...(month !== undefined && { month }) };
  const endMonth = end.month ?? month;
  const b: Day = { ...end, ...(endMonth !== undefined && { month: endMonth }) };
  const turns = order(a, b) > 0;
  if (a.year === undefined && b.year !== undefined) return [{ ...a, year: b.year - (turns ? 1 : 0) }, b];
  if (b.year === undefined && a.year !== undefined) return [a, { ...b, year: a.year + (turns ? 1 : 0) }];
  return [a, b];
}

/** The last day of what is only known to the month or year. */
export function lastDayOf(day: Day): Day {
  const month = day.month ?? 12;
  return {
    ...day,
    month,
    day: day.day ?? (day.year === undefined && month === 2 ? 28 : daysIn(month, day.year)),
  };
}
