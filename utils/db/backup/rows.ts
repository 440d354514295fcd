/** Rows of a backup into the database, store by store, inside one transaction: Dexie calls, and what `outside` waits for. */

import type { StoreName } from '../../backup';
import { isSameReading, mergeFact, mergeSettings } from '../../backup/merge';
import { canonicalJson } from '../../custody';
import type { HikaeDatabase } from '../../db';
import type { Fact } from '../../records';
import { mergedRow } from './merged';
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
