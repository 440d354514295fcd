/** Times as windows, for the kinds that are one. */
import type { FactValue, Rule } from '../records';
import type { Clause, Time } from './shapes';

/** Words of a label that name an end rather than a period. */
const closing = /締め?切|期限|〆切|まで|必着|消印|終了|deadline|closes?|hasta|límite/i;

/** Words of a label that name a beginning. */
const opening = /開始(?:日|日時)?$/;
/** Words that name a time at all. */
const naming = /期間(?!を)|期限(?!を)|締め?切|〆切|日(?:時|程)?$|開始|終了/;

/** Whether a lone day is named as a period or a deadline: by its label, its heading, or right before it. */
export const isNamed = ({ sort, at }: Time, { label, heading, text }: Clause): boolean =>
  sort !== 'moment' || naming.test(label || heading) || closing.test(text.slice(Math.max(0, at - 8), at));

/** A window as it is; a single day as its end where its label says so, else as the whole of it. Rules are no windows. */
export function asWindow(time: Time, { label, heading, text }: Clause): FactValue | null {
  if (time.sort === 'window') return time.value;
  if (time.sort !== 'moment') return null;
  const { date, part } = time.value;
  const day = part ? { date, part } : date;
  if (opening.test(label)) return { start: day, end: null, openEnd: true };
  const before = text.slice(Math.max(0, time.at - 8), time.at);
  return closing.test(before) || closing.test(label || heading)
    ? { start: null, end: day }
    : { start: day, end: day };
}

/** A window of one and the same minute is when something was done (`受付日時 2026/11/27 5:22`), not when it may be. */
export const isStamp = (value: FactValue): boolean =>
  'start' in value &&
  typeof value.start === 'string' &&
  value.start === value.end &&
  value.start.includes('T');

/** A rule with the natural anchor of its kind where the text names none. */
export const anchored = (rule: Rule, anchor: string): Rule =>
  rule.anchor === '' ? { ...rule, anchor } : rule;
