/** What desks answer, and what each answer makes of a claim. */
import { nextSteps, step } from './claim-steps';
import type { Claim, ClaimStatus, Contact, DeskAnswer } from './records';

/** An offer of something else waits for the user, as a question does; what was approved is won once it has arrived. */
const leadsTo: Readonly<Record<DeskAnswer, ClaimStatus>> = {
  acknowledged: 'acknowledged',
  'info-requested': 'need-info',
  approved: 'provisional',
  refused: 'lost',
  alternative: 'need-info',
  received: 'won',
};

/** The claim after an answer; the same claim where no step leads there from where it stands. */
export function answered(claim: Claim, { at, answer }: Pick<Contact, 'at' | 'answer'>): Claim {
  const to = answer && leadsTo[answer];
  if (!to || !nextSteps[claim.status].includes(to)) return claim;
  // What is noted late came before now; the claim's life stays in order.
  const last = claim.events.at(-1)?.at ?? at;
  return step(claim, to, at < last ? last : at);
}

/** The last answer of the desk that the user gave a meaning to; undefined without any. */
export const lastAnswer = (contacts: readonly Contact[]): Contact | undefined =>
  contacts
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .findLast(({ from, answer }) => from === 'desk' && answer !== undefined);

/** What the desk waits for the user with: a question, or an offer of something else. Null while it waits for nothing. */
export function openRequest(claim: Claim | null, contacts: readonly Contact[]): Contact | null {
  const last = lastAnswer(contacts);
  const waits = last?.answer === 'info-requested' || last?.answer === 'alternative';
  return claim?.status === 'need-info' && last && waits ? last : null;
}

/** The clause that the last refusal names; null where none did. */
export const namedClause = (contacts: readonly Contact[]): string | null =>
  contacts
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .findLast(({ answer, terms }) => answer === 'refused' && terms?.trim())?.terms ?? null;
