/** Kinds that are about an amount: the least to spend, the most to get. */
import type { Amount, FactKind } from '../../records/fact';
import { isLed } from '../grammar/latin/grammar';
import { beginning, ending, pattern } from '../grammar/latin/pattern';
import { quoteOf } from '../quotes';
import type { Claim, KindRule, Lang } from '../shapes';
import { cue } from '../sieve';
import { viewOf } from './view';

export interface AmountKind {
  readonly lang: Lang;
  readonly kind: FactKind;
  /** Right before the amount. */
  readonly before: string;
  /** Right before the amount: it is something else. */
  readonly notBefore?: string;
  /** Right after the amount. */
  readonly after: string;
  /** In the clause (or around it): what makes the amount a condition. */
  readonly needs?: string;
  readonly never?: string;
  readonly titles?: string;
  /** Per what: the first that is in the clause. */
  readonly per: readonly (readonly [source: string, per: string])[];
  /** Units that can be meant. */
  readonly units?: readonly string[];
}

const reach = 96;
/** "£10 (ten) or more": the same number once more. */
const gloss = /^\s?[([][a-z0-9\s-]{1,40}[)\]]/;

/** Makes the rule of a kind that is about an amount. */
export function amountKind(id: string, kind: AmountKind): KindRule {
  const before = ending(kind.before);
  const notBefore = kind.notBefore === undefined ? null : ending(kind.notBefore);
  const after = beginning(kind.after);
  const needs = kind.needs === undefined ? null : cue(pattern(kind.needs, ''));
  const never = kind.never === undefined ? null : cue(pattern(kind.never, ''));
  const titles = kind.titles === undefined ? null : pattern(kind.titles, '');
  const per = kind.per.map(([source, name]) => [cue(pattern(source, '')), name] as const);
  return {
    id: `${kind.lang}/${id}`,
    kind: kind.kind,
    claim(clause, found): readonly Claim[] {
      if (!found.some(({ sort }) => sort === 'amount')) return [];
      const view = viewOf(clause);
      if ((never && view.has(never)) || (needs && !view.hasAround(needs))) return [];
      const { text, example } = view;
      const named = titles?.test(view.label) === true;
      return found.flatMap((one) => {
        if (
          !isLed(one) ||
          one.sort !== 'amount' ||
          one.at >= example ||
          kind.units?.includes(one.value.unit) === false
        )
          return [];
        const left = text.slice(Math.max(0, one.at - reach), one.at);
        if (notBefore?.test(left)) return [];
        if (
          !named &&
          !before.test(left) &&
          !after.test(text.slice(one.end, one.end + reach).replace(gloss, ''))
        )
          return [];
        const limit = per.find(([one]) => view.has(one))?.[1];
        const value: Amount = { ...one.value, ...(limit && { per: limit }) };
        return [{ ...quoteOf(clause, one), value, weight: 3, over: one, sure: true }];
      });
    },
  };
}
