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
  const rowOwners = takenRows(others);
  const own = statements
    .filter(({ url, seenAt }) => isOfTripsPortal(trip, url) && seenAt >= trip.openedAt)
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  for (const seen of own) {
    const fits = seen.statement.rows
      .filter((row) => (rowOwners.get(keyOfRow(row)) ?? trip.id) === trip.id)
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

/** Asked for each trip in turn. */
const taken = new WeakMap<readonly Trip[], ReadonlyMap<string, string>>();

/** Which rows the user said are a trip's, and of which. */
function takenRows(trips: readonly Trip[]): ReadonlyMap<string, string> {
  const known = taken.get(trips);
  if (known) return known;
  const rows = new Map<string, string>();
  for (const { id, listings = [] } of trips)
    for (const { answer, takenBackAt, row } of listings)
      if (answer === 'yes' && !takenBackAt) rows.set(row, id);
  taken.set(trips, rows);
  return rows;
}

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
