/** Days, moments and sums as a letter writes them. */
import type { Language } from './records';

const locales = { ja: 'ja-JP', en: 'en-GB', es: 'es-ES' } as const satisfies Record<Language, string>;

/** What an offer's currency may be besides an ISO code. */
const units: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  pt: { ja: 'ポイント', en: 'points', es: 'puntos' },
  miles: { ja: 'マイル', en: 'miles', es: 'millas' },
};

/** Formats for one language and IANA zone (one that is not known counts as UTC). */
export function speechIn(language: Language, zone: string) {
  const locale = locales[language];
  const written = (options: Intl.DateTimeFormatOptions, at: string, timeZone: string) => {
    try {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(at));
    } catch {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(at));
    }
  };
  return {
    /** Of a plain day (`YYYY-MM-DD`), which is the same everywhere, or of an instant, in the zone. */
    day: (at: string) => written({ dateStyle: 'long' }, at, /^\d{4}-\d\d-\d\d$/.test(at) ? 'UTC' : zone),
    /** To the minute, with the zone's short name. */
    moment: (at: string) =>
      written(
        {
          year: 'numeric',
          month: 'long',
          day: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZoneName: 'short',
        },
        at,
        zone,
      ),
    sum: (value: number, currency: string | null) => sumIn(locale, language, value, currency),
  };
}

export type ClaimSpeech = ReturnType<typeof speechIn>;

function sumIn(locale: string, language: Language, value: number, currency: string | null): string {
  if (currency && /^[A-Z]{3}$/.test(currency)) {
    const style = { style: 'currency', currency } as const;
    return new Intl.NumberFormat(locale, style).format(value);
  }
  const number = new Intl.NumberFormat(locale).format(value);
  // `pt/100 JPY`: so many points for so much money.
  const [sign = '', ...per] = (currency ?? '').split('/');
  const unit = [units[sign]?.[language] ?? sign, ...per].join('/');
  return language === 'ja' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`.trim();
}

/** An instant as a date field takes it, to the minute in an IANA zone (one that is not known counts as UTC); a plain day as it is. */
export function localTime(at: string, zone: string): string {
  if (!at.includes('T')) return at;
  const written = (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
      .format(new Date(at))
      .replace(' ', 'T');
  try {
    return written(zone);
  } catch {
    return written('UTC');
  }
}
