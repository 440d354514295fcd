/**
 * Several devices: what was entered or clicked on one is told to the others through the browser's own account. Off until the user
 * turns it on; while it is off the synced store is neither written nor read.
 */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings } from '../../utils/db/settings';
import { type DeviceRoster, kindOf, type Visit } from '../../utils/records';
import { asOffer, entriesAbout } from '../../utils/roster';
import { joinDays } from '../../utils/trips';
import { hearOthers, ownItemKey, removeItem, writeItem } from './synced';
import { lookForWarnings } from './warnings';

/** What comes together is written together, ms: at most 30 writes a minute. */
const gatherMs = 2_000;

/** One at a time, here and in whatever background came before. */
const inTurn = <Result>(task: () => Promise<Result>) =>
  navigator.locks.request('hikae-roster', () => withConnection(database, task));

const isOn = async (): Promise<boolean> => (await readSettings(database)).syncRoster;

export function shareRoster() {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') void changed(Object.keys(changes)).catch(report);
  });
  browser.runtime.onStartup.addListener(() => {
    void catchUp().catch(report);
  });
  void catchUp().catch(report);
}

/** What a background that died left unwritten, or slept through. */
const catchUp = () =>
  inTurn(async () => {
    if (!(await isOn())) return;
    await hearOthers();
    await writeItem();
  });

/** The user turned the roster on or off, or named this device. Throws when what was told could not be taken back. */
export const refreshRoster = () =>
  inTurn(async () => {
    if (!(await isOn())) return removeItem();
    // Off is a promise, on is a wish: where the store does not take it, the rest works without.
    await hearOthers().catch(report);
    await writeItem().catch(report);
  });

let waiting: ReturnType<typeof setTimeout> | null = null;

/** A page was kept: when it belongs to a trip, or is an entry, the others are told. */
export function tellOfVisit(visit: Visit): void {
  if (!visit.incognito && (visit.tripId !== null || kindOf(visit) === 'entry')) tellOthers();
}

/** A trip was opened, or goes on: the others are told soon. Should the background die before, the next one does it. */
export function tellOthers(): void {
  if (waiting !== null) return;
  waiting = setTimeout(() => {
    waiting = null;
    void inTurn(async () => {
      if (await isOn()) await writeItem();
    }).catch(report);
  }, gatherMs);
}

/** What the others say now, before a page is looked at. Never throws. */
export async function listenToOthers(): Promise<void> {
  try {
    if (await isOn()) await inTurn(hearOthers);
  } catch (error) {
    report(error);
  }
}

/** Another device said something: what it is about is looked at anew. */
async function changed(keys: readonly string[]) {
  const own = await ownItemKey();
  const others = keys.filter((key) => key !== own);
  if (others.length === 0 || !(await isOn())) return;
  const heard = await inTurn(hearOthers);
  const told = heard.filter(({ device }) => others.some((key) => key.endsWith(`/${device}`)));
  for (const tripId of await openTripsAbout(told)) await lookForWarnings({ tripId });
}

/** Trips with no order yet that these devices say something about. */
async function openTripsAbout(devices: readonly DeviceRoster[]): Promise<string[]> {
  const since = new Date(Date.now() - joinDays * 86_400_000).toISOString();
  const trips = await database.trips.where('openedAt').above(since).toArray();
  const found: string[] = [];
  for (const trip of trips)
    if (trip.anchors.purchased === undefined && (await entriesAbout(devices, asOffer(trip))).length > 0)
      found.push(trip.id);
  return found;
}

const report = (error: unknown) =>
  console.info(
    'Hikae: other devices were not told, or not heard',
    error instanceof Error ? error.name : typeof error,
  );
