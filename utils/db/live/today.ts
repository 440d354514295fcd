/** What was kept by itself today. One `liveQuery`: Dexie calls only. */
import type { HikaeDatabase } from '../../db';
import type { Visit } from '../../records';

/** The local day an instant lies in, in this browser's zone, as UTC ISO: from its first millisecond until before the next day's. */
export function dayOf(now: Date): { from: string; until: string } {
  const from = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  // Not 24 hours later: days with a change of the clocks are shorter or longer.
  const until = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return { from: from.toISOString(), until: until.toISOString() };
}

/** Visits of a day that nobody asked for, newest first, withdrawn ones among them. */
export async function readKeptBetween(
  database: HikaeDatabase,
  { from, until }: { from: string; until: string },
): Promise<Visit[]> {
  const visits = await database.visits
    .where('seenAt')
    .between(from, until)
    .filter(({ trigger }) => trigger === 'auto')
    .sortBy('seenAt');
  return visits.reverse();
}
