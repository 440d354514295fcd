/**
 * Claim windows. A portal runs up to three clocks: from use (never listed), from rejection, from the day the reward was expected
 * (https://www.warau.jp/contents/point/pointEntrance.php?point_id=184990 prints all three). What the offer says goes before what
 * the portal says in general.
 */
import { dueDate, wallClock } from './dates';
import { type ClaimCase, type ClockAnchor, claimMark, type Mark, portalRules } from './portals';
import { type DueDate, type FactValue, Offset, type Rule } from './records';
import { anchorsOf, type CaseFact, factsOf, optionsOf, type TripCase, zoneOfCase } from './reminder-case';
import { closings, openings } from './reminder-closing';
import { expectedBy } from './reminder-payout';
import type { Due } from './reminders';

export type Clock = 'use' | 'rejection' | 'expected';

/** The day the reward was expected becomes what clocks are counted from, where nobody knows the real day of judgement. */
export function withExpected(input: TripCase): TripCase {
  const due = expectedBy(input)?.due;
  if (!due || input.trip.status === 'rejected') return input;
  const latest: DueDate = { date: due.latest, earliest: due.date, latest: due.latest };
  return { ...input, reckoned: { x_expected: latest, x_judgement: latest } };
}

function anchorName(value: FactValue): string {
  if ('anchor' in value) return value.anchor;
  const closes = 'closes' in value ? value.closes : undefined;
  return typeof closes === 'object' && 'anchor' in closes ? closes.anchor : '';
}

function clockOf({ value }: CaseFact, { trip }: TripCase): Clock {
  const anchor = anchorName(value);
  if (anchor === 'x_judgement' || anchor === 'x_notice')
    return trip.status === 'rejected' ? 'rejection' : 'expected';
  return anchor === 'x_expected' || anchor === 'grant' || anchor === 'approval' ? 'expected' : 'use';
}

/** What a portal's clocks run from, by the names rules use. An application is used as a purchase is. */
const anchors: Record<ClockAnchor, string> = {
  use: 'purchase',
  purchase: 'purchase',
  click: 'x_click',
  travel: 'x_usage_end',
  judgement: 'x_judgement',
  rejection: 'x_judgement',
  expected: 'x_expected',
};
const caseOf: Record<Clock, ClaimCase> = { use: 'unlisted', rejection: 'rejected', expected: 'overdue' };

/** Which clock a portal's only window belongs to. */
const clockOfMark = ({ after }: Mark): Clock => {
  if (after === 'expected') return 'expected';
  return after === 'rejection' || after === 'judgement' ? 'rejection' : 'use';
};

/** When the portal's window of this clock opens and closes, as the user knows it, else as it is known. */
function portalClock({ portal, override }: TripCase, clock: Clock): { opens?: Mark; closes?: Mark } {
  const rules = portalRules(portal, override);
  const opens = claimMark(rules, caseOf[clock], 'opens')?.value;
  const closes = claimMark(rules, caseOf[clock], 'closes')?.value;
  // A general window is for what was never listed too; it is told of once, by the clock it is counted from.
  const isElsewhere = closes !== undefined && closes === rules.closes?.value && clockOfMark(closes) !== clock;
  return { ...(opens && { opens }), ...(closes && !isElsewhere && { closes }) };
}

function dueOfMark(input: TripCase, { after, ...span }: Mark, within: boolean): DueDate | null {
  const offset = Offset.parse(span);
  const rule: Rule = { anchor: anchors[after], offset, snap: 'none', within };
  return dueDate(rule, anchorsOf(input), optionsOf(input));
}

const endOf = (input: TripCase, due: DueDate): { staleAt?: string } => {
  const staleAt = wallClock(due.date, '24:00', zoneOfCase(input));
  return staleAt === null ? {} : { staleAt };
};

/** When a claim may no longer be made, by one clock. */
export function claimCloses(input: TripCase, clock: Clock): Due[] {
  const reckoned = withExpected(input);
  const facts = factsOf(input, 'contact_rule').filter((fact) => clockOf(fact, input) === clock);
  const found = closings(reckoned, facts, clock);
  const limit = portalClock(input, clock).closes;
  if (found.length > 0 || !limit) return found;
  const due = dueOfMark(reckoned, limit, true);
  return due ? [{ due, key: clock, ...endOf(input, due) }] : [];
}

/** From when on a claim may be made: by the offer's own words, else by the portal's. */
export function claimOpens(input: TripCase): { dues: Due[]; afterExpected: boolean } {
  const reckoned = withExpected(input);
  const dues = openings(reckoned, factsOf(input, 'contact_rule'));
  if (dues.length > 0) return { dues, afterExpected: false };
  const limit = portalClock(input, input.trip.status === 'rejected' ? 'rejection' : 'use').opens;
  const due = limit ? dueOfMark(reckoned, limit, false) : null;
  return { dues: due ? [{ due }] : [], afterExpected: limit?.after === 'expected' };
}
