/** Trips after their rows were taken over. Dexie calls only, for use inside a transaction. */
import type { HikaeDatabase } from '../../db';
import { retoldTrip } from '../withdraw';

/** What hangs on a trip that was joined to another hangs on that one, whichever side joined them. */
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

/** Trips tell of pages that both sides had. */
export async function retellTrips(database: HikaeDatabase, trips: Iterable<string>): Promise<void> {
  for (const id of trips) await retoldTrip(database, id);
}
