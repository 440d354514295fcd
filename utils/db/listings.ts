/** What the user says of a row of the portal's history: it is this trip's, or it is not. The trip follows, with a line in the custody log. */
import { hashOfListing } from '../custody';
import type { HikaeDatabase } from '../db';
import { type Trip, TripListing, type TripStatus } from '../records';
import type { RowProposal, StatementRow } from '../statements';
import { keyOfRow } from '../statements';
import { isFree } from '../trips';
import { keep } from './keep';

type Answered = Pick<RowProposal, 'tripId' | 'visitId' | 'seenAt' | 'row'>;

/**
 * The row is the trip's: the trip stands where the row says (`status`), since the page was seen. A page of no trip becomes this one's, so
 * that it is among its exhibits, unless the user put it there. `at`: UTC ISO. @returns false when trip or page are gone, or it was answered
 */
export async function acceptRow(
  database: HikaeDatabase,
  { tripId, visitId, seenAt, row }: Answered,
  status: TripStatus,
  at: string,
): Promise<boolean> {
  let changed = false;
  await keep(database, async () => {
    const trip = await database.trips.get(tripId);
    const visit = await database.visits.get(visitId);
    if (!trip || trip.withdrawnAt || !visit || visit.withdrawnAt !== null) return null;
    const said = answersTo(trip, row);
    // A second click says nothing more. What the row says later, or says again after the user said otherwise, does.
    const isHeard = ({ answer, status: told }: TripListing) =>
      answer === 'no' || (told === status && trip.status === status);
    if (said.some(isHeard)) return null;
    const listing = TripListing.parse({
      at,
      answer: 'yes',
      visitId,
      quote: row.quote,
      row: keyOfRow(row),
      status,
      was: trip.status,
      salt: crypto.randomUUID(),
      since: trip.statusAt?.[status],
      filed: isFree(visit) || undefined,
    });
    const digest = await hashOfListing(tripId, listing);
    changed = true;
    return {
      files: [],
      events: [{ at, action: 'trip-listed', subject: tripId, digest }],
      write: async () => {
        await database.trips.where({ id: tripId }).modify((known) => {
          known.listings = [...(known.listings ?? []), listing];
          known.status = status;
          known.statusAt = { ...known.statusAt, [status]: known.statusAt?.[status] ?? seenAt };
        });
        if (isFree(visit)) await database.visits.update(visitId, { tripId });
      },
    };
  });
  return changed;
}

/** The row is not the trip's: it is not proposed again. `at`: UTC ISO. */
export const refuseRow = (
  database: HikaeDatabase,
  { tripId, visitId, row }: Answered,
  at: string,
): Promise<number> =>
  database.trips.where({ id: tripId }).modify((trip) => {
    if (answersTo(trip, row).some(({ answer }) => answer === 'no')) return;
    const { quote } = row;
    const refused = {
      at,
      answer: 'no',
      visitId,
      quote,
      row: keyOfRow(row),
      status: null,
    } as const;
    trip.listings = [...(trip.listings ?? []), { ...refused, was: trip.status }];
  });

/** What the user has said of a row and stands by, whatever the row said of its state then. */
const answersTo = ({ listings = [] }: Trip, row: StatementRow): TripListing[] =>
  listings.filter((one) => !one.takenBackAt && one.row === keyOfRow(row));

/** Takes an answer back, known by when it was given; the trip stands where it stood, unless it was said otherwise since. */
export async function takeBackListing(
  database: HikaeDatabase,
  tripId: string,
  givenAt: string,
  at: string,
): Promise<boolean> {
  let changed = false;
  await keep(database, async () => {
    const trip = await database.trips.get(tripId);
    const listing = trip?.listings?.find((one) => one.at === givenAt && !one.takenBackAt);
    if (!trip || !listing) return null;
    changed = true;
    const isYes = listing.answer === 'yes';
    return {
      files: [],
      events: isYes ? [{ at, action: 'trip-listing-withdrawn', subject: tripId, digest: null }] : [],
      write: async () => {
        if (listing.filed)
          await database.visits
            .where({ id: listing.visitId })
            .filter((visit) => visit.tripId === tripId && visit.movedAt === undefined)
            .modify({ tripId: null });
        await database.trips.where({ id: tripId }).modify((known) => {
          known.listings = known.listings?.map((one) =>
            one.at === givenAt ? { ...one, takenBackAt: at } : one,
          );
          if (isYes && known.status === listing.status) {
            const { [listing.status]: _, ...others } = known.statusAt ?? {};
            known.status = listing.was;
            known.statusAt = { ...others, ...(listing.since && { [listing.status]: listing.since }) };
          }
        });
      },
    };
  });
  return changed;
}

/** A page of no trip becomes this one's: it is among its exhibits then. */
export const joinPage = (database: HikaeDatabase, visitId: string, tripId: string): Promise<void> =>
  database.transaction('rw', database.visits, async () => {
    const visit = await database.visits.get(visitId);
    if (visit && isFree(visit)) await database.visits.update(visitId, { tripId });
  });
