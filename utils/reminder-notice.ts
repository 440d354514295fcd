/**
 * How long before its end or pause a programme is announced. Networks tell media 5 to 10 business days ahead; a lead of one or two
 * weeks is agreed, or the end of the next month; a pause begins on the first of the month after next (an affiliate network's manual
 * on cancelling, pausing and ending programmes). What the user was told, and when, becomes a day or a span of days.
 */
import { dueDate } from './dates';
import type { DueDate, Rule } from './records';
import { optionsOf, type TripCase } from './reminder-case';

/** What one may have been told, by the anchor it is kept under. Each has words in `_locales` under `notice_<id>`. */
export const noticeKinds = [
  'x_end_told',
  'x_end_in_week',
  'x_end_in_fortnight',
  'x_end_next_month',
  'x_pause_told',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

const rules: Readonly<Record<NoticeKind, Omit<Rule, 'anchor'>>> = {
  x_end_told: { offset: { businessDays: [5, 10] }, snap: 'none' },
  x_end_in_week: { offset: { days: 7 }, snap: 'none' },
  x_end_in_fortnight: { offset: { days: 14 }, snap: 'none' },
  x_end_next_month: { offset: { months: 1 }, snap: 'end_of_month' },
  x_pause_told: { offset: { months: 2 }, snap: 'start_of_month' },
};

const dueOfNotice = (input: TripCase, kind: NoticeKind): DueDate | null => {
  const told = input.trip.supplied?.[kind];
  return told === undefined
    ? null
    : dueDate({ anchor: kind, ...rules[kind] }, { [kind]: told }, optionsOf(input));
};

/** When the programme ends by what the user was told: the day that was named, else the soonest of the announced ones; null without any. */
export function programmeEnd(input: TripCase): DueDate | null {
  const named = input.trip.supplied?.x_program_end;
  if (named !== undefined) return dueDate(named, {}, optionsOf(input));
  const ends = noticeKinds.filter((kind) => kind !== 'x_pause_told');
  const dues = ends.flatMap((kind) => dueOfNotice(input, kind) ?? []);
  return dues.toSorted((a, b) => a.earliest.localeCompare(b.earliest))[0] ?? null;
}

/** When its pause begins; null where none was announced. */
export const programmePause = (input: TripCase): DueDate | null => dueOfNotice(input, 'x_pause_told');
