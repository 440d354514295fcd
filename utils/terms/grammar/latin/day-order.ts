/** Is 3/4/2026 the third of April or March 4? */

const numeric = /(?<![\d/.]|\d-)(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?\d{2}(?![/.]?\d)/g;
/** With dots the day is written first wherever dates are. */
const dotted = /(?<![\d/.]|\d-)\d{1,2}\.\d{1,2}\.(?:20)?\d{2}(?![/.]?\d)/;
/** Two dates, from the one to the other. */
const ranged =
  /(?<![\d/.]|\d-)(\d{1,2})([/.-])(\d{1,2})\2(?:20)?(\d{2})[ \n]{0,4}(?:-|to|until|till|through|thru|and|al?|hasta|y)[ \n]{0,4}(\d{1,2})\2(\d{1,2})\2(?:20)?(\d{2})(?![/.]?\d)/g;
const dayFirstSigns =
  /[£€₹]|\b(?:gbp|eur|aud|nzd|sgd|inr|uk|u\.k\.|united kingdom|ireland|australia|new zealand|singapore|malaysia|india|bst|gmt|a?est\/aedt|aest|aedt|acst|awst|nzst|favour|colour|centre|programme|cheque|postcode)\b/g;
const monthFirstSigns =
  /(?:\bus)?\$|\b(?:usd|u\.s\.|usa|united states|zip code|p[sd]?t|e[sd]?t|c[sd]?t|m[sd]t|mail-in|canada|program|check)\b/g;

const count = (text: string, re: RegExp): number => text.match(re)?.length ?? 0;

const pages: Readonly<Record<'figures' | 'signs', WeakMap<object, boolean | null>>> = {
  figures: new WeakMap(),
  signs: new WeakMap(),
};

/** The same for a page, decided once per reading. */
export function pageDayFirst(
  seen: { page?: string },
  fold: (text: string) => string,
  bySigns: boolean,
): boolean | null {
  const decisions = pages[bySigns ? 'signs' : 'figures'];
  const known = decisions.get(seen);
  if (known !== undefined) return known;
  const decided = seen.page ? dayComesFirst(fold(seen.page), bySigns) : null;
  decisions.set(seen, decided);
  return decided;
}

/** A period that would end before it begins is not written that way: above zero where the day must come first. */
function leadOfPeriods(text: string): number {
  let lead = 0;
  for (const [, ...parts] of text.matchAll(ranged)) {
    const [a = 0, , b = 0, year = 0, c = 0, d = 0, nextYear = 0] = parts.map(Number);
    const months = 12 * (nextYear - year);
    const runs = (day: number, month: number, lastDay: number, lastMonth: number) =>
      31 * (months + lastMonth - month) + lastDay - day >= 0;
    lead += Number(runs(a, b, c, d)) - Number(runs(b, a, d, c));
  }
  return lead;
}

/**
 * Decides the order of day and month for a whole folded text, by dates that leave no choice, by periods that would run backwards, then by signs of a country.
 * @param bySigns false for a language whose countries all write them in one order: its dollars are none of the United States
 * @returns null when nothing decides
 */
export function dayComesFirst(text: string, bySigns: boolean): boolean | null {
  let lead = 0;
  for (const [, a, b] of text.matchAll(numeric)) {
    if (Number(a) > 12 && Number(b) <= 12) lead++;
    if (Number(b) > 12 && Number(a) <= 12) lead--;
  }
  if (lead === 0) lead = leadOfPeriods(text);
  if (lead !== 0) return lead > 0;
  if (dotted.test(text)) return true;
  if (!bySigns) return null;
  // Dollars are written in day-first countries as well: their own signs go before.
  if (count(text, dayFirstSigns) > 0) return true;
  return count(text, monthFirstSigns) > 0 ? false : null;
}
