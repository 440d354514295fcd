/** A length of time, or a mark on a clock, as a form shows it. */
import type { MessageKey } from '../../utils/i18n';
import type { ClaimCase, ClaimClock, ClockAnchor, Mark, Span } from '../../utils/portals';

export const spanUnits = ['days', 'businessDays', 'months', 'hours', 'minutes'] as const;
export type SpanUnit = (typeof spanUnits)[number];

export interface SpanDraft {
  number: string;
  /** Empty unless it is a range. */
  numberTo: string;
  unit: SpanUnit;
}

/** Of several units the first. */
export function spanDraftOf(span: Span | undefined): SpanDraft {
  const unit = spanUnits.find((one) => span?.[one] !== undefined) ?? 'days';
  const count = span?.[unit];
  const [least, most] = typeof count === 'object' ? count : [count, undefined];
  return { number: least?.toString() ?? '', numberTo: most?.toString() ?? '', unit };
}

/** The length a form says (none: empty), or what is wrong with it. */
export function spanOf({ number, numberTo, unit }: SpanDraft): Span | MessageKey {
  if (number === '') return numberTo === '' ? {} : 'correct_empty_problem';
  const [least, most] = [Number(number), Number(numberTo)];
  if (!Number.isInteger(least) || least < 1 || least > longest[unit]) return 'portal_number_problem';
  if (numberTo === '') return { [unit]: least };
  if (!Number.isInteger(most) || most > longest[unit]) return 'portal_number_problem';
  return most > least ? { [unit]: [least, most] } : 'correct_range_problem';
}

/** Ten years, as the settings have it; minutes a day, hours a year. */
const longest: Record<SpanUnit, number> = {
  days: 3_650,
  businessDays: 2_600,
  months: 120,
  hours: 8_760,
  minutes: 1_440,
};

/** What a clock can run from in each case. */
const anchorsOf: Record<ClaimCase, readonly ClockAnchor[]> = {
  unlisted: ['purchase', 'use', 'click', 'travel', 'expected'],
  rejected: ['rejection', 'judgement'],
  overdue: ['expected', 'purchase', 'use', 'click', 'travel'],
};

/** The anchors to choose from, the one that is known among them. */
export function anchorsFor(claimCase: ClaimCase, now: Mark | undefined): readonly ClockAnchor[] {
  const anchors = anchorsOf[claimCase];
  return !now || anchors.includes(now.after) ? anchors : [now.after, ...anchors];
}

/** A time that ends where it is counted from is none. */
export const needsLength = (side: keyof ClaimClock) => side === 'closes';
