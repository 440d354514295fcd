/** Lengths of time and the ends of months they lead to, as one rule. */
import type { RuleSpan } from './durations';
import type { MonthSpan } from './month-rules';
import type { Place } from './pattern';

/** Of several events that something comes with, the one that is named. */
export const namedEvent = (events: readonly MonthSpan[]): readonly MonthSpan[] => {
  const named = events.find((span) => span.shape === 'rule' && span.rule.anchor !== '');
  return named ? [named] : events.slice(0, 1);
};

/** "12 months from the end of the month in which …" is one rule. */
export const joinedMonths = (
  months: readonly MonthSpan[],
  lengths: readonly RuleSpan[],
  text: string,
): MonthSpan[] =>
  months.map((month) => {
    if (month.shape !== 'rule' || Object.values(month.rule.offset).some((n) => n !== 0)) return month;
    const length = lengths.find(
      ({ core, direction }) =>
        direction === 'after' && core.end < month.core.at && month.core.at - core.end < 14,
    );
    if (!length) return countedIn(month, lengths, text);
    const { offset, approx, within } = length.rule;
    const core = { at: length.core.at, end: month.core.end };
    return {
      ...month,
      at: length.at,
      core,
      rule: { ...month.rule, offset, approx: approx ?? false, within: within ?? false },
    };
  });

const longestTurn = 140;

/** "The last day of the month in which 12 months have passed from …", "12 months from …, on the last day of that month". */
function countedIn(month: MonthSpan, lengths: readonly RuleSpan[], text: string): MonthSpan {
  if (month.shape !== 'rule' || month.rule.snap !== 'end_of_month') return month;
  const within = (a: Place, b: Place, most: number) =>
    b.at >= a.end && b.at - a.end < most && !/[.;]/.test(text.slice(a.end, b.at));
  const length = lengths.find(
    ({ core, direction, rule }) =>
      direction === 'after' &&
      rule.anchor !== '' &&
      ('months' in rule.offset || 'years' in rule.offset) &&
      (within(month.core, core, longestTurn / 3) || within(core, month.core, longestTurn)),
  );
  if (!length) return month;
  const at = Math.min(month.at, length.at);
  const end = Math.max(month.end, length.end);
  const core = {
    at: Math.min(month.core.at, length.core.at),
    end: Math.max(month.core.end, length.core.end),
  };
  const { offset, anchor } = length.rule;
  return { ...month, at, end, core, rule: { ...month.rule, offset, anchor } };
}
