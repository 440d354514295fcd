/** When the reward is due, and whether its first date is the approval or the payment. */
import type { DueDate, FactValue } from './records';
import { type CaseFact, dueOf, factsOf, hasBegun, type TripCase } from './reminder-case';

export interface Payout {
  fact: CaseFact;
  due: DueDate;
  /** The portal judges first: what the rule names is the day of its approval. */
  isApproval: boolean;
  /** The text sets no end ("at least", "from … on", "every month"): the reward is never overdue by it. */
  isOpen: boolean;
}

/** Anchors that come after approval: what is counted from them is payment. */
const afterApproval = ['approval', 'grant', 'x_judgement', 'x_claim', 'x_claim_received', 'x_draw'];
/** Portals where points and approval come together. */
const approving = ['point-site', 'cashback', 'self-affiliate'];

function isApproval(value: FactValue, { portal }: TripCase): boolean {
  if ('event' in value && value.event !== undefined) return /approv|judg/.test(value.event);
  return 'anchor' in value && approving.includes(portal?.kind ?? '') && !afterApproval.includes(value.anchor);
}

function isOpen(value: FactValue): boolean {
  if ('anchor' in value)
    return Boolean((value.atLeast && !value.max) || value.recurring || value.event === 'publication');
  return !('date' in value || ('toOffset' in value && value.toOffset));
}

/** When it should stand in the account is no payout yet. */
export const isListing = ({ value }: CaseFact): boolean => 'event' in value && value.event === 'listing';

function payouts(input: TripCase): Payout[] {
  return factsOf(input, 'payout_rule').flatMap((fact) => {
    if (isListing(fact)) return [];
    const due = dueOf(input, fact);
    // What was due before the trip began is another trip's.
    if (!due || due.latest < input.trip.openedAt.slice(0, 10)) return [];
    return [{ fact, due, isApproval: isApproval(fact.value, input), isOpen: isOpen(fact.value) }];
  });
}

const last = (found: readonly Payout[]): Payout | null =>
  found.toSorted((a, b) => a.due.latest.localeCompare(b.due.latest)).at(-1) ?? null;

/** Every payout rule whose day is known, or follows from the day of approval that another rule gives. None before anything was done. */
export function payoutsOf(input: TripCase): Payout[] {
  if (!hasBegun(input)) return [];
  const approval = last(payouts(input).filter(({ isApproval }) => isApproval))?.due;
  return payouts(approval ? { ...input, reckoned: { approval, x_judgement: approval } } : input);
}

/** The one by which the reward should have come at the latest, or null while nothing limits it. */
export const expectedBy = (input: TripCase): Payout | null =>
  last(payoutsOf(input).filter((payout) => !payout.isOpen));
