/** Which row of a portal's history is which trip's: a proposal with its reasons, and with what speaks against it. Nothing is decided here. */
import type { Trip, TripStatus } from './records';
import { fitOf, isOfTripsPortal, keyOfRow, type RowFit, type SeenStatement, scoreOf } from './statement-fit';

export interface RowProposal extends RowFit {
  tripId: string;
  visitId: string;
  seenAt: string;
  /** Another trip, or another row, fits as well. */
  ambiguous: boolean;
}

const ranks: readonly TripStatus[] = ['clicked', 'unlisted', 'pending', 'confirmed', 'payable', 'paid'];
const rank = (status: TripStatus) => (status === 'unlisted' ? 0 : ranks.indexOf(status));

/** Whether what a page says of a trip is more than is known of it. `seenAt`: UTC ISO, of the page. */
export function isNewsOf(trip: Trip, status: TripStatus | null, seenAt: string): boolean {
  if (status === null) return trip.status === 'clicked' || trip.status === 'unlisted';
  if (status === trip.status || status === 'clicked' || status === 'unlisted') return false;
  const since = trip.statusAt?.[trip.status];
  if (since !== undefined && seenAt < since) return false;
  return rank(status) < 0 || rank(trip.status) < 0 || rank(status) > rank(trip.status);
}

/** So many are shown of rows that fit alike. */
const most = 3;

/**
 * The rows that may be a trip's, by the newest page that lists one; empty where it says nothing new. `others`: all trips, to see whether
 * a row fits another as well.
 */
export function proposalsFor(
  trip: Trip,
  statements: readonly SeenStatement[],
  others: readonly Trip[],
): RowProposal[] {
  const taken = takenRows(others, trip.id);
  const own = statements
    .filter(({ url, seenAt }) => isOfTripsPortal(trip, url) && seenAt >= trip.openedAt)
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  for (const seen of own) {
    const fits = seen.statement.rows
      .filter((row) => !taken.has(keyOfRow(row)))
      .flatMap((row) => fitOf(row, trip, seen.zone) ?? [])
      .sort((a, b) => scoreOf(b) - scoreOf(a));
    const [best] = fits;
    if (!best) continue;
    const alike = fits.filter((fit) => scoreOf(fit) === scoreOf(best));
    return alike
      .slice(0, most)
      .filter(({ row }) => isNewsOf(trip, row.status, seen.seenAt))
      .map((fit) => ({
        ...fit,
        tripId: trip.id,
        visitId: seen.visitId,
        seenAt: seen.seenAt,
        ambiguous: alike.length > 1 || isContested(fit, trip, seen, others),
      }));
  }
  return [];
}

/** Rows that the user said are another trip's. */
const takenRows = (others: readonly Trip[], tripId: string): ReadonlySet<string> =>
  new Set(
    others.flatMap(({ id, listings = [] }) =>
      id === tripId
        ? []
        : listings.flatMap((one) => (one.answer === 'yes' && !one.takenBackAt ? one.row : [])),
    ),
  );

/** Another trip of the portal fits the same row as well, or better. */
const isContested = (
  fit: RowFit,
  trip: Trip,
  { url, zone }: SeenStatement,
  others: readonly Trip[],
): boolean =>
  others.some((other) => {
    if (other.id === trip.id || !isOfTripsPortal(other, url)) return false;
    const rival = fitOf(fit.row, other, zone);
    return rival !== null && scoreOf(rival) >= scoreOf(fit);
  });
