/** Reading and writing days. Nothing here throws for what a text may say: what is no date is null. */
import type { DueDate } from '../records';
import type { DateOptions, Point } from './types';

/** The result of `work`, or null when it left the range of dates (30 February, the year 300,000, an unknown zone). */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** `YYYY-MM-DD` as a day, or null: rejects days that no calendar has. */
export const dayOf = (text: string): Temporal.PlainDate | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? attempt(() => Temporal.PlainDate.from(text, { overflow: 'reject' }))
    : null;

/**
 * An instant (`…Z`, `…+09:00`), a local date-time or a plain date as a point in `zone`; null for anything else.
 * A local date-time that the clocks skip or repeat is taken as browsers do ("compatible").
 */
export function pointOf(text: string, zone: string): Point | null {
  const plain = dayOf(text);
  if (plain) return { day: plain, at: null };
  return attempt(() => {
    const at = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text)
      ? Temporal.Instant.from(text).toZonedDateTimeISO(zone)
      : Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(zone);
    return { day: at.toPlainDate(), at };
  });
}

/** The day a text was seen, in the portal's zone, or null when nobody said. */
export const fromDay = ({ from, zone }: DateOptions): Temporal.PlainDate | null =>
  from === undefined ? null : (pointOf(from, zone)?.day ?? null);

export const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
export const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) >= 0 ? a : b;

/** Last day of the month of `day`. */
export const monthEnd = (day: Temporal.PlainDate): Temporal.PlainDate => day.with({ day: day.daysInMonth });

/** Day N of the month of `day`; a month too short ends with its last day. */
export const dayInMonth = (day: Temporal.PlainDate, n: number): Temporal.PlainDate =>
  day.with({ day: Math.min(n, day.daysInMonth) });

/** Three days as text, or null when one is outside the years 1000 to 9999, which `YYYY-MM-DD` cannot write. */
export function dueOf(
  date: Temporal.PlainDate,
  earliest: Temporal.PlainDate = date,
  latest: Temporal.PlainDate = date,
): DueDate | null {
  const days = [date, earliest, latest].map(String);
  if (!days.every((text) => /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text))) return null;
  return { date: `${date}`, earliest: `${earlier(earliest, date)}`, latest: `${later(latest, date)}` };
}
