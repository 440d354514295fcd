/** Windows between two lengths: "from 10 days after the purchase and no later than 90 days after it". */
import type { Rule } from '../../../records/fact';
import type { RuleSpan } from './durations';
import type { MonthSpan } from './month-rules';

const longestGap = 60;
/** Between the two: nothing but the words of the first one's anchor and what joins them. */
const joint =
  /(?:^|[\s,])(?:and|but|to|until|up to|y|e|pero|hasta|a|ni)(?:,? (?:at the latest|never|not|no|nunca|siempre))?,?\s{0,3}$/;
/** Before the first: it opens then. */
const opening =
  /(?:from|after|between|starting|opens?|not before|no earlier than|no sooner than|at least|only|wait|desde|a partir de|entre|pasad[oa]s|transcurrid[oa]s|tras|no antes de|al menos)(?: (?:los|las|el|the))?\s{0,3}$/;
const closing =
  /(?:to|until|up to|no later than|not later than|within|hasta|antes de|despues de|maximo(?: de)?|by|before)(?: (?:los|las|the))?\s{0,3}$/;

const daysOf = ({ rule }: RuleSpan): number => {
  const { days, businessDays, months } = rule.offset;
  const count = days ?? businessDays ?? (Array.isArray(months) ? 0 : (months ?? 0) * 30);
  return Array.isArray(count) ? 0 : count;
};

function bare({ anchor, offset, snap }: Rule, other: Rule): Rule {
  return { anchor: anchor || other.anchor, offset, snap, approx: false, within: false };
}

/** The pairs of lengths that open and close one window, as details with both ends. */
export function twoSides(text: string, lengths: readonly RuleSpan[]): MonthSpan[] {
  return lengths.flatMap((first, i) => {
    const second = lengths[i + 1];
    if (!second || second.core.at - first.core.end > longestGap) return [];
    const [from, to] = [daysOf(first), daysOf(second)];
    if (from <= 0 || to <= from || first.rule.within) return [];
    if (!opening.test(text.slice(Math.max(0, first.core.at - 24), first.core.at))) return [];
    const gap = text.slice(first.core.end, second.at);
    const lead = text.slice(first.core.end, second.core.at);
    if (/[.;]/.test(gap) || !(joint.test(gap) || joint.test(lead)) || !closing.test(lead)) return [];
    const core = { at: first.core.at, end: second.core.end };
    const opensAt = bare(first.rule, second.rule);
    const closes = { ...bare(second.rule, first.rule), within: true };
    return [{ shape: 'detail' as const, detail: { opensAt, closes }, at: first.at, end: second.end, core }];
  });
}
