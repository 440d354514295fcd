/** What is known of the letters in a part of a pattern, and which of it tells most. */

export type Literals = readonly string[];

/** What is known of a part of a pattern. */
export interface Known {
  /** Everything it matches, where that is little. */
  exact: readonly string[] | null;
  /** Of each of these sets, one is in all it matches. */
  some: readonly Literals[];
}

export const unknown: Known = { exact: null, some: [] };
export const empty: Known = { exact: [''], some: [] };

/** More than this is not spelt out. */
export const mostExact = 48;
const mostLiterals = 600;

/** Kanji and kana are rarer than letters. */
const weightOf = (literal: string) => (/[^\0-\x7f]/.test(literal) ? 2 : 1) * literal.length;
/** How few texts have one of them; 0 when that says nothing. */
const weightOfAll = (literals: Literals) =>
  literals.length > mostLiterals ? 0 : Math.min(...literals.map(weightOf));

/** The sets that say something, those that fewer texts have first. */
export const telling = ({ exact, some }: Known): readonly Literals[] =>
  (exact ? [exact, ...some] : some)
    .filter((set) => weightOfAll(set) > 0)
    .sort((a, b) => weightOfAll(b) - weightOfAll(a) || a.length - b.length);

export const unique = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

export function either(parts: readonly Known[]): Known {
  const exact = parts.flatMap((part) => (part.exact ? [part.exact] : []));
  const all = unique(exact);
  if (exact.length === parts.length && all.length <= mostExact) return { exact: all, some: [] };
  const best = parts.flatMap((part) => telling(part).slice(0, 1));
  return { exact: null, some: best.length === parts.length ? [unique(best)] : [] };
}
