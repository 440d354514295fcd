/** What is to be done next about a claim, and by when. */
import { isExchange, lastContactOf, lastNamed, sentAtOf } from './claim-steps';
import { addDays } from './dates';
import type { Claim, Contact } from './records';

/** In the order in which one does them. */
export const doings = ['answer', 'ask', 'send', 'wait', 'over'] as const;
export type Doing = (typeof doings)[number];

export interface NextDoing {
  /** `answer` the desk, `ask` again, `send` the draft, `wait`, or it is `over`. */
  doing: Doing;
  /** The day it is about, `YYYY-MM-DD`: to answer by, or when the desk should have answered. */
  by: string | null;
  /** The desk named that day itself. */
  promised: boolean;
}

/** Days of patience where the desk named none: for a first answer as the reminder `follow-up` has it, and for its investigation. */
const patience = { answer: 7, investigation: 60 };

/**
 * @param contacts of this claim, deleted ones left out
 * @param today `YYYY-MM-DD`
 */
export function nextDoing(claim: Claim, contacts: readonly Contact[], today: string): NextDoing {
  const { status } = claim;
  if (status === 'won' || status === 'lost') return { doing: 'over', by: null, promised: false };
  if (status === 'draft') return { doing: 'send', by: null, promised: false };
  const answerBy = lastNamed(contacts, 'answerBy') ?? null;
  if (status === 'need-info') return { doing: 'answer', by: answerBy, promised: false };
  if (answerBy !== null && answerBy >= today && !hasAnswered(contacts))
    return { doing: 'answer', by: answerBy, promised: false };
  const named = lastNamed(contacts, 'promisedBy') ?? null;
  const by = named ?? patientUntil(claim, contacts);
  return { doing: by !== null && by < today ? 'ask' : 'wait', by, promised: named !== null };
}

/** The user spoke after the desk had asked for an answer. */
function hasAnswered(contacts: readonly Contact[]): boolean {
  const asked = contacts.findLast(({ answerBy }) => answerBy !== null);
  return contacts
    .filter(isExchange)
    .some(({ at, from }) => from === 'user' && asked !== undefined && at > asked.at);
}

function patientUntil(claim: Claim, contacts: readonly Contact[]): string | null {
  const last = lastContactOf(claim, contacts) ?? sentAtOf(claim);
  const days = claim.status === 'sent' ? patience.answer : patience.investigation;
  return last && addDays(last.slice(0, 10), days);
}

export interface ClaimLine {
  claim: Claim;
  next: NextDoing;
  /** UTC ISO; null without any. */
  lastContact: string | null;
}

/** Claims by what is to be done next; within each the soonest first. Groups without any are left out. */
export function byDoing<Line extends ClaimLine>(lines: readonly Line[]): { doing: Doing; lines: Line[] }[] {
  const sorted = lines.toSorted(
    (a, b) =>
      (a.next.by ?? '~').localeCompare(b.next.by ?? '~') || b.claim.openedAt.localeCompare(a.claim.openedAt),
  );
  return doings.flatMap((doing) => {
    const own = sorted.filter(({ next }) => next.doing === doing);
    return own.length ? [{ doing, lines: own }] : [];
  });
}

/** The line of a claim. `contacts` and `today` as for `nextDoing`. */
export const claimLine = (claim: Claim, contacts: readonly Contact[], today: string): ClaimLine => ({
  claim,
  next: nextDoing(claim, contacts, today),
  lastContact:
    contacts
      .filter(isExchange)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .at(-1)?.at ?? null,
});
