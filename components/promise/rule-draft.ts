/** The part of the form that says a rule: so much time after something, and on which day of that month. */
import type { MessageKey } from '../../utils/i18n';
import type { Offset, Rule } from '../../utils/records';

export const units = ['days', 'businessDays', 'months', 'years', 'hours', 'minutes'] as const;
export type Unit = (typeof units)[number];

export interface RuleDraft {
  anchor: string;
  number: string;
  /** Empty unless the text says a range. */
  numberTo: string;
  unit: Unit;
  sense: 'after' | 'within';
  snap: string;
  about: boolean;
}

/** Whether a time is a rule. */
export const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'anchor' in value;

/** A rule as the form shows it; of several units the first. */
export function ruleDraftOf(rule: Rule | null): RuleDraft {
  const unit = units.find((one) => rule?.offset[one] !== undefined) ?? 'days';
  const count = rule?.offset[unit];
  const [number, numberTo] = Array.isArray(count) ? count : [count, undefined];
  return {
    anchor: rule?.anchor ?? 'purchase',
    number: number === undefined ? '' : String(number),
    numberTo: numberTo === undefined ? '' : String(numberTo),
    unit,
    sense: rule?.within ? 'within' : 'after',
    snap: rule?.snap ?? 'none',
    about: rule?.approx ?? false,
  };
}

/** The rule a form says, or what is wrong with it. What the form has no field for stays as it was read. */
export function ruleOf(draft: RuleDraft, before: Rule | null): Rule | MessageKey {
  const from = Number(draft.number);
  const to = draft.numberTo === '' ? null : Number(draft.numberTo);
  if (to !== null && to <= from) return 'correct_range_problem';
  const { approx, within, ...rest } = before ?? {};
  const untouched = before && canonicalLength(draft) === canonicalLength(ruleDraftOf(before));
  const offset: Offset = { [draft.unit]: to === null ? from : [from, to] };
  return {
    ...rest,
    anchor: draft.anchor,
    // A length of several units has no fields of its own: it stays whole unless its field was changed.
    offset: untouched ? before.offset : offset,
    snap: draft.snap,
    ...(draft.about && { approx: true }),
    ...(draft.sense === 'within' && { within: true }),
  };
}

const canonicalLength = ({ number, numberTo, unit }: RuleDraft) => `${number}–${numberTo} ${unit}`;
