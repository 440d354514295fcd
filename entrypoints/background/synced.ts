/**
 * This device's item in the browser's synced store. It is made anew from the database each time, so that a background that dies in
 * between leaves nothing half done. The store takes 120 writes a minute, 1,800 an hour and 100 KiB in all
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync, read 2026-11-26).
 */
import { browser } from '#imports';
import { canonicalJson } from '../../utils/custody';
import { database } from '../../utils/db';
import { ownDeeds, writeHeard } from '../../utils/db/roster';
import { readSettings } from '../../utils/db/settings';
import type { DeviceRoster } from '../../utils/records';
import {
  deviceLabelOf,
  itemKey,
  makeItem,
  newSalt,
  parseItems,
  recordOf,
  type StoredItem,
  shortDevice,
  withoutOldest,
} from '../../utils/roster';
import { deviceId } from './device';

export const ownDevice = async (): Promise<string> => shortDevice(await deviceId());
export const ownItemKey = async (): Promise<string> => itemKey(await ownDevice());
export const freshSalt = (): string => newSalt(crypto.getRandomValues(new Uint8Array(12)));

/** What this device is called: as its user says, else by its browser and system. */
export async function ownLabel(): Promise<string> {
  const { deviceLabel } = await readSettings(database);
  return deviceLabel || deviceLabelOf(navigator.userAgent, (await browser.runtime.getPlatformInfo()).os);
}

/** Writes what this device did, unless the store says so already. A store that is full gets the newer half; else it goes without. */
export async function writeItem(): Promise<void> {
  const key = await ownItemKey();
  const now = new Date().toISOString();
  const stored = await browser.storage.sync.get(key);
  // Under the salt it had: others compare what changed.
  const [before] = parseItems(stored, now);
  const salt = before?.salt ?? freshSalt();
  const deeds = await ownDeeds(database, now);
  const records = await Promise.all(deeds.map((deed) => recordOf(salt, deed)));
  const item = makeItem({ salt, label: await ownLabel() }, records, now);
  if (stored[key] === undefined ? item.records.length === 0 : isSame(stored[key], item)) return;
  await put(key, item);
}

/** Chrome gives the fields of an item back in an order of its own. */
const isSame = (a: unknown, b: StoredItem): boolean => canonicalJson(a) === canonicalJson(b);

async function put(key: string, item: StoredItem) {
  try {
    await browser.storage.sync.set({ [key]: item });
  } catch (error) {
    const smaller = withoutOldest(item);
    if (!isQuota(error) || !smaller) throw error;
    await browser.storage.sync.set({ [key]: smaller });
  }
}

/** `QUOTA_BYTES quota exceeded` and its kin in Chrome, `QuotaExceededError` in Firefox. Too many writes are none of those: fewer bytes do not help. */
const isQuota = (error: unknown): boolean =>
  error instanceof Error &&
  /quota/i.test(`${error.name} ${error.message}`) &&
  !/WRITE_OP/.test(error.message);

/** Takes back what this device wrote, and forgets what others said. */
export async function removeItem(): Promise<void> {
  await browser.storage.sync.remove(await ownItemKey());
  await writeHeard(database, []);
}

/** Keeps a copy of what the others say now. @returns it */
export async function hearOthers(): Promise<DeviceRoster[]> {
  const { [await ownItemKey()]: _, ...others } = await browser.storage.sync.get(null);
  const heard = parseItems(others, new Date().toISOString());
  await writeHeard(database, heard);
  return heard;
}
