/**
 * The roster in the database: what this device did, what others were last heard to say (a copy of the synced store, so that every
 * page of the extension reads it in one place), and what passports carried here.
 */
import { z } from 'zod';
import type { HikaeDatabase } from '../db';
import { DeviceRoster, type ImportedEntry, kindOf, type Settings, type Trip, type Visit } from '../records';
import {
  type About,
  asOffer,
  type Deed,
  entriesAbout,
  importedAbout,
  keptDays,
  mergeEntries,
} from '../roster';
import { siteOf } from '../route';
import type { RosterEntry } from '../warnings';
import { readSettings, writeSetting } from './settings';

/** A row of the settings' table beside the settings: it is no choice of the user, and too large to be parsed with each of them. */
const heardKey = 'rosterHeard';
const mostImports = 200;

/** What other devices were last heard to say. A copy that cannot be read is as good as none: the next look at the store makes another. */
export async function readHeard(database: HikaeDatabase): Promise<DeviceRoster[]> {
  const row = await database.settings.get(heardKey);
  return z.array(DeviceRoster).safeParse(row?.value).data ?? [];
}

/** Keeps what the others say now; the same again writes nothing. */
export const writeHeard = (database: HikaeDatabase, heard: readonly DeviceRoster[]): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const row = await database.settings.get(heardKey);
    if (JSON.stringify(row?.value ?? []) === JSON.stringify(heard)) return;
    await database.settings.put({ key: heardKey, value: heard });
  });

const ordinary = ({ incognito, withdrawnAt }: Visit) => !incognito && withdrawnAt === null;

/** Whether a trip may be told of: the shop was seen, and nothing of it in a private window, not even what was taken back. */
const mayTell = ({ shop }: Trip, visits: readonly Visit[]): boolean =>
  visits.every(({ incognito }) => !incognito) &&
  visits.some((visit) => ordinary(visit) && siteOf(visit.url) === shop);

const deedOf = (trip: Trip): Deed => ({
  offer: asOffer(trip),
  enteredAt: trip.anchors.entered ?? null,
  clickedAt: trip.anchors.clicked ?? null,
});

/** What this device may tell others: its trips of the last months, and entries that no trip followed. Nothing of private windows. @param now UTC ISO */
export async function ownDeeds(database: HikaeDatabase, now: string): Promise<Deed[]> {
  const since = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString();
  const trips = await database.trips.where('openedAt').above(since).toArray();
  const { sitesOff } = await readSettings(database);
  const deeds: Deed[] = [];
  for (const trip of trips)
    if (mayTell(trip, await database.visits.where({ tripId: trip.id }).toArray())) deeds.push(deedOf(trip));
  const entries = await database.visits
    .where('seenAt')
    .above(since)
    .filter((visit) => visit.tripId === null && kindOf(visit) === 'entry' && ordinary(visit))
    .toArray();
  for (const { url, seenAt } of entries) {
    const site = siteOf(url);
    if (site) deeds.push({ offer: { site, portal: site }, enteredAt: seenAt, clickedAt: null });
  }
  return deeds.filter(({ offer }) => !isOff(offer, sitesOff));
}

/** Sites the user switched off are nobody's business, wherever they were kept before. */
const isOff = ({ site, portal }: Deed['offer'], off: Settings['sitesOff']): boolean =>
  off.includes(site) || (portal !== null && off.includes(portal));

/** What a passport of a trip carries. */
export async function deedOfTrip(database: HikaeDatabase, tripId: string): Promise<Deed | null> {
  const trip = await database.trips.get(tripId);
  return trip ? deedOf(trip) : null;
}

/** Keeps what a passport carried; of one device and offer the latest times. */
export const addImport = (database: HikaeDatabase, entry: ImportedEntry): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const { rosterImports: all } = await readSettings(database);
    const isSame = ({ site, portal, device }: ImportedEntry) =>
      site === entry.site && portal === entry.portal && device === entry.device;
    const { site, portal } = entry;
    const merged = mergeEntries([...all.filter(isSame), entry]).map((one) => ({ ...one, site, portal }));
    const imports = [...merged, ...all.filter((one) => !isSame(one))].slice(0, mostImports);
    await writeSetting(database, 'rosterImports', imports);
  });

/** All that is known of other devices, before it is sorted by offer. Dexie calls only. */
export interface OtherDevices {
  heard: readonly DeviceRoster[];
  imports: readonly ImportedEntry[];
}
export const readOtherDevices = async (database: HikaeDatabase): Promise<OtherDevices> => ({
  heard: await readHeard(database),
  imports: (await readSettings(database)).rosterImports,
});

/** What other devices say about an offer, or about a shop that no trip leads to: an entry for each. */
export const othersAbout = async ({ heard, imports }: OtherDevices, about: About): Promise<RosterEntry[]> =>
  mergeEntries([...(await entriesAbout(heard, about)), ...importedAbout(imports, about)]);

/** What this device did: about a trip's offer on that trip; without a trip, about the shop on any. Null when nothing. */
function ownEntry(device: string, trip: Trip | null, ofShop: readonly Trip[]): RosterEntry | null {
  const [entry] = mergeEntries(
    (trip ? [trip] : ofShop).map(deedOf).map((deed) => ({ device, label: '', ...deed })),
  );
  if (!entry || (entry.enteredAt === null && entry.clickedAt === null)) return null;
  return { device, label: '', enteredAt: entry.enteredAt, clickedAt: entry.clickedAt };
}

/** The roster as the warning rules look at it: this device first, where it did something. */
export async function readRoster(
  database: HikaeDatabase,
  {
    trip,
    site,
    ofShop,
    device,
  }: { trip: Trip | null; site: string; ofShop: readonly Trip[]; device: string },
): Promise<RosterEntry[]> {
  const others = await othersAbout(await readOtherDevices(database), trip ? asOffer(trip) : { site });
  const own = ownEntry(device, trip, ofShop);
  return own ? [own, ...others] : others;
}
