/** Custody of what the user sorts by hand: digests of its lines, and whether a log vouches for where things are now. */

import type { CustodyLine, Trip, Visit } from '../records';
import { canonicalJson, sha256 } from './hash';
import { asHappened } from './restored';

type Lines = readonly CustodyLine[];
type Moved = Pick<Visit, 'id' | 'tripId' | 'movedAt'>;

/** The digest of a custody line `visit-moved`: which page was put to which trip (null: to none). When is the line's own time. */
export const hashOfMove = (visitId: string, tripId: string | null): Promise<string> =>
  sha256(canonicalJson({ visitId, tripId }));

/** The digest of a custody line `trip-merged`, whose subject is `tripId`, and of `trip-parted`, which takes it back. */
export const hashOfMerging = (tripId: string, into: string): Promise<string> =>
  sha256(canonicalJson({ tripId, into }));

/** The digest of a custody line `trip-split`, whose subject is the new trip. `from` null: out of pages or papers of no trip. */
export const hashOfSplit = (tripId: string, from: string | null): Promise<string> =>
  sha256(canonicalJson({ tripId, from }));

/** Whether a log vouches for where a page is: the last line about moving it says the same; without one, nobody moved it. */
export async function vouchesForPlace(lines: Lines, { id, tripId, movedAt }: Moved): Promise<boolean> {
  const last = asHappened(
    lines.filter(({ action, subject }) => action === 'visit-moved' && subject === id),
  ).at(-1);
  if (!last) return movedAt === undefined;
  return last.at === movedAt && last.digest === (await hashOfMove(id, tripId));
}

/** Whether a log vouches for what the user made of whole trips: all that were joined to this one, no others; and what it was split off from. */
export async function vouchesForSorting(lines: Lines, trip: Trip): Promise<boolean> {
  const standing: string[] = [];
  for (const [subject, { action, at, digest }] of lastSorted(lines))
    if (action === 'trip-merged' && digest === (await hashOfMerging(subject, trip.id)))
      standing.push(`${subject} ${at}`);
  const said = (trip.joined ?? []).map(({ tripId, at }) => `${tripId} ${at}`);
  return standing.sort().join() === said.sort().join() && (await vouchesForSplit(lines, trip));
}

/** The last line about each trip that was joined to another, or taken apart from it. */
export function lastSorted(lines: Lines): Map<string, CustodyLine> {
  const last = new Map<string, CustodyLine>();
  const sorted = lines.filter(({ action }) => action === 'trip-merged' || action === 'trip-parted');
  for (const line of asHappened(sorted)) last.set(line.subject, line);
  return last;
}

async function vouchesForSplit(lines: Lines, { id, splitFrom }: Trip): Promise<boolean> {
  const line = lines.find(({ action, subject }) => action === 'trip-split' && subject === id);
  if (!line || !splitFrom) return !line && !splitFrom;
  return line.at === splitFrom.at && line.digest === (await hashOfSplit(id, splitFrom.tripId));
}
