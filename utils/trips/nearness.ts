/** Trips that something is put to, likeliest first. */
import type { Trip } from '../records';
import { portalKey } from './search';

/** Trips by how near they are to one: same portal and shop, same shop, same portal, the rest; each as they came. The trip itself is left out. */
export function nearestFirst(
  trips: readonly Trip[],
  near: Pick<Trip, 'id' | 'shop' | 'portal'> | null,
): Trip[] {
  const distance = (trip: Trip) =>
    near === null
      ? 0
      : (trip.shop === near.shop ? 0 : 2) +
        (portalKey(trip) !== null && portalKey(trip) === portalKey(near) ? 0 : 1);
  return trips
    .filter(({ id }) => id !== near?.id)
    .map((trip, i) => ({ trip, i, far: distance(trip) }))
    .sort((a, b) => a.far - b.far || a.i - b.i)
    .map(({ trip }) => trip);
}
