/** What was withdrawn long enough ago to be removed for good. */
import type { Table } from 'dexie';
import { withdrawnDays } from '../records';

interface Withdrawn {
  withdrawnAt?: string | null | undefined;
}

/** What was withdrawn before this instant (UTC ISO) is due. */
export const dueBefore = (now: Date): string =>
  new Date(now.getTime() - withdrawnDays * 86_400_000).toISOString();

/** Rows that are due. Each is asked about again before it goes (`stillDue`): the user may bring it back meanwhile. */
export const dueIn = <Row extends Withdrawn>(table: Table<Row, string>, now: Date): Promise<Row[]> =>
  table.where('withdrawnAt').below(dueBefore(now)).toArray();

/** Those of the rows that are there and due, asked by who holds the log: nothing is removed that was brought back, nor twice. */
export async function stillDue<Row extends Withdrawn>(
  table: Table<Row, string>,
  ids: readonly string[],
  now: Date,
): Promise<Row[]> {
  const rows = await table.bulkGet([...ids]);
  return rows.filter((row): row is Row => !!row?.withdrawnAt && row.withdrawnAt < dueBefore(now));
}
