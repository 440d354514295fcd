/** Times, sums and shares in the report's language. */
import type { Language } from '../records';

const locales = { ja: 'ja-JP', en: 'en-GB', es: 'es-ES' } as const satisfies Record<Language, string>;

/** Formats UTC ISO instants for one language and IANA zone (which this browser must know). */
export function timesIn(language: Language, zone: string) {
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const words = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    ...clock,
    timeZoneName: 'short',
  });
  const digits = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...clock,
  });
  const day = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' });
  return {
    /** A plain day, `YYYY-MM-DD`, which is the same in every zone. */
    day: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
    /** In words, with the zone's short name. */
    full: (at: string) => words.format(new Date(at)),
    /** `2026-11-22 14:03:27` in the zone. */
    local: (at: string) => digits.format(new Date(at)),
    /** `2026-11-22 05:03:27 UTC`. */
    utc: (at: string) => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
  };
}

/** A sum of money or points. `currency` may be an ISO code or a programme's own unit. */
export function sumOf(value: number, currency: string | null, language: Language): string {
  const locale = locales[language];
  if (currency && /^[A-Z]{3}$/.test(currency)) {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value);
  }
  const number = new Intl.NumberFormat(locale).format(value);
  return currency ? `${number} ${currency}` : number;
}

/** `a, b and c` as the language writes it. */
export const listOf = (words: readonly string[], language: Language) =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);

/** A share from 0 to 1 as per cent. */
export const shareOf = (share: number, language: Language) =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 }).format(share);
