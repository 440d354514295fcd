/** Rules of portals as the user knows them, kept in the settings by portal. */
import type { HikaeDatabase } from '../db';
import {
  type Portal,
  type PortalOverride,
  portalOfHost,
  portals,
  type RuleChange,
  withRule,
} from '../portals';
import { OwnRules, type Settings, type Trip } from '../records';
import { siteOf } from '../route';
import { readSettings, writeSetting } from './settings';

type OfPortal = Pick<Trip, 'portal'>;

/** The portal of a trip where it is one of ours, with what is so for its host in particular, or null. */
export function portalOfTrip({ portal }: OfPortal): Portal | null {
  if (portal?.id === undefined) return null;
  const there = portalOfHost(portal.host);
  return there?.id === portal.id ? there : (portals.find(({ id }) => id === portal.id) ?? null);
}

/** By what a portal's rules are kept: its id where it is one of ours, its registrable domain; the first counts. */
function keysOf(trip: OfPortal): string[] {
  const site = trip.portal && siteOf(`https://${trip.portal.host}/`);
  return [portalOfTrip(trip)?.id, site ?? undefined].filter((key) => key !== undefined);
}

/** What the user says of the rules of a trip's portal. A portal that was none of ours yet keeps what was said then. */
export function ownRulesOf(all: Settings['portalRules'], trip: OfPortal): PortalOverride {
  const key = keysOf(trip).find((one) => Object.hasOwn(all, one));
  return (key !== undefined && all[key]) || {};
}

/**
 * Changes one rule of the portal of a trip. `day`: ISO day of the change.
 * @returns the trips of that portal whose dates may be others now
 * @throws ZodError when the value is none a portal could have
 */
export function changePortalRule(
  database: HikaeDatabase,
  tripId: string,
  change: RuleChange,
  day: string,
): Promise<string[]> {
  return database.transaction('rw', database.trips, database.settings, async () => {
    const trip = await database.trips.get(tripId);
    const keys = trip ? keysOf(trip) : [];
    const [key] = keys;
    if (!trip || key === undefined) return [];
    const { portalRules } = await readSettings(database);
    const after = withRule(ownRulesOf(portalRules, trip), change, day);
    const others = Object.entries(portalRules).filter(([other]) => !keys.includes(other));
    const own = after ? [[key, OwnRules.parse(after)] as const] : [];
    await writeSetting(database, 'portalRules', Object.fromEntries([...others, ...own]));
    return tripsOfPortal(database, key);
  });
}

async function tripsOfPortal(database: HikaeDatabase, key: string): Promise<string[]> {
  const trips = await database.trips.where('status').noneOf(['paid', 'expired']).toArray();
  return trips.filter((trip) => keysOf(trip)[0] === key).map(({ id }) => id);
}
