/** The trip the popup speaks of: the page's own, else the one chosen, else the newest to the site in front, else the newest of all. */
import { useState } from 'preact/hooks';
import { database } from '../../utils/db';
import { type Live, useLive } from '../../utils/db/live';
import { readTrip, readTrips } from '../../utils/db/live/pages';
import type { Trip, Visit } from '../../utils/records';
import { siteOf } from '../../utils/route';
import type { Shown } from './tab';

/** Trips to choose from when the page has none. */
const offered = 10;

export interface ShownTrip {
  trips: Live<Trip[]>;
  tripId: string | null;
  /** The page in front is of this trip. */
  isOwn: boolean;
  /** The page in front is of this trip, or of its shop. */
  isHere: boolean;
  rows: Awaited<ReturnType<typeof readTrip>>;
  choose: (tripId: string) => void;
}

export function useShownTrip(tab: Shown, visit: Visit | null): ShownTrip {
  const [chosen, choose] = useState<string | null>(null);
  const trips = useLive(() => readTrips(database, offered), []);
  const own = visit?.tripId ?? null;
  const site = siteOf(tab.url);
  const tripId = own ?? chosen ?? likeliest(trips.value ?? [], site)?.id ?? null;
  const rows = useLive(async () => (tripId ? await readTrip(database, tripId) : null), [tripId]);
  const isOwn = own !== null;
  return {
    trips,
    tripId,
    isOwn,
    isHere: isOwn || (site !== null && rows.value?.trip.shop === site),
    rows: rows.value ?? null,
    choose,
  };
}

const likeliest = (trips: readonly Trip[], site: string | null): Trip | undefined =>
  trips.find(({ shop }) => shop === site) ?? trips[0];
