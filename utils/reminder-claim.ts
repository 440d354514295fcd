/**
 * Claim windows. A portal runs up to three clocks: from use (never listed), from rejection, from the day the reward was expected
 * (https://www.warau.jp/contents/point/pointEntrance.php?point_id=184990 prints all three). What the offer says goes before what
 * the portal says in general.
 */
import { type Anchors, dueDate, wallClock } from './dates';
import type { DueDate, FactValue, Rule } from './records';
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

const portalAnchors = {
  click: 'x_click',
  purchase: 'purchase',
  expected: 'x_expected',
  rejection: 'x_judgement',
};
const portalClocks = { click: 'use', purchase: 'use', expected: 'expected', rejection: 'rejection' } as const;

type PortalLimit = { after: keyof typeof portalAnchors; days?: number; hours?: number };

function dueOfPortal(input: TripCase, { after, days, hours }: PortalLimit, within: boolean): DueDate | null {
  const offset = { ...(days !== undefined && { days }), ...(hours !== undefined && { hours }) };
  const rule: Rule = { anchor: portalAnchors[after], offset, snap: 'none', within };
  const anchors: Anchors = anchorsOf(input);
  return dueDate(rule, anchors, optionsOf(input));
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
  const limit = input.portal?.claim?.closes;
  if (found.length > 0 || !limit || portalClocks[limit.after] !== clock) return found;
  const due = dueOfPortal(reckoned, limit, true);
  return due ? [{ due, key: clock, ...endOf(input, due) }] : [];
}

/** From when on a claim may be made: by the offer's own words, else by the portal's. */
export function claimOpens(input: TripCase): { dues: Due[]; afterExpected: boolean } {
  const reckoned = withExpected(input);
  const dues = openings(reckoned, factsOf(input, 'contact_rule'));
  if (dues.length > 0) return { dues, afterExpected: false };
  const limit = input.portal?.claim?.opens;
  const due = limit ? dueOfPortal(reckoned, limit, false) : null;
  return { dues: due ? [{ due }] : [], afterExpected: limit?.after === 'expected' };
}
