/** Dates of the demo world, all counted from the day the server started, so that the campaign is always running. */
import type { Lang } from './hosts';

export const zones: Record<Lang, string> = { ja: 'Asia/Tokyo', en: 'Europe/London', es: 'Europe/Madrid' };
const locales: Record<Lang, string> = { ja: 'ja-JP', en: 'en-GB', es: 'es-ES' };

export interface Calendar {
  /** The long date of the day `days` after the start, e.g. 2026年11月22日(日), 22 November 2026, 22 de noviembre de 2026. */
  day(lang: Lang, days: number): string;
  /** The short date, e.g. 2026/11/22, 22/11/2026. */
  short(lang: Lang, days: number): string;
}

const dayMs = 86_400_000;

/** @param start the moment all days are counted from */
export const calendarFrom = (start: Date): Calendar => {
  const at = (days: number): Date => new Date(start.getTime() + days * dayMs);
  return {
    day: (lang, days) => longDate(lang, at(days)),
    short: (lang, days) => shortDate(lang, at(days)),
  };
};

/** The same dates, so many days earlier. */
export const earlier = (calendar: Calendar, by: number): Calendar => ({
  day: (lang, days) => calendar.day(lang, days - by),
  short: (lang, days) => calendar.short(lang, days - by),
});

const longDate = (lang: Lang, date: Date): string => {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zones[lang],
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(lang === 'ja' ? { weekday: 'short' } : {}),
  };
  return new Intl.DateTimeFormat(locales[lang], options).format(date);
};

const shortDate = (lang: Lang, date: Date): string =>
  new Intl.DateTimeFormat(locales[lang], {
    timeZone: zones[lang],
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(date);

/** Date and time as a shop prints them on an order. */
export const stamp = (lang: Lang, date: Date): string =>
  new Intl.DateTimeFormat(locales[lang], {
    timeZone: zones[lang],
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);

/** A price in the currency of the language: 12,800円, £89.00, 79,90 €. */
export const money = (lang: Lang, amount: number): string => {
  if (lang === 'ja') return `${amount.toLocaleString('ja-JP')}円`;
  const currency = lang === 'en' ? 'GBP' : 'EUR';
  return new Intl.NumberFormat(locales[lang], { style: 'currency', currency }).format(amount);
};

export const currencyOf: Record<Lang, string> = { ja: 'JPY', en: 'GBP', es: 'EUR' };
