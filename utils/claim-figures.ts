/** What experience says: claims won and lost, and of each portal after how many days it paid and how often it refused. */
import { type Claim, type Trip, whenOf } from './records';
import { portalKey } from './trips';

export interface PortalFigures {
  name: string;
  /** Days from the order (entry, click) until it was paid: the middle one; null where none was. */
  days: number | null;
  /** Trips behind it. */
  paid: number;
  /** Trips that were refused, of those that were decided. */
  refused: number;
  decided: number;
}

export interface ClaimFigures {
  won: number;
  lost: number;
  portals: PortalFigures[];
}

/** Claims and trips that were deleted are not counted; a portal of which nothing was decided says nothing. */
export function figuresOf(trips: readonly Trip[], claims: readonly Claim[]): ClaimFigures {
  const kept = claims.filter(({ withdrawnAt }) => withdrawnAt === null);
  const portals = [...byPortal(trips)].flatMap(([, own]) => portalFigures(own) ?? []);
  return {
    won: kept.filter(({ status }) => status === 'won').length,
    lost: kept.filter(({ status }) => status === 'lost').length,
    portals: portals.sort((a, b) => b.decided - a.decided || a.name.localeCompare(b.name)),
  };
}

function byPortal(trips: readonly Trip[]): Map<string, Trip[]> {
  const found = new Map<string, Trip[]>();
  for (const trip of trips) {
    // Where nobody stands between, the shop is who promised.
    const key = portalKey(trip) ?? trip.shop;
    if (trip.withdrawnAt) continue;
    const own = found.get(key);
    if (own) own.push(trip);
    else found.set(key, [trip]);
  }
  return found;
}

function portalFigures(trips: readonly Trip[]): PortalFigures | null {
  const refused = trips.filter(({ status }) => status === 'rejected').length;
  const paid = trips.filter(({ status }) => status === 'paid' || status === 'payable');
  const decided = refused + paid.length;
  const days = paid.flatMap((trip) => daysToPay(trip) ?? []);
  const name = trips[0]?.portal?.name ?? trips[0]?.shop;
  return decided && name ? { name, days: median(days), paid: days.length, refused, decided } : null;
}

/** Null where either end is not known, or they are the wrong way round. */
function daysToPay(trip: Trip): number | null {
  const from = whenOf(trip, 'purchased') ?? whenOf(trip, 'entered') ?? whenOf(trip, 'clicked');
  const to = trip.statusAt?.paid ?? trip.statusAt?.payable;
  if (from === null || to === undefined) return null;
  const days = Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
  return days >= 0 ? days : null;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
