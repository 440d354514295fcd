/** Every portal and shop that is known, from trips, kept pages and the user's choices. One `liveQuery`: Dexie calls only. */
import { figuresOf, type PortalFigures } from '../../claims';
import type { HikaeDatabase } from '../../db';
import { portalRules } from '../../portals';
import { type Settings, siteChoiceOf, type Trip, type Visit } from '../../records';
import { siteOf } from '../../route';
import { portalKey, type SiteLine } from '../../trips';
import { meaningOf } from '../facts';
import { ownRulesOf, portalOfTrip } from '../portal-rules';
import { eachNamedFile } from '../references';
import { readSettings } from '../settings';

type Lines = Map<string, SiteLine>;

/** All of them, in no order. */
export async function readSites(database: HikaeDatabase): Promise<SiteLine[]> {
  const settings = await readSettings(database);
  const trips = (await database.trips.toArray()).filter(({ withdrawnAt }) => !withdrawnAt);
  const visits = (await database.visits.toArray()).filter(({ withdrawnAt }) => withdrawnAt === null);
  const lines: Lines = new Map();
  const forbidden = await offersThatForbid(database, visits);
  for (const trip of trips) addTrip(lines, trip, isForbidden(trip, settings) || forbidden.has(trip.id));
  const chosen = [...settings.sitesOn, ...settings.sitesOff, ...settings.warningsOff.map(({ site }) => site)];
  for (const site of chosen) lineOf(lines, site, site, site);
  addPages(lines, visits);
  await addSpace(lines, database, visits);
  addFigures(lines, trips);
  for (const line of lines.values()) {
    if (line.site) line.choice = siteChoiceOf(settings, line.site);
    line.muted = settings.warningsOff.flatMap(({ site, rule }) => (site === line.site ? [rule] : []));
  }
  return [...lines.values()];
}

function lineOf(lines: Lines, key: string, name: string, site: string | null): SiteLine {
  const known = lines.get(key);
  if (known) return known;
  const bare = {
    isPortal: false,
    isShop: false,
    trips: 0,
    pages: 0,
    bytes: 0,
    lastSeen: null,
    figures: null,
  };
  const line: SiteLine = {
    ...bare,
    key,
    name,
    site,
    latestTripId: null,
    choice: 'auto',
    muted: [],
    notToContact: [],
  };
  lines.set(key, line);
  return line;
}

const portalSiteOf = ({ portal }: Trip) => (portal?.host ? siteOf(`https://${portal.host}`) : null);

function addTrip(lines: Lines, trip: Trip, isForbidden: boolean) {
  const { portal, shop } = trip;
  const site = portalSiteOf(trip);
  const asPortal = portal && lineOf(lines, site ?? portal.name, portal.name, site);
  const shopSite = siteOf(`https://${shop}`);
  const asShop = lineOf(lines, shopSite ?? shop, shop, shopSite === shop ? shop : null);
  if (asPortal) {
    asPortal.isPortal = true;
    asPortal.name = portal.name;
  }
  asShop.isShop = true;
  if (portal && isForbidden && !asShop.notToContact.includes(portal.name))
    asShop.notToContact.push(portal.name);
  for (const line of new Set([asShop, ...(asPortal ? [asPortal] : [])])) {
    line.trips += 1;
    if (line.lastSeen === null || line.lastSeen <= trip.openedAt) {
      line.lastSeen = trip.openedAt;
      line.latestTripId = trip.id;
    }
  }
}

/** By the portal's rules, under the user's own. */
const isForbidden = (trip: Trip, settings: Settings): boolean =>
  portalRules(portalOfTrip(trip), ownRulesOf(settings.portalRules, trip)).contactShop?.value === 'forbidden';

/** Trips whose offer says so itself. */
async function offersThatForbid(database: HikaeDatabase, visits: readonly Visit[]): Promise<Set<string>> {
  const tripOf = new Map(visits.map(({ id, tripId }) => [id, tripId]));
  const said = await database.facts.filter(({ kind }) => kind === 'contact_rule').toArray();
  const forbidding = said.filter((fact) => {
    const value = meaningOf(fact);
    return (
      typeof value === 'object' && value !== null && 'type' in value && value.type === 'no_direct_contact'
    );
  });
  return new Set(forbidding.flatMap(({ visitId }) => tripOf.get(visitId) ?? []));
}

function addPages(lines: Lines, visits: readonly Visit[]) {
  for (const { url, seenAt } of visits) {
    const line = lines.get(siteOf(url) ?? '');
    if (!line) continue;
    line.pages += 1;
    if (line.lastSeen === null || line.lastSeen < seenAt) line.lastSeen = seenAt;
  }
}

/** Files are shared: each counts once for every site that names it. */
async function addSpace(lines: Lines, database: HikaeDatabase, visits: readonly Visit[]) {
  const siteOfVisit = new Map(visits.map(({ id, url }) => [id, siteOf(url) ?? '']));
  const sites = new Map<string, Set<string>>();
  await eachNamedFile(database, (file, ownerId) => {
    const site = siteOfVisit.get(ownerId);
    if (site && lines.has(site)) sites.set(file, (sites.get(file) ?? new Set()).add(site));
  });
  await database.files.each(({ sha256, bytes }) => {
    for (const site of sites.get(sha256) ?? []) {
      const line = lines.get(site);
      if (line) line.bytes += bytes;
    }
  });
}

function addFigures(lines: Lines, trips: readonly Trip[]) {
  const siteOfKey = new Map(
    trips.map((trip) => [portalKey(trip), portalSiteOf(trip) ?? trip.portal?.name ?? '']),
  );
  for (const key of siteOfKey.keys()) {
    const own = trips.filter((trip) => key !== null && portalKey(trip) === key);
    const [figures]: PortalFigures[] = figuresOf(own, []).portals;
    const line = lines.get(siteOfKey.get(key) ?? '');
    if (figures && line) line.figures = figures;
  }
}
