/** How a claim goes on: which status may follow which. A claim that has ended is taken up again by reopening, which is an event. */
import type { Claim, ClaimEvent, ClaimStatus, Contact } from './records';

/** Desks differ and skip steps; nothing becomes a draft again but what is reopened, and nothing is answered that was not sent. */
export const nextSteps: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  draft: ['sent'],
  sent: ['acknowledged', 'need-info', 'hold', 'investigating', 'provisional', 'won', 'lost'],
  acknowledged: ['need-info', 'hold', 'investigating', 'provisional', 'won', 'lost'],
  'need-info': ['sent', 'acknowledged', 'hold', 'investigating', 'provisional', 'won', 'lost'],
  hold: ['need-info', 'investigating', 'provisional', 'won', 'lost'],
  investigating: ['need-info', 'hold', 'provisional', 'won', 'lost'],
  provisional: ['need-info', 'investigating', 'won', 'lost'],
  won: [],
  lost: [],
};

/** It is with a desk: sent, and not decided. */
export const isOpen = ({ status }: Pick<Claim, 'status'>): boolean =>
  status !== 'draft' && status !== 'won' && status !== 'lost';

export const isDecided = ({ status }: Pick<Claim, 'status'>): boolean =>
  status === 'won' || status === 'lost';

const happened = (claim: Claim, event: ClaimEvent): Claim => ({ ...claim, events: [...claim.events, event] });

/**
 * The claim one step further. `at`: UTC ISO.
 * @throws when no such step leads on from where it stands
 */
export function step(claim: Claim, to: ClaimStatus, at: string): Claim {
  if (!nextSteps[claim.status].includes(to))
    throw new Error(`A claim that is ${claim.status} is not ${to} next`);
  return { ...happened(claim, { at, what: to }), status: to };
}

/** A decided claim taken up again: what is asked next is a draft first. @throws when it is not decided */
export function reopen(claim: Claim, at: string): Claim {
  if (!isDecided(claim)) throw new Error(`A claim that is ${claim.status} cannot be reopened`);
  return { ...happened(claim, { at, what: 'reopened' }), status: 'draft' };
}

/** The step before, where the last one was a slip; the same claim when there is none. */
export function stepBack(claim: Claim): Claim {
  const events = claim.events.slice(0, -1);
  const before = events.at(-1)?.what;
  if (before === undefined) return claim;
  return { ...claim, events, status: before === 'reopened' ? 'draft' : before };
}

/** When it was last sent, UTC; null while it never was. */
export const sentAtOf = ({ events }: Pick<Claim, 'events'>): string | null =>
  events.findLast(({ what }) => what === 'sent')?.at ?? null;

/** It reached the desk, or came from it: a form that was kept before it was sent is no exchange yet. */
export const isExchange = ({ formVisit }: Pick<Contact, 'formVisit'>): boolean => formVisit === undefined;

/** The last exchange since it was sent, in either direction, UTC; null without any. */
export function lastContactOf(claim: Claim, contacts: readonly Contact[]): string | null {
  const sent = sentAtOf(claim) ?? '';
  const times = contacts
    .filter(isExchange)
    .map(({ at }) => at)
    .filter((at) => at >= sent);
  return times.sort().at(-1) ?? null;
}

/** The day the desk named last, `YYYY-MM-DD`. */
export const lastNamed = (
  contacts: readonly Contact[],
  which: 'promisedBy' | 'answerBy',
): string | undefined =>
  contacts.toSorted((a, b) => (a.at < b.at ? -1 : 1)).findLast((contact) => contact[which] !== null)?.[
    which
  ] ?? undefined;
