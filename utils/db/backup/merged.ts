/** The rule of every store, and what the log has to say for it. */
import type { StoreName } from '../../backup';
import {
  mergeBalance,
  mergeClaim,
  mergeDocument,
  mergeFact,
  mergeReminder,
  mergeTimestamp,
  mergeTrip,
  mergeVisit,
  mergeWarning,
} from '../../backup/merge';
import type { HikaeDatabase } from '../../db';
import type { CustodyLine, Document, Trip, Visit } from '../../records';
import { outside } from './outside';

type Row = Record<string, unknown>;
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

/** Two rows of one id made one. Dexie calls, and what `outside` waits for. */
export async function mergedRow(
  database: HikaeDatabase,
  store: StoreName,
  here: Row,
  there: Row,
): Promise<Row> {
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
