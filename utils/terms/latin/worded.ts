/** Kinds that are said in words alone, in Latin-script languages: over folded text, one claim per way of saying it. */
import type { FactKind, FactValue } from '../../records/fact';
import { folded, pattern } from '../grammar/latin/pattern';
import { quoteOf } from '../quotes';
import type { Claim, Clause, KindRule, Lang } from '../shapes';

/** One way to say it, as a source over folded text; `never` in the clause forbids it, `needs` must be in or around it. */
export interface Saying {
  readonly says: string;
  readonly value: FactValue;
  readonly needs?: string;
  readonly never?: string;
  readonly sure?: boolean;
}

/** Makes a claimer of such sayings; a second saying counts only where it does not overlap the first. */
export function sayings(list: readonly Saying[]): KindRule['claim'] {
  const rules = list.map(({ says, needs, never, value, sure }) => ({
    says: pattern(`(?<![a-z])(?:${says})`, ''),
    needs: needs === undefined ? null : pattern(needs, ''),
    never: never === undefined ? null : pattern(never, ''),
    value,
    sure: sure ?? true,
  }));
  return (clause: Clause): readonly Claim[] => {
    const text = folded(clause.text);
    const all = folded(`${clause.heading}\n${clause.label}\n${clause.before}\n${clause.text}`);
    const claims: (Claim & { hit: { at: number; end: number } })[] = [];
    for (const { says, needs, never, value, sure } of rules) {
      if (never?.test(text) || (needs && !needs.test(all))) continue;
      const found = says.exec(text);
      if (!found) continue;
      const hit = { at: found.index, end: found.index + found[0].length };
      if (claims.some((one) => hit.at < one.hit.end && one.hit.at < hit.end)) continue;
      claims.push({ ...quoteOf(clause, hit), value, weight: 1, over: null, sure, hit });
    }
    return claims.map(({ hit: _, ...claim }) => claim);
  };
}

/** Makes the rule of a kind that is said in words alone. */
export const wordedKind = (lang: Lang, id: string, kind: FactKind, list: readonly Saying[]): KindRule => ({
  id: `${lang}/${id}`,
  kind,
  claim: sayings(list),
});
