/** The passport of a trip: carries by hand what the synced store would, in either direction. */
import { database } from '../../utils/db';
import { addImport, deedOfTrip } from '../../utils/db/roster';
import type { PassportProblem } from '../../utils/records';
import { readPassport, writePassport } from '../../utils/roster';
import { freshSalt, ownDevice, ownLabel } from './synced';
import { lookForWarnings } from './warnings';

/** The passport of a trip as text; null when nothing was clicked or entered yet, or there is no such trip. */
export async function passportOf(tripId: string): Promise<string | null> {
  const deed = await deedOfTrip(database, tripId);
  const by = { device: await ownDevice(), label: await ownLabel() };
  return deed && writePassport(deed, by, freshSalt());
}

/** Takes a passport pasted at a trip, and looks at the trip anew. @returns why it was not taken; null when it was */
export async function takePassport(tripId: string, text: string): Promise<PassportProblem | null> {
  const deed = await deedOfTrip(database, tripId);
  if (!deed) return 'other-shop';
  const { offer } = deed;
  const read = await readPassport(text, { offer, own: await ownDevice(), now: new Date().toISOString() });
  if (typeof read === 'string') return read;
  await addImport(database, read);
  await lookForWarnings({ tripId });
  return null;
}
