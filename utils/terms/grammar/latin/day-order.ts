/** Is 3/4/2026 the third of April or March 4? */

const numeric = /(?<![\d/.]|\d-)(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?\d{2}(?![/.]?\d)/g;
/** With dots the day is written first wherever dates are. */
const dotted = /(?<![\d/.]|\d-)\d{1,2}\.\d{1,2}\.(?:20)?\d{2}(?![/.]?\d)/;
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

/**
 * Decides the order of day and month for a whole folded text, by dates that leave no choice, then by signs of a country.
 * @param bySigns false for a language whose countries all write them in one order: its dollars are none of the United States
 * @returns null when nothing decides
 */
export function dayComesFirst(text: string, bySigns: boolean): boolean | null {
  let lead = 0;
  for (const [, a, b] of text.matchAll(numeric)) {
    if (Number(a) > 12 && Number(b) <= 12) lead++;
    if (Number(b) > 12 && Number(a) <= 12) lead--;
  }
  if (lead !== 0) return lead > 0;
  if (dotted.test(text)) return true;
  if (!bySigns) return null;
  // Dollars are written in day-first countries as well: their own signs go before.
  if (count(text, dayFirstSigns) > 0) return true;
  return count(text, monthFirstSigns) > 0 ? false : null;
}
