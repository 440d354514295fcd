/** One page or document put to another trip: its line in the custody log, and the row itself. */
import { type CustodyEvent, hashOfFiling } from '../../custody';
import { hashOfMove } from '../../custody/moves';
import type { HikaeDatabase } from '../../db';
import type { Document, FoundKind, Observation, Visit } from '../../records';

export interface VisitStep {
  visit: Visit;
  /** Null: to no trip. */
  to: string | null;
}

export interface DocumentStep {
  document: Document;
  to: string | null;
  /** What of it counts as taken by the trip it comes to. */
  taken: FoundKind[];
}

/** The lines of these steps. `at`: UTC ISO. */
export async function linesOf(
  visits: readonly VisitStep[],
  documents: readonly DocumentStep[],
  at: string,
): Promise<CustodyEvent[]> {
  const events: CustodyEvent[] = [];
  for (const { visit, to } of visits)
    events.push({ at, action: 'visit-moved', subject: visit.id, digest: await hashOfMove(visit.id, to) });
  for (const { document, to } of documents) {
    const digest = await hashOfFiling({ ...document, tripId: to });
    events.push({ at, action: 'document-filed', subject: document.id, digest });
  }
  return events;
}

/** Stores the steps. Dexie calls only, for use inside a transaction. */
export async function takeSteps(
  database: HikaeDatabase,
  visits: readonly VisitStep[],
  documents: readonly DocumentStep[],
  at: string,
): Promise<void> {
  for (const { visit, to } of visits) await database.visits.update(visit.id, { tripId: to, movedAt: at });
  for (const { document, to, taken } of documents)
    await database.documents.update(document.id, { tripId: to, taken });
}

/** When a page began to load: its tags may report before it reported itself. */
const begunAt = ({ route, seenAt }: Visit): string => {
  const loaded = route.at(-1)?.at;
  return loaded !== undefined && loaded < seenAt ? loaded : seenAt;
};

/**
 * What was observed on these pages of a trip: what a page's own words said, and the tags and cookies seen while it was the last one
 * to have been opened. What concerns the click stays with the trip.
 */
export function observedOn(
  moved: readonly Visit[],
  all: readonly Visit[],
  observations: readonly Observation[],
): Observation[] {
  const ids = new Set(moved.map(({ id }) => id));
  const inOrder = all.toSorted((a, b) => (begunAt(a) < begunAt(b) ? -1 : 1));
  return observations.filter((one) => {
    if (one.kind === 'sign') return ids.has(one.visitId);
    if (one.kind !== 'tag' && one.kind !== 'cookies') return false;
    const page = inOrder.findLast((visit) => begunAt(visit) <= one.at);
    return page !== undefined && ids.has(page.id);
  });
}
