/** Whether a log vouches for what a record says that may change: its last lines about it say the same. */
import { type CustodyLine, kindOf, type Trip, type Visit } from '../records';
import { saysWhatWasSaid } from '../trips/words';
import { type Filing, hashOfCorrection, hashOfEdit, hashOfFiling, hashOfListing } from './digests';
import { asHappened } from './restored';

/** Whether a log vouches for where a document is filed: the last line about it says the same. */
export async function vouchesForFiling(lines: readonly CustodyLine[], filing: Filing): Promise<boolean> {
  const last = asHappened(
    lines.filter(({ action, subject }) => action === 'document-filed' && subject === filing.id),
  ).at(-1);
  return last?.digest === (await hashOfFiling(filing));
}

/** Whether a log vouches for every row that a trip was told to be, in their order, which were taken back, and for nothing besides. */
async function vouchesForListings(lines: readonly CustodyLine[], trip: Trip): Promise<boolean> {
  const about = (wanted: CustodyLine['action']) =>
    asHappened(lines.filter(({ action, subject }) => subject === trip.id && action === wanted));
  const logged = about('trip-listed');
  const takenBack = about('trip-listing-withdrawn').map(({ at }) => at);
  const accepted = (trip.listings ?? []).filter(({ answer }) => answer === 'yes');
  const digests = await Promise.all(accepted.map((listing) => hashOfListing(trip.id, listing)));
  return (
    logged.length === digests.length &&
    logged.every(({ digest }, i) => digest === digests[i]) &&
    takenBack.sort().join() ===
      accepted
        .flatMap(({ takenBackAt }) => takenBackAt ?? [])
        .sort()
        .join()
  );
}

/** What a log has of the user's words on a trip, in their order. */
export const editLines = (lines: readonly CustodyLine[], tripId: string): CustodyLine[] =>
  asHappened(
    lines.filter(
      ({ action, subject }) => subject === tripId && (action === 'trip-noted' || action === 'trip-edited'),
    ),
  );

/** Whether a log vouches for what the user said of a trip: all of it, in its order, nothing besides; and the trip says the same. */
export async function vouchesForTrip(lines: readonly CustodyLine[], trip: Trip): Promise<boolean> {
  const logged = editLines(lines, trip.id);
  const digests = await Promise.all((trip.edits ?? []).map((edit) => hashOfEdit(trip.id, edit)));
  return (
    logged.length === digests.length &&
    logged.every(({ digest }, i) => digest === digests[i]) &&
    (logged[0]?.action === 'trip-noted') === (trip.byHand === true) &&
    saysWhatWasSaid(trip) &&
    (await vouchesForListings(lines, trip))
  );
}

/** Whether a log vouches for the kind a visit is shown as: the last correction of it, if any, says the same. */
export async function vouchesFor(
  lines: readonly CustodyLine[],
  visit: Pick<Visit, 'id' | 'pageKind' | 'correctedKind'>,
): Promise<boolean> {
  const last = asHappened(
    lines.filter(({ action, subject }) => action === 'kind-corrected' && subject === visit.id),
  ).at(-1);
  if (!last) return visit.correctedKind === undefined;
  return last.digest === (await hashOfCorrection(visit.id, kindOf(visit)));
}
