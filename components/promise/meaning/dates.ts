/** Dates as exact as the text states them, in words. */
import type { VagueDate } from '../../../utils/records';
import { type Speech, saysOnly } from './speech';

/** A date as a text states it: without the year, without the day, with a time of day. */
interface Parts {
  year: string | null;
  month: string | null;
  day: string | null;
  /** `23:59` */
  time: string | null;
}

const shape = /^(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2})?)?$/;

/** Null for what is no date, or one that no calendar has. */
export function partsOf(date: string): Parts | null {
  const found = shape.exec(date);
  if (!found) return null;
  const [, year = null, month = null, day = null, time = null] = found;
  if ((!month && (day || time || !year)) || (time && !day)) return null;
  if (!isDay(atOf({ year, month, day }), month, day)) return null;
  return time === null || /^(?:[01]\d|2[0-4]):[0-5]\d$/.test(time) ? { year, month, day, time } : null;
}

/** 31 November is none. */
const isDay = (at: Date, month: string | null, day: string | null) =>
  !Number.isNaN(at.getTime()) && at.toISOString().slice(5, 10) === `${month ?? '01'}-${day ?? '01'}`;

// A leap year stands in for a year that is not stated, so that 29 February is a day.
const atOf = ({ year, month, day }: Omit<Parts, 'time'>) =>
  new Date(`${year ?? '2000'}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);

/** `2026-11-30`, `--11-30`, `2026-11`, `2026-11-30T23:59` in words; null for what is no date. `omit`: parts said elsewhere in the sentence. */
export function sayDate(
  date: string,
  { t, locale }: Speech,
  omit: { year?: boolean; month?: boolean } = {},
): string | null {
  const parts = partsOf(date);
  if (!parts) return null;
  const { year, month, day, time } = parts;
  if (!month) return t('date_year', year ?? '');
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(year && !omit.year && { year: 'numeric' }),
    ...(omit.month ? {} : { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  const said = new Intl.DateTimeFormat(locale, options).format(atOf(parts));
  return timed(day ? t('date_the', said) : said, time, { t, locale });
}

/** 24:00 is not the same day's 0:00, and no clock of `Intl` writes it. */
function timed(day: string, time: string | null, { t, locale }: Pick<Speech, 't' | 'locale'>): string {
  if (!time) return day;
  if (time === '24:00') return t('date_midnight', day);
  const clock = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  return t('date_at', day, clock.format(new Date(`2000-01-01T${time}:00Z`)));
}

/** `{date: '2026-11', part: 'early'}` in words, or null. */
export function sayVague(vague: VagueDate, speech: Speech): string | null {
  if (!saysOnly(vague, ['date', 'part', 'approx'])) return null;
  const date = sayDate(vague.date, speech);
  if (date === null) return null;
  const said = vague.part ? speech.t(`date_${vague.part}`, date) : date;
  return vague.approx ? speech.t('rule_about', said) : said;
}
