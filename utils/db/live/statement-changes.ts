/** What the user says of rows of a portal's history, and of balances; dates are found anew after each. */
import { database } from '../../db';
import { ask } from '../../messages/ask';
import type { BalanceWords, TripStatus } from '../../records';
import type { MissingTrip, RowProposal } from '../../statements';
import { noteBalance, setBalanceDeleted } from '../balances';
import { acceptRow, joinPage, refuseRow, takeBackListing } from '../listings';
import { setStatus } from '../reminders';
import { useChanging } from './changing';

const now = () => new Date().toISOString();

/** `failed` tells that the last change was not stored. */
export function useStatementChanges() {
  const { failed, run: watch } = useChanging();
  const run = (change: Promise<unknown>, tripId: string | null = null) =>
    watch(change.then(() => (tripId === null ? null : ask('reminders.refresh', { tripId }))));
  return {
    failed,
    onAccept: (proposal: RowProposal, status: TripStatus) =>
      run(acceptRow(database, proposal, status, now()), proposal.tripId),
    onRefuse: (proposal: RowProposal) => run(refuseRow(database, proposal, now())),
    onTakeBack: (tripId: string, givenAt: string) =>
      run(takeBackListing(database, tripId, givenAt, now()), tripId),
    onUnlisted: ({ trip, visitId }: MissingTrip) =>
      run(
        joinPage(database, visitId, trip.id).then(() => setStatus(database, trip.id, 'unlisted', now())),
        trip.id,
      ),
    onNote: (words: BalanceWords, id?: string) => run(noteBalance(database, words, now(), id)),
    onDelete: (id: string, deleted: boolean) => run(setBalanceDeleted(database, id, deleted ? now() : null)),
  };
}
