/** Amounts and limits in words. */
import type { Amount, FactKind } from '../../../utils/records';
import { framed, keyFor, pluralOf, type Speech, saysOnly } from './speech';

const units = ['point', 'reward', 'entry', 'person'] as const;
export const spans = [
  'transaction',
  'order',
  'day',
  'month',
  'year',
  'period',
  'total',
  'person',
  'withdrawal',
  'deposit',
] as const;

/** An amount of `kind` in words, or null where there are none for all it says. */
export function sayAmount(kind: FactKind, value: Amount, speech: Speech): string | null {
  const per = keyFor(spans, value.per);
  if (!saysOnly(value, ['amount', 'unit', 'per', 'excl', 'what']) || (value.per && !per)) return null;
  const sum = saySum(value, speech);
  if (sum === null) return null;
  const side = kind === 'min_spend' ? 'amount_least' : kind === 'max_reward' && 'amount_most';
  const partial = value.excl || value.what ? 'amount_part' : false;
  return framed(sum, [side, per ? `amount_per_${per}` : false, partial], speech);
}

function saySum({ amount, unit }: Amount, { t, locale }: Speech): string | null {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  if (unit === 'percent') return number({ style: 'percent', maximumFractionDigits: 2 }).format(amount / 100);
  if (/^[A-Z]{3}$/.test(unit))
    return number({ style: 'currency', currency: unit, trailingZeroDisplay: 'stripIfInteger' }).format(
      amount,
    );
  const known = keyFor(units, unit);
  return known && t(`amount_${known}_${pluralOf(amount, locale)}`, number({}).format(amount));
}
