/** What follows from pages and documents having moved: each trip is told anew, and its dates are found anew. Dexie calls only, for use inside a transaction. */
import type { HikaeDatabase } from '../../db';
import { takeFound } from '../../document-taking';
import type { Document, FoundKind } from '../../records';
import { asRead, withAmount } from '../../trips';
import type { Moved, When } from '../moves';
import { refreshReminders } from '../reminders';
import { type DocumentStep, observedOn, type VisitStep } from './steps';
import { retell } from './told';

/** Every trip among these, once. */
export const tripsIn = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];

/** Observations that go with pages, each trip's for itself. Dexie calls only. */
export async function takeObservations(
  database: HikaeDatabase,
  steps: readonly VisitStep[],
): Promise<Moved['observations']> {
  const gone: Moved['observations'] = [];
  for (const from of tripsIn(steps.map(({ visit }) => visit.tripId))) {
    const own = steps.filter(({ visit }) => visit.tripId === from);
    const all = await database.visits.where({ tripId: from }).toArray();
    const known = await database.observations.where({ tripId: from }).toArray();
    for (const { id } of observedOn(
      own.map(({ visit }) => visit),
      all,
      known,
    )) {
      await database.observations.update(id, { tripId: own[0]?.to ?? null });
      gone.push({ id, from });
    }
  }
  return gone;
}

/** Every trip that lost or got something is told anew, and its dates are found anew. Dexie calls only. */
export async function settle(
  database: HikaeDatabase,
  visits: readonly VisitStep[],
  documents: readonly DocumentStep[],
  { at, zone }: When,
): Promise<void> {
  await takeAmounts(database, visits);
  const sources = tripsIn([
    ...visits.map(({ visit }) => visit.tripId),
    ...documents.map(({ document }) => document.tripId),
  ]);
  for (const from of sources)
    await retell(database, from, {
      visits: visits.flatMap(({ visit }) => (visit.tripId === from ? [visit] : [])),
      documents: documents.flatMap(({ document }) => (document.tripId === from ? [document] : [])),
    });
  const targets = tripsIn([...visits, ...documents].map(({ to }) => to));
  for (const to of targets) {
    for (const { document, taken } of documents.filter((step) => step.to === to))
      await takeAll(database, to, document, taken);
    if (visits.some((step) => step.to === to)) await retell(database, to, null);
  }
  for (const tripId of new Set([...sources, ...targets]))
    await refreshReminders(database, tripId, { now: at, zone });
}

/** The sum that a page said goes with the page. Dexie calls only. */
async function takeAmounts({ trips }: HikaeDatabase, visits: readonly VisitStep[]) {
  for (const { visit, to } of visits) {
    const from = visit.tripId === null ? undefined : await trips.get(visit.tripId);
    const { amount, amountSeen } = from ? asRead(from) : {};
    const target = to === null || amountSeen !== visit.id ? undefined : await trips.get(to);
    if (amount && target) await trips.put(withAmount(target, amount, visit.id));
  }
}

async function takeAll(
  database: HikaeDatabase,
  tripId: string,
  document: Document,
  taken: readonly FoundKind[],
) {
  const trip = await database.trips.get(tripId);
  if (trip && taken.length)
    await database.trips.put(taken.reduce((told, kind) => takeFound(told, document, kind), trip));
}
