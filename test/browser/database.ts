/** What the extension has stored, read from one of its pages by plain IndexedDB: the harness must not trust the code it tests. */
import { z } from 'zod';
import {
  Capture,
  Claim,
  Contact,
  CustodyLine,
  Document,
  Fact,
  Job,
  Observation,
  Redaction,
  Reminder,
  Slice,
  Timestamp,
  Trip,
  Visit,
  Warning,
} from '../../utils/records';
import { findCard } from './card-search';
import type { Driver } from './driver';

const FileRow = z.object({ sha256: z.string(), type: z.string(), bytes: z.number() });
type FileRow = z.infer<typeof FileRow>;

export interface StoredRows {
  visits(): Promise<Visit[]>;
  captures(): Promise<Capture[]>;
  slices(): Promise<Slice[]>;
  jobs(): Promise<Job[]>;
  trips(): Promise<Trip[]>;
  facts(): Promise<Fact[]>;
  reminders(): Promise<Reminder[]>;
  observations(): Promise<Observation[]>;
  warnings(): Promise<Warning[]>;
  claims(): Promise<Claim[]>;
  contacts(): Promise<Contact[]>;
  documents(): Promise<Document[]>;
  redactions(): Promise<Redaction[]>;
  timestamps(): Promise<Timestamp[]>;
  custody(): Promise<CustodyLine[]>;
  /** Rows of `files` without their bytes. */
  files(): Promise<FileRow[]>;
  /** Names of stored files whose bytes have another SHA-256 than their name. */
  changedFiles(): Promise<string[]>;
  /** Bytes of one stored file. Throws when there is none. */
  bytesOf(sha256: string): Promise<Buffer>;
  /** Names of the locks that the extension's pages and background hold or wait for: what a write may hang on. */
  locks(): Promise<{ held: string[]; pending: string[] }>;
  /** What the background has left to be done: its alarms, and what it remembers of tabs, by key; of a route the last event. */
  memory(): Promise<{ alarms: string[]; tabs: Record<string, unknown> }>;
  /** Number of rows by store, every store counted. */
  counts(): Promise<Record<string, number>>;
  /** Every place, in records or stored bytes, where eight digits in a row of this number (or more) occur. */
  scanFor(digits: string): Promise<string[]>;
}

/** Reads the database of a driver's extension. An extension that has stored nothing yet has no rows. */
export function storedBy(driver: Driver): StoredRows {
  const rows = (store: string): Promise<unknown> => driver.inExtension(readStore, store);
  const bytesOf = async (sha256: string) => Buffer.from(await driver.inExtension(readFile, sha256), 'base64');
  const files = async () => FileRow.array().parse(await rows('files'));
  return {
    visits: async () => Visit.array().parse(await rows('visits')),
    slices: async () => Slice.array().parse(await rows('slices')),
    jobs: async () => Job.array().parse(await rows('jobs')),
    changedFiles: () => driver.inExtension(hashFiles),
    captures: async () => Capture.array().parse(await rows('captures')),
    trips: async () => Trip.array().parse(await rows('trips')),
    facts: async () => Fact.array().parse(await rows('facts')),
    reminders: async () => Reminder.array().parse(await rows('reminders')),
    observations: async () => Observation.array().parse(await rows('observations')),
    warnings: async () => Warning.array().parse(await rows('warnings')),
    claims: async () => Claim.array().parse(await rows('claims')),
    documents: async () => Document.array().parse(await rows('documents')),
    timestamps: async () => Timestamp.array().parse(await rows('timestamps')),
    redactions: async () => Redaction.array().parse(await rows('redactions')),
    contacts: async () => Contact.array().parse(await rows('contacts')),
    custody: async () => CustodyLine.array().parse(await rows('custody')),
    files,
    bytesOf,
    locks: () => driver.inExtension(lockNames),
    memory: () => driver.inExtension(rememberedRows),
    counts: () => driver.inExtension(countRows),
    async scanFor(digits) {
      const found: string[] = [];
      for (const store of Object.keys(await driver.inExtension(countRows))) {
        const how = findCard(Buffer.from(JSON.stringify(await rows(store))), 'application/json', digits);
        if (how) found.push(`store ${store}: ${how}`);
      }
      for (const { sha256, type } of await files()) {
        const how = findCard(await bytesOf(sha256), type, digits);
        if (how) found.push(`file ${sha256} (${type}): ${how}`);
      }
      return found;
    },
  };
}

/** Runs in the extension: all rows of a store; Blobs arrive as nothing. */
async function readStore(store: string): Promise<unknown[]> {
  const opening = indexedDB.open('hikae');
  // Opening must not create what is not there yet.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(null);
  });
  if (!database) return [];
  const request = database.transaction(store).objectStore(store).getAll();
  const rows = await new Promise<unknown[]>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return JSON.parse(JSON.stringify(rows));
}

/** Runs in the extension. */
async function lockNames(): Promise<{ held: string[]; pending: string[] }> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const named = (locks: LockInfo[]) => locks.map(({ name }) => name ?? '');
  return { held: named(held), pending: named(pending) };
}

/** Runs in the extension. */
async function rememberedRows(): Promise<{ alarms: string[]; tabs: Record<string, unknown> }> {
  const { alarms, storage } = (Reflect.get(globalThis, 'browser') ??
    Reflect.get(globalThis, 'chrome')) as typeof chrome;
  const rows = Object.entries(await storage.session.get());
  return {
    alarms: (await alarms.getAll()).map(
      ({ name, scheduledTime }) => `${name} in ${scheduledTime - Date.now()} ms`,
    ),
    tabs: Object.fromEntries(rows.map(([key, value]) => [key, Array.isArray(value) ? value.at(-1) : value])),
  };
}

async function countRows(): Promise<Record<string, number>> {
  const opening = indexedDB.open('hikae');
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(null);
  });
  const counts: Record<string, number> = {};
  for (const name of database?.objectStoreNames ?? []) {
    const request = database?.transaction(name).objectStore(name).count();
    if (!request) continue;
    counts[name] = await new Promise<number>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
  database?.close();
  return counts;
}

/** Runs in the extension: what does not hash to its own name. */
async function hashFiles(): Promise<string[]> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const request = database.transaction('files').objectStore('files').getAll();
  const rows = await new Promise<{ sha256: string; blob: Blob }[]>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  const changed: string[] = [];
  for (const { sha256, blob } of rows) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
    const sum = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (sum !== sha256) changed.push(sha256);
  }
  return changed;
}

/** Runs in the extension: one file's bytes as base64. */
async function readFile(sha256: string): Promise<string> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const request = database.transaction('files').objectStore('files').get(sha256);
  const row = await new Promise<{ blob: Blob } | undefined>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  if (!row) throw new Error(`No file ${sha256}`);
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(row.blob);
  });
  return address.slice(address.indexOf(',') + 1);
}
