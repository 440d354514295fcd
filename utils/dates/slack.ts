/**
 * How wide "about" is. No text says it, so this table does; it is ours, and on the patient side, since a claim that is too early is
 * turned away.
 *
 * | what the text says | days on either side |
 * |---|---|
 * | about N days (weeks are days) | 3, or 10 % when that is more |
 * | about N months or years | 7, or 10 % of 30·N days when that is more |
 * | about N business days | 2, or 10 % when that is more |
 * | about N hours or minutes | 1 |
 * | 月末頃, 上旬・中旬・下旬頃, around the start of the month | 5 |
 * | 10日頃, around a named day | 3 |
 * | around a month | 10 |
 */
import type { Offset } from '../records';
import { countOf } from './offset';

export const slackOf = { part: 5, day: 3, month: 10 } as const;

const tenth = (days: number, least: number) => Math.max(least, Math.round(Math.abs(days) / 10));

/** Days of doubt on either side of an approximate rule; `end` picks the short or the long end of a range. */
export function slackOfRule(offset: Offset, snap: string, end: 0 | 1): number {
  if (/^(?:end|start|early|mid|late)_of_month$/.test(snap)) return slackOf.part;
  if (snap !== 'none') return slackOf.day;
  const months = countOf(offset, 'months', end) + 12 * countOf(offset, 'years', end);
  if (months !== 0) return tenth(30 * months + countOf(offset, 'days', end), 7);
  const days = countOf(offset, 'days', end);
  if (days !== 0) return tenth(days, 3);
  const business = countOf(offset, 'businessDays', end);
  return business === 0 ? 1 : tenth(business, 2);
}
