/** The units lengths are counted in, and the lengths that have names. */
import type { Offset } from '../../../records';
import { numberOf } from './numbers';

/** A unit, as the source of a RegExp with one group. */
export const unit = '(営業日|日|週間?|[かヶカヵケ箇個]月|年|時間|分|秒)';

/** What a named length counts. */
export const named: Readonly<Record<string, Offset>> = {
  翌々々月: { months: 3 },
  翌々月: { months: 2 },
  翌月: { months: 1 },
  前月: { months: -1 },
  翌々週: { days: 14 },
  翌週: { days: 7 },
  翌営業日: { businessDays: 1 },
  翌々日: { days: 2 },
  翌日: { days: 1 },
  翌々年: { years: 2 },
  翌年: { years: 1 },
  当月: { months: 0 },
  同月: { months: 0 },
  月の: { months: 0 },
  当日: { days: 0 },
  同日: { days: 0 },
  即時: { minutes: 0 },
  即日: { days: 0 },
  半年: { months: 6 },
};

const units: Readonly<Record<string, keyof Offset>> = {
  営業日: 'businessDays',
  日: 'days',
  週: 'days',
  週間: 'days',
  年: 'years',
  時間: 'hours',
  分: 'minutes',
};

/** Written out by unit: a name that is computed makes each object an own one for the engine. */
function offsetIn(unit: keyof Offset, count: number | [number, number]): Offset {
  if (unit === 'days') return { days: count };
  if (unit === 'months') return { months: count };
  return { [unit]: count };
}

/** A counted length: `high` where it is a range, `months` and `half` of 1年6ヶ月 and 1年半. */
export function offsetOf(
  low: number,
  high: number | null,
  word: string,
  months: string | undefined,
  half: boolean,
): Offset | null {
  const key = units[word] ?? (word.endsWith('月') ? 'months' : null);
  if (key === null || Number.isNaN(low)) return null;
  const scale = word.startsWith('週') ? 7 : 1;
  if (key === 'months' && half && high === null) return { days: 30 * low + 15 };
  if (key === 'years' && (months || half)) return { months: 12 * low + (half ? 6 : numberOf(months ?? '0')) };
  return offsetIn(key, high === null ? low * scale : [low * scale, high * scale]);
}
