/**
 * Two rows of one id made one. What the custody log vouches for is as its last line has it, over both logs in the order of time; of what it
 * does not speak of, the later word of the user stands, and of both the same age the one that is here. Nothing that is here is taken back.
 */
import { vouchesFor, vouchesForFiling } from '../custody';
import { vouchesForPlace } from '../custody/moves';
import type {
  Claim,
  CustodyLine,
  Document,
  Fact,
  HandBalance,
  Reminder,
  Timestamp,
  Visit,
  Warning,
} from '../records';

export { mergeSettings } from './merge/settings';
export { mergeTrip } from './merge/trip';

type Lines = readonly CustodyLine[];

const captureStates: readonly Visit['captureState'][] = ['pending', 'incomplete', 'kept'];

/** `lines`: all about this page, of both logs. */
export async function mergeVisit(here: Visit, there: Visit, lines: Lines): Promise<Visit> {
  const { correctedKind: _, movedAt: __, ...bare } = here;
  const kind = (await vouchesFor(lines, here)) || !(await vouchesFor(lines, there)) ? here : there;
  const place = await placeOf(here, there, lines);
  const states = [here, there].map(({ captureState }) => captureStates.indexOf(captureState));
  return {
    ...bare,
    tripId: place.tripId,
    captureState: captureStates[Math.max(...states)] ?? here.captureState,
    ...(kind.correctedKind && { correctedKind: kind.correctedKind }),
    ...(place.movedAt && { movedAt: place.movedAt }),
  };
}

async function placeOf(here: Visit, there: Visit, lines: Lines): Promise<Pick<Visit, 'tripId' | 'movedAt'>> {
  if (!(await vouchesForPlace(lines, here))) return (await vouchesForPlace(lines, there)) ? there : here;
  // Nobody moved it by hand: a page of no trip may have found one meanwhile.
  return here.tripId === null && here.movedAt === undefined ? there : here;
}

/** `lines`: all about this document, of both logs. */
export async function mergeDocument(here: Document, there: Document, lines: Lines): Promise<Document> {
  const filed =
    (await vouchesForFiling(lines, here)) || !(await vouchesForFiling(lines, there)) ? here : there;
  return { ...here, tripId: filed.tripId, role: filed.role, taken: filed.taken };
}

export function mergeFact(here: Fact, there: Pick<Fact, 'correction'>): Fact {
  const { correction } = there;
  return correction && correction.at > (here.correction?.at ?? '') ? { ...here, correction } : here;
}

/** Whether two readings say the same of the same words. */
export const isSameReading = (one: Fact, two: Fact): boolean =>
  one.visitId === two.visitId &&
  one.text === two.text &&
  one.kind === two.kind &&
  one.at === two.at &&
  one.quote === two.quote;

const reminderStates: readonly Reminder['state'][] = ['dropped', 'waiting', 'told', 'done'];

/** What was told or done anywhere is so here. */
export const mergeReminder = (here: Reminder, there: Reminder): Reminder =>
  reminderStates.indexOf(there.state) > Math.max(1, reminderStates.indexOf(here.state)) ? there : here;

/** What the user did not want to hear of any more stays silent. */
export const mergeWarning = (here: Warning, there: Warning): Warning =>
  there.state === 'dismissed' ? { ...here, state: 'dismissed' } : here;

const lastWord = ({ events, edits }: Claim): string =>
  [...events.map(({ at }) => at), ...edits.map(({ editedAt }) => editedAt)].reduce(
    (last, at) => (at > last ? at : last),
    '',
  );

export function mergeClaim(here: Claim, there: Claim): Claim {
  const [first, second] = lastWord(there) > lastWord(here) ? [there, here] : [here, there];
  const letterOf = ({ letter, language }: Claim['edits'][number]) => `${letter} ${language}`;
  const edits = new Map(
    [...second.edits, ...first.edits]
      .toSorted((a, b) => a.editedAt.localeCompare(b.editedAt))
      .map((edit) => [letterOf(edit), edit]),
  );
  const events = new Map(
    [...here.events, ...there.events].map((event) => [`${event.at} ${event.what}`, event]),
  );
  return {
    ...first,
    tripId: here.tripId,
    answers: { ...second.answers, ...first.answers },
    edits: [...edits.values()],
    events: [...events.values()].toSorted((a, b) => a.at.localeCompare(b.at)),
    withdrawnAt: here.withdrawnAt,
  };
}

export const mergeBalance = (here: HandBalance, there: HandBalance): HandBalance =>
  there.notedAt > here.notedAt ? { ...there, withdrawnAt: here.withdrawnAt } : here;

const timestampStates: readonly Timestamp['state'][] = ['waiting', 'refused', 'kept'];

export const mergeTimestamp = (here: Timestamp, there: Timestamp): Timestamp =>
  timestampStates.indexOf(there.state) > timestampStates.indexOf(here.state) ? there : here;
