/** The reverse: purchases that a portal's history should list and does not. */
import { dayIn } from './dates';
import { type Trip, whenOf } from './records';
import { fitOf, isOfTripsPortal, portalOfPage, type SeenStatement } from './statement-fit';

export interface MissingTrip {
  trip: Trip;
  /** The page that lacks it. */
  visitId: string;
  seenAt: string;
  /** The days it covers, `YYYY-MM-DD`. */
  from: string;
  until: string;
  /** The claim that fits: a file name in `utils/claims/`. */
  claim: 'missing-loyalty-points' | 'not-listed';
}

/** A purchase is listed some days later, as a rule. */
const patience = 7;
/** Fewer rows say nothing of what a page lists. */
const fewest = 2;

interface Cover {
  from: string;
  until: string;
}

/**
 * The days of which a page lists everything: from its oldest row on; until some days before it was seen, or of a later page of several
 * until its newest row. Null for a page of one state only: it may be one by choice.
 */
export function coverOf({ url, seenAt, zone, statement: { rows } }: SeenStatement): Cover | null {
  const dates = rows.flatMap(({ date }) => date ?? []).sort();
  const states = new Set(rows.map(({ status }) => status));
  const [from] = dates;
  const newest = dates.at(-1);
  if (dates.length < fewest || !from || !newest || (states.size === 1 && !states.has(null))) return null;
  const day = dayIn(new Date(Date.parse(seenAt) - patience * 86_400_000).toISOString(), zone);
  const isLater = /[?&](?:page|p|pg|paged|offset)=(?!0\b|1\b)\d+|\/page\/(?!1\b)\d+/.test(url);
  return { from, until: isLater || !day || day < newest ? newest : day };
}

/** Trips of a portal that no kept page lists, though one covers the day; oldest first. */
export function missingOf(statements: readonly SeenStatement[], trips: readonly Trip[]): MissingTrip[] {
  const newestFirst = [...statements].sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  return trips
    .flatMap((trip) => missingTrip(trip, newestFirst) ?? [])
    .sort((a, b) => (purchase(a.trip) < purchase(b.trip) ? -1 : 1));
}

const purchase = (trip: Trip) => whenOf(trip, 'purchased') ?? '';

function missingTrip(trip: Trip, statements: readonly SeenStatement[]): MissingTrip | null {
  const when = whenOf(trip, 'purchased');
  if (!when || (trip.status !== 'clicked' && trip.status !== 'unlisted')) return null;
  const own = statements.filter(({ url }) => isOfTripsPortal(trip, url));
  if (own.some(({ statement, zone }) => statement.rows.some((row) => fitOf(row, trip, zone)))) return null;
  for (const seen of own) {
    const cover = coverOf(seen);
    const day = when.includes('T') ? dayIn(when, seen.zone) : when;
    if (!cover || !day || day < cover.from || day > cover.until) continue;
    const claim = portalOfPage(seen.url)?.kind === 'loyalty' ? 'missing-loyalty-points' : 'not-listed';
    return { trip, visitId: seen.visitId, seenAt: seen.seenAt, ...cover, claim };
  }
  return null;
}
