/** What each version of the database makes of the rows of the one before. Frozen: written against the rows as they were, not as they are. */
import type { Transaction } from 'dexie';

/** Version 2: pictures that were still to be taken had been found by their visit alone; now each is a job. */
export async function jobsOfPending(transaction: Transaction): Promise<void> {
  const ids: unknown[] = await transaction
    .table('visits')
    .where('captureState')
    .equals('pending')
    .primaryKeys();
  const jobs = ids.map((visitId) => ({
    id: `${visitId}/picture`,
    visitId,
    kind: 'picture',
    tries: 0,
    notBefore: new Date(0).toISOString(),
    state: 'waiting',
    payload: null,
  }));
  await transaction.table('jobs').bulkPut(jobs);
}

/** Version 3: terms are read. What was kept before is read once as well. */
export async function readingsOfTerms(transaction: Transaction): Promise<void> {
  const told = ['campaign', 'terms', 'entry', 'application', 'confirmation', 'account'];
  const visits: { id: string; pageKind: string; correctedKind?: string }[] = await transaction
    .table('visits')
    .toArray();
  const jobs = visits
    .filter(({ pageKind, correctedKind }) => told.includes(correctedKind ?? pageKind))
    .map(({ id }) => ({
      id: `${id}/reading`,
      visitId: id,
      kind: 'reading',
      tries: 0,
      notBefore: new Date(0).toISOString(),
      state: 'waiting',
      payload: null,
    }));
  await transaction.table('jobs').bulkPut(jobs);
}
