/** Rows of a backup into the database, store by store, inside one transaction: Dexie calls, and what `outside` waits for. */

import type { StoreName } from '../../backup';
import {
  isSameReading,
  mergeBalance,
  mergeClaim,
  mergeDocument,
  mergeFact,
  mergeReminder,
  mergeSettings,
  mergeTimestamp,
  mergeTrip,
  mergeVisit,
  mergeWarning,
} from '../../backup/merge';
import { canonicalJson } from '../../custody';
import type { HikaeDatabase } from '../../db';
import type { CustodyLine, Document, Fact, Trip, Visit } from '../../records';
import { retoldTrip } from '../withdraw';
import { outside } from './outside';
import { batchesOf } from './snapshot';

export interface Taking {
  added: number;
  changed: number;
  /** Ids of what was deleted here. */
  removed: ReadonlySet<string>;
  /** Pages and trips that were not here before. */
  adopted: Set<string>;
  /** Trips that both sides knew, or that pages were added to. */
  trips: Set<string>;
}

type Row = Record<string, unknown>;

/** Takes over one store. */
export async function mergeStore(
  database: HikaeDatabase,
  staged: HikaeDatabase,
  store: Exclude<StoreName, 'files' | 'custody'>,
  taking: Taking,
): Promise<void> {
  if (store === 'settings') return takeSettings(database, staged);
  const table = database.table<Row, string>(store);
  const batches = batchesOf(staged.table(store));
  for (;;) {
    const { value: rows, done } = await outside(() => batches.next());
    if (done) return;
    const here = await table.bulkGet(rows.map(({ id }) => String(id)));
    const put: Row[] = [];
    for (const [i, there] of rows.entries()) {
      const own = here[i];
      const row = own
        ? await joined(database, store, own, there, taking)
        : await adopted(database, store, there, taking);
      if (row) put.push(row);
    }
    await table.bulkPut(put);
  }
}

async function takeSettings(database: HikaeDatabase, staged: HikaeDatabase) {
  const there = await outside(() => staged.settings.toArray());
  await database.settings.bulkPut(mergeSettings(await database.settings.toArray(), there));
}

/** The row as it is to be written, or null where it says nothing new. */
async function joined(
  database: HikaeDatabase,
  store: StoreName,
  here: Row,
  there: Row,
  taking: Taking,
): Promise<Row | null> {
  if (canonicalJson(shown(here)) === canonicalJson(shown(there))) return null;
  const row = await mergedRow(database, store, here, there);
  if (store === 'trips') taking.trips.add(String(here.id));
  if (canonicalJson(shown(row)) === canonicalJson(shown(here))) return null;
  taking.changed += 1;
  return row;
}

/** Without what JSON cannot hold. */
const shown = ({ privateKey: _, ...row }: Row): Row => row;

type Merge = (here: never, there: never) => object;
/** Rows that are not here are as they were when they were sealed: the one that is here stays. */
const rules: Partial<Record<StoreName, Merge>> = {
  facts: mergeFact,
  reminders: mergeReminder,
  warnings: mergeWarning,
  claims: mergeClaim,
  balances: mergeBalance,
  timestamps: mergeTimestamp,
};

async function mergedRow(database: HikaeDatabase, store: StoreName, here: Row, there: Row): Promise<Row> {
  const merged = await loggedRow(database, store, here, there);
  if (merged) return { ...merged };
  const rule = rules[store];
  return rule ? { ...rule(here as never, there as never) } : here;
}

/** Rows that the log speaks of. */
async function loggedRow(
  database: HikaeDatabase,
  store: StoreName,
  here: Row,
  there: Row,
): Promise<object | null> {
  const linesAbout = (ids: readonly string[]): Promise<CustodyLine[]> =>
    database.custody
      .where('subject')
      .anyOf([...ids])
      .sortBy('seq');
  if (store === 'visits') {
    const [own, other] = [here as Visit, there as Visit];
    const lines = await linesAbout([own.id]);
    return outside(() => mergeVisit(own, other, lines));
  }
  if (store === 'documents') {
    const [own, other] = [here as Document, there as Document];
    const lines = await linesAbout([own.id]);
    return outside(() => mergeDocument(own, other, lines));
  }
  if (store !== 'trips') return null;
  const [own, other] = [here as Trip, there as Trip];
  const others = [...(own.joined ?? []), ...(other.joined ?? [])].map(({ tripId }) => tripId);
  const lines = await linesAbout([...new Set([own.id, ...others])]);
  return outside(() => mergeTrip(own, other, lines));
}

/** A row that is not here, as it is to be written; null where it is not to be. */
async function adopted(
  database: HikaeDatabase,
  store: StoreName,
  there: Row,
  taking: Taking,
): Promise<Row | null> {
  const { id, visitId, tripId } = there;
  const isGone = (one: unknown) => typeof one === 'string' && taking.removed.has(one);
  const ofNewPage = typeof visitId === 'string' && taking.adopted.has(visitId);
  // What hung on a page or trip that was deleted here went with it, and comes back with it.
  if ((isGone(id) && !ofNewPage) || isGone(visitId)) return null;
  // Pages and papers outlive their trip: they are settled afterwards.
  if (store !== 'visits' && store !== 'documents' && isGone(tripId)) return null;
  if (store === 'contacts' && !(await database.claims.get(String(there.claimId)))) return null;
  // What is no job here any more was done here.
  if (store === 'jobs' && !ofNewPage) return null;
  if (store === 'facts' && !ofNewPage && !(await isToBeRead(database, there as Fact, taking))) return null;
  taking.added += 1;
  if (store === 'trips') taking.adopted.add(String(id));
  if (store === 'visits') {
    taking.adopted.add(String(id));
    if (typeof tripId === 'string' && !taking.adopted.has(tripId)) taking.trips.add(tripId);
    // Its tab is another browser's.
    return { ...there, tabId: -1 };
  }
  return store === 'keys' ? { ...there, origin: 'backup', privateKey: null } : there;
}

/** A page that was read here is not read twice: only what the user says of the reading is taken over. */
async function isToBeRead(database: HikaeDatabase, there: Fact, taking: Taking): Promise<boolean> {
  const own = await database.facts.where({ visitId: there.visitId }).toArray();
  const same = own.find((fact) => isSameReading(fact, there));
  const corrected = same && mergeFact(same, there);
  if (corrected && corrected !== same) {
    taking.changed += 1;
    await database.facts.put(corrected);
  }
  if (own.length) return false;
  taking.adopted.add(there.visitId);
  return true;
}

/** What hangs on a trip that was joined to another hangs on that one, whichever side joined them. Dexie calls only. */
export async function followJoinedTrips({
  trips,
  claims,
  observations,
  visits,
}: HikaeDatabase): Promise<void> {
  for (const { id, merged } of await trips.filter(({ merged }) => merged !== undefined).toArray()) {
    if (!merged) continue;
    const into = { tripId: merged.into };
    await claims.where({ tripId: id }).modify(into);
    await observations.where({ tripId: id }).modify(into);
    await visits
      .where({ tripId: id })
      .filter(({ movedAt }) => movedAt === undefined)
      .modify(into);
  }
}

/** Trips tell of pages that both sides had. Dexie calls only. */
export async function retellTrips(database: HikaeDatabase, trips: Iterable<string>): Promise<void> {
  for (const id of trips) await retoldTrip(database, id);
}
