/** The trip the popup speaks of: the page's own, else the one chosen, else the newest to the site in front, else the newest of all. */
import { useState } from 'preact/hooks';
import { database } from '../../utils/db';
import { type Live, useLive } from '../../utils/db/live';
import { readTrip, readTrips, type ShownPageRows } from '../../utils/db/live/pages';
import type { Trip } from '../../utils/records';
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

/** Of none as long as it is not known which tab is in front, and whether its page was kept. */
export function useShownTrip(tab: Shown | null, page: Live<ShownPageRows | null>): ShownTrip {
  const [chosen, choose] = useState<string | null>(null);
  const trips = useLive(() => readTrips(database, offered), []);
  const own = page.value?.visit.tripId ?? null;
  const site = tab && siteOf(tab.url);
  const isKnown = tab !== null && page.value !== undefined;
  // Of the page's own trip all was read with it.
  const other = isKnown && own === null ? (chosen ?? likeliest(trips.value ?? [], site)?.id ?? null) : null;
  const read = useLive(async () => (other ? await readTrip(database, other) : null), [other]);
  const rows = (own === null ? read.value : page.value?.ofTrip) ?? null;
  return {
    trips,
    tripId: own ?? other,
    isOwn: own !== null,
    isHere: own !== null || (site !== null && rows?.trip.shop === site),
    rows,
    choose,
  };
}

const likeliest = (trips: readonly Trip[], site: string | null): Trip | undefined =>
  trips.find(({ shop }) => shop === site) ?? trips[0];
