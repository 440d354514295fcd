/** What is stored of how ready this browser is: what pages told of it, what was stopped, and the portals of the latest trips. Dexie calls only. */
import type { HikaeDatabase } from '../../db';
import { mostProbed } from '../../messages/probe';
import { type PortalRules, portalRules, type Stated } from '../../portals';
import { endpointsOf, type ReadinessFacts, stoppedHosts } from '../../readiness';
import type { Capture, Settings, Trip } from '../../records';
import { siteOf } from '../../route';
import { factsOf, meaningOf } from '../facts';
import { ownRulesOf, portalOfTrip } from '../portal-rules';
import { readSettings } from '../settings';

/** A portal the user went shopping from. */
export interface ReadyPortal {
  /** Its id where it is one of ours, else its registrable domain. */
  key: string;
  name: string;
  host: string;
  /** Whom a probe asks; see `endpointsOf`. */
  endpoints: string[];
  privateWindow: PortalRules['privateWindow'];
  /** What its offers say of cookies and of what stops them, each with its words. */
  cookieWords: Stated<null>[];
}

export interface ReadinessRows extends Pick<ReadinessFacts, 'told' | 'stopped' | 'observed'> {
  /** Those of the latest trips first. */
  portals: ReadyPortal[];
}

/** So many are looked at: what was long ago says little of now. */
const latestTrips = 60;
const mostPortals = 8;
const tripsEach = 5;
const mostWords = 3;

/** @param since UTC ISO; what was seen before says nothing of now */
export async function readReadiness(database: HikaeDatabase, since: string): Promise<ReadinessRows> {
  const observations = await database.observations.filter(({ at }) => at >= since).toArray();
  const trips = await database.trips.orderBy('openedAt').reverse().limit(latestTrips).toArray();
  const settings = await readSettings(database);
  const portals = [...byPortal(trips)].slice(0, mostPortals);
  return {
    told: await readTold(database, since),
    stopped: stoppedHosts(observations),
    observed: observations.some(({ kind }) => kind === 'tag' || kind === 'hop-blocked'),
    portals: await Promise.all(
      portals.map(([key, own]) => readPortal(database, key, own.slice(0, tripsEach), settings)),
    ),
  };
}

/** Trips by portal, in their order; those that were begun without one are left out. */
function byPortal(trips: readonly Trip[]): Map<string, Trip[]> {
  const found = new Map<string, Trip[]>();
  for (const trip of trips) {
    const key = portalOfTrip(trip)?.id ?? (trip.portal && siteOf(`https://${trip.portal.host}`));
    if (key) found.set(key, [...(found.get(key) ?? []), trip]);
  }
  return found;
}

async function readPortal(
  database: HikaeDatabase,
  key: string,
  trips: readonly Trip[],
  { portalRules: own }: Settings,
): Promise<ReadyPortal> {
  const ids = trips.map(({ id }) => id);
  const tags = await database.observations.where('tripId').anyOf(ids).toArray();
  const portal = trips[0]?.portal;
  const rules = trips[0] ? portalRules(portalOfTrip(trips[0]), ownRulesOf(own, trips[0])) : {};
  return {
    key,
    name: portal?.name ?? key,
    host: portal?.host ?? key,
    endpoints: endpointsOf(trips, tags, mostProbed),
    privateWindow: rules.privateWindow,
    cookieWords: await readCookieWords(database, ids),
  };
}

/** The latest words first, each once; what the user says is not so is left out. */
async function readCookieWords(database: HikaeDatabase, tripIds: string[]): Promise<Stated<null>[]> {
  const visits = await database.visits.where('tripId').anyOf(tripIds).sortBy('seenAt');
  const kept = visits.filter(({ withdrawnAt }) => withdrawnAt === null).reverse();
  const said = new Map<string, Stated<null>>();
  for (const fact of await factsOf(database, kept)) {
    const visit = kept.find(({ id }) => id === fact.visitId);
    if (!visit || fact.kind !== 'cookie_rule' || meaningOf(fact) === null || said.has(fact.quote)) continue;
    const { url: source, seenAt: asOf } = visit;
    said.set(fact.quote, { value: null, from: 'offer', source, asOf, quote: fact.quote });
  }
  return [...said.values()].slice(0, mostWords);
}

/** So many captures are looked at: frames of other sites, which tell, are on many pages though not on each. */
const lookedAt = 100;

/** The latest word of pages outside private windows, which have rules of their own. Ids are in the order of time. */
async function readTold(database: HikaeDatabase, since: string): Promise<ReadinessRows['told']> {
  const captures = await database.captures
    .orderBy('id')
    .reverse()
    .until(({ takenAt }) => takenAt < since)
    .filter(({ environment }) => environment !== null)
    .limit(lookedAt)
    .toArray();
  const visits = await database.visits.bulkGet(captures.map(({ visitId }) => visitId));
  const told: ReadinessRows['told'] = { cookies: null, thirdParty: null };
  captures.forEach((capture, i) => {
    if (visits[i]?.incognito === false) hear(told, capture);
  });
  return told;
}

/** Fills what is not known yet. */
function hear(told: ReadinessRows['told'], { environment, takenAt: at }: Capture) {
  if (!environment) return;
  const { cookiesEnabled: enabled, thirdPartyCookies: cookies } = environment;
  told.cookies ??= { enabled, at };
  if (cookies) told.thirdParty ??= { cookies, at };
}
