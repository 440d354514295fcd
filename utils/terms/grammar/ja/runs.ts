/** Stretches of months: `翌月から12か月間`, `利用開始月から3カ月間`. They begin with a month and come again with each. */
import type { Rule } from '../../../records';
import type { Stretch, Time } from '../../shapes';
import type { Length } from './lengths';

/** A length with what it is counted from. */
export interface Read extends Stretch {
  length: Length;
  rule: Rule;
  /** Where its anchor begins; its own place where it has none. */
  anchorAt: number;
}

/** A count that is no range. */
export const plain = (count: number | [number, number] | undefined) =>
  typeof count === 'number' ? count : 0;

/** `翌月から12か月間`: begins then and comes again every month. */
export const isRun = (first: Read, second: Read, text: string) =>
  first.length.named &&
  first.length.offset.months !== undefined &&
  second.length.offset.months !== undefined &&
  !second.length.named &&
  /^(?:の?(?:ご?利用|ご?請求)?分)?(?:から|より)、?\s?(?:最大)?\s?$/.test(text.slice(first.end, second.at)) &&
  /間/.test(text.slice(second.at, second.end + 1));

/** The first month and the last one. */
export function run(first: Read, second: Read): Time {
  const from = { ...first.rule, within: false };
  const months = plain(first.rule.offset.months) + plain(second.rule.offset.months) - 1;
  const value = { fromOffset: from, toOffset: { ...from, offset: { months } }, recurring: 'monthly' };
  return { at: first.at, end: second.end, sort: 'detail', value };
}

/** What each month of a stretch has. */
const benefit =
  /^[^。]{0,30}(?:無料|割引|割り?引き|値引|[円%]引|半額|減額|OFF|オフ|円\/月|毎月[^。]{0,14}(?:進呈|付与|還元|プレゼント|キャッシュバック))/;

/** `利用開始月から3カ月間`: from that month on, which is the first of them. */
export const isMonthly = ({ at, end, length, rule, anchorAt }: Read, text: string) =>
  !length.named &&
  length.snap === 'none' &&
  (typeof rule.offset.months === 'number' || typeof rule.offset.years === 'number') &&
  /月(?:分)?(?:から|より|を含む|を含め)、?(?:最大|最長)?$/.test(text.slice(anchorAt, at)) &&
  /間/.test(text.slice(at, end + 1)) &&
  benefit.test(text.slice(end));

/** Its first month and its last one. */
export function monthly({ at, end, length, rule }: Read): Time {
  const from = { ...rule, offset: { months: 0 }, within: false };
  const months = plain(length.offset.months) + 12 * plain(length.offset.years) - 1;
  const value = { fromOffset: from, toOffset: { ...from, offset: { months } }, recurring: 'monthly' };
  return { at, end, sort: 'detail', value };
}
