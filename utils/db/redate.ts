/** After a page was taken back, put back or called otherwise, it may have to be read, and the dates of its trip may be others. */
import type { HikaeDatabase } from '../db';
import { ask } from '../messages/ask';

/** Has the background read what is to be read, and find the dates of a visit's trip anew, if it is of one. Without an answer its next look, within hours, does it. */
export async function redate(database: HikaeDatabase, visitId: string): Promise<void> {
  const visit = await database.visits.get(visitId);
  if (!visit) return;
  await ask('reminders.refresh', { tripId: visit.tripId }).catch((error: unknown) => {
    // The change itself is stored: nobody is to be told that it failed.
    console.error('Hikae: dates were not found anew', error instanceof Error ? error.name : typeof error);
  });
}
