/** Kinds that are about an amount: which words claim one. */
import type { Amount } from '../records';
import { lookAt } from './look';
import { quoteOf } from './quotes';
import type { Claim, Clause, Found, KindRule } from './shapes';
import { cueOf } from './sieve';

type Sum = Extract<Found, { sort: 'amount' }>;

/** The words that make an amount this kind's; none is global. */
export interface AmountCues {
  /** Whether the amount's own words (以上, 最大) and its unit fit; `before` and `after` are the sentence around it. */
  fits(sum: Sum, before: string, after: string, clause: Clause): boolean;
  /** Must be in the sentence, its label or its heading. */
  needs?: RegExp;
  /** Must be nowhere in the sentence. */
  never?: RegExp;
  value?(amount: Amount, clause: Clause): Amount;
}

const reach = 60;

/** Claims the amounts that its cues speak for. */
export function priced({ fits, needs, never, value }: AmountCues): KindRule['claim'] {
  const [must, mustNot] = [cueOf(needs), cueOf(never)];
  return (clause: Clause, found: readonly Found[]): readonly Claim[] => {
    if (!found.some(({ sort }) => sort === 'amount')) return [];
    const look = lookAt(clause);
    if ((mustNot && look.has(mustNot)) || (must && !look.has(must, 'named'))) return [];
    return found.flatMap((sum) => {
      if (sum.sort !== 'amount') return [];
      const before = clause.text.slice(Math.max(0, sum.at - reach), sum.at);
      const after = clause.text.slice(sum.end, sum.end + reach);
      if (!fits(sum, before, after, clause)) return [];
      const read = value?.(sum.value, clause) ?? sum.value;
      return [{ ...quoteOf(clause, sum), value: read, weight: 2, over: sum, sure: true }];
    });
  };
}
