/** Trips that were joined to others: what still names the one that is gone means the one that stays. */
import type { HikaeDatabase } from '../db';
import type { Trip } from '../records';

/** More joinings in a row than anybody makes; a ring, which cannot be made, would end here. */
const most = 50;

/** The trip, or the one that it was joined to; undefined where that is none any more. Dexie calls only. */
export async function standingTrip(
  { trips }: Pick<HikaeDatabase, 'trips'>,
  tripId: string,
): Promise<Trip | undefined> {
  let trip = await trips.get(tripId);
  for (let i = 0; trip?.merged && i < most; i += 1) trip = await trips.get(trip.merged.into);
  return trip?.merged ? undefined : trip;
}
