/** Facts: what was read in the kept texts, and what the user says of it. */
import type { HikaeDatabase } from '../db';
import {
  type Fact,
  type FactKind,
  type FactReading,
  type FactValue,
  kindOf,
  type PageKind,
  type Visit,
} from '../records';
import { type Ending, endTry, isCurrent } from './jobs';

/** Version of the reader; raised when it reads more or better. */
export const reader = 1;

/** Pages that make promises, or say what became of them. */
const told: readonly PageKind[] = ['campaign', 'terms', 'entry', 'application', 'confirmation', 'account'];

/** Whether a page's text is read for facts. */
export const isRead = (visit: Pick<Visit, 'pageKind' | 'correctedKind'>): boolean =>
  told.includes(kindOf(visit));

/** An account page lists what happened: its dates are no promises, but until when points hold is one. */
const ofAccount: readonly FactKind[] = ['expiry_rule', 'inactivity_expiry'];

/** What of a page's readings is a promise of that page. */
export const promisesIn = (
  visit: Pick<Visit, 'pageKind' | 'correctedKind'>,
  readings: readonly FactReading[],
): FactReading[] => readings.filter(({ kind }) => kindOf(visit) !== 'account' || ofAccount.includes(kind));

/** Stores what was read in a visit's text, with the job's ending. A second reading replaces the first, but keeps what the user said of it. */
export async function storeFacts(
  database: HikaeDatabase,
  visit: Visit,
  readings: readonly FactReading[],
  ending: Ending,
  { at, newId }: { at: string; newId: () => string },
): Promise<void> {
  const { facts, jobs, visits, captures } = database;
  await database.transaction('rw', facts, jobs, visits, captures, async () => {
    if (!(await isCurrent(database, ending.job))) return;
    const before = await facts.where({ visitId: visit.id }).toArray();
    const rows = readings.map((reading) => {
      const known = before.find(
        ({ kind, at: place, quote }) =>
          kind === reading.kind && place === reading.at && quote === reading.quote,
      );
      const beside = known?.correction ? { correction: known.correction } : {};
      return {
        ...reading,
        id: known?.id ?? newId(),
        visitId: visit.id,
        text: visit.text,
        readAt: at,
        reader,
        ...beside,
      };
    });
    const stays = new Set(rows.map(({ id }) => id));
    // What the user corrected stays, although it is not read any more.
    const gone = before.filter(({ id, correction }) => !stays.has(id) && !correction);
    await facts.bulkDelete(gone.map(({ id }) => id));
    await facts.bulkPut(rows);
    await endTry(database, ending);
  });
}

/** Facts of these visits, in the order of the visits and of their texts. Dexie calls only. */
export async function factsOf(
  database: HikaeDatabase,
  visits: readonly Pick<Visit, 'id'>[],
): Promise<Fact[]> {
  const order = new Map(visits.map(({ id }, i) => [id, i]));
  const facts = await database.facts
    .where('visitId')
    .anyOf([...order.keys()])
    .toArray();
  return facts.sort((a, b) => (order.get(a.visitId) ?? 0) - (order.get(b.visitId) ?? 0) || a.at - b.at);
}

/** What a fact means once the user has had a say: null where it is not so, or still a question. */
export function meaningOf({
  value,
  sure,
  correction,
}: Pick<Fact, 'value' | 'sure' | 'correction'>): FactValue | null {
  if (correction) return correction.value;
  return sure ? value : null;
}

/** Stores what the user says a fact means (`null`: it is not so), beside what was read; `undefined` takes that back. `at`: UTC ISO. */
export async function correctFact(
  database: HikaeDatabase,
  id: string,
  value: FactValue | null | undefined,
  at: string,
): Promise<void> {
  await database.facts.where({ id }).modify((fact) => {
    if (value === undefined) delete fact.correction;
    else fact.correction = { value, at };
  });
}

/** The same for several facts that say the same: all of them or none. */
export const correctFacts = (
  database: HikaeDatabase,
  ids: readonly string[],
  value: FactValue | null | undefined,
  at: string,
): Promise<void> =>
  database.transaction('rw', database.facts, async () => {
    for (const id of ids) await correctFact(database, id, value, at);
  });
