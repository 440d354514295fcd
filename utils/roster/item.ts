/**
 * One device's item of the synced store. The store takes 8 KiB an item and 100 KiB in all
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync, read 2026-11-26); an item keeps the newest
 * records that fit.
 */
import { z } from 'zod';
import { DeviceLabel, DeviceRoster, RosterRecord, Salt } from '../records';

/** The most records of a device; oldest go. */
const mostRecords = 200;
/** Bytes of key and value as JSON. The store takes 8,192; the rest is for what browsers count besides. */
const mostBytes = 8_000;
/** Older records say nothing about an order today. Campaigns with an entry run for a quarter at most. */
export const keptDays = 92;
/** Clocks of two devices differ. What is later than this is no clock that goes a little wrong. Seconds. */
const clockSlack = 5 * 60;

const prefix = 'roster/';
export const itemKey = (device: string): string => `${prefix}${device}`;
/** A device's name in the synced store: the first 8 hex digits of its id. */
export const shortDevice = (id: string): string => id.replaceAll('-', '').slice(0, 8).toLowerCase();

/** As it stands in the store. A later version may add fields, and must raise `v` when it changes one. */
const StoredItem = z.object({
  v: z.literal(1),
  salt: Salt,
  label: DeviceLabel,
  // Each is looked at by itself: one that is broken does not take the others with it.
  records: z.array(z.unknown()).max(1_000),
});
export interface StoredItem {
  v: 1;
  salt: string;
  label: string;
  records: RosterRecord[];
}

const latest = ([, entered, clicked]: RosterRecord): number => Math.max(entered ?? 0, clicked ?? 0);
const seconds = (at: string): number => Math.floor(Date.parse(at) / 1_000);

/** A time that can be: not from the future, and not so old that it says nothing. @param now UTC ISO */
export const isCredible = (at: number, now: string): boolean =>
  at <= seconds(now) + clockSlack && at > seconds(now) - keptDays * 86_400;
export const isFuture = (at: number, now: string): boolean => at > seconds(now) + clockSlack;

/** The records without the times that cannot be, and without those that have no other. */
const credible = (records: readonly RosterRecord[], now: string): RosterRecord[] => {
  const time = (at: number | null) => (at !== null && isCredible(at, now) ? at : null);
  return records
    .map(([key, entered, clicked]): RosterRecord => [key, time(entered), time(clicked)])
    .filter(([, entered, clicked]) => entered !== null || clicked !== null);
};

/** One record for each offer, with the latest of its times; newest first. */
function mergeRecords(records: readonly RosterRecord[]): RosterRecord[] {
  const merged = new Map<string, RosterRecord>();
  for (const [key, entered, clicked] of records) {
    const [, e, c] = merged.get(key) ?? [key, null, null];
    const later = (a: number | null, b: number | null) => (a === null || (b !== null && b > a) ? b : a);
    merged.set(key, [key, later(e, entered), later(c, clicked)]);
  }
  return [...merged.values()].sort((a, b) => latest(b) - latest(a));
}

/** What a device said; null when that is not an item of this version. Never throws. @param now UTC ISO */
function parseItem(key: string, value: unknown, now: string): DeviceRoster | null {
  const stored = StoredItem.safeParse(value);
  if (!key.startsWith(prefix) || !stored.success) return null;
  const { salt, label, records: all } = stored.data;
  const parsed = all.map((one) => RosterRecord.safeParse(one).data).filter((one) => one !== undefined);
  const records = credible(parsed, now);
  const roster = { device: key.slice(prefix.length), label, salt };
  return (
    DeviceRoster.safeParse({ ...roster, records: mergeRecords(records).slice(0, mostRecords) }).data ?? null
  );
}

/** What the devices said, by their items in the synced store. What cannot be read is left out. @param now UTC ISO */
export const parseItems = (items: Readonly<Record<string, unknown>>, now: string): DeviceRoster[] =>
  Object.entries(items).flatMap(([key, value]) => parseItem(key, value, now) ?? []);

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** What a device is to write: the newest records that fit. @param now UTC ISO */
export function makeItem(
  { salt, label }: { salt: string; label: string },
  records: readonly RosterRecord[],
  now: string,
): StoredItem {
  const kept = mergeRecords(credible(records, now));
  const item: StoredItem = { v: 1, salt, label, records: kept.slice(0, mostRecords) };
  while (item.records.length > 0 && bytesOf({ [itemKey('00000000')]: item }) > mostBytes) item.records.pop();
  return item;
}

/** The newer half of it, for a store that is full; null when there is nothing left to drop. */
export const withoutOldest = (item: StoredItem): StoredItem | null =>
  item.records.length > 1
    ? { ...item, records: item.records.slice(0, Math.ceil(item.records.length / 2)) }
    : null;
