/** A disk that is full: `unlimitedStorage` lifts every quota a test could lower, so it is taken out of a copy of the extension. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { z } from 'zod';

const Manifest = z.looseObject({ permissions: z.array(z.string()) });

/** Copies a built extension without that permission and returns where. */
export async function withoutUnlimitedStorage(from: string, to: string): Promise<string> {
  await cp(from, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(await readFile(path, 'utf8')));
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify(manifest));
  return to;
}

/** Fills a database beside the extension's own until not even a kilobyte fits. */
export async function fillDisk(page: Page): Promise<void> {
  for (const bytes of [65_536, 8_192, 1_024]) await page.evaluate(fillBy, bytes);
}

/** Runs in the page. Firefox closes a connection that met the quota, so each size opens its own. */
async function fillBy(bytes: number): Promise<void> {
  const opening = indexedDB.open('ballast', 1);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('ballast', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const fits = () =>
    new Promise<boolean>((resolve) => {
      const transaction = database.transaction('ballast', 'readwrite');
      transaction.objectStore('ballast').add(crypto.getRandomValues(new Uint8Array(bytes)));
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
  while (await fits());
  database.close();
}

/** Sets so many bytes aside before the disk is filled. */
export async function setAside(page: Page, bytes: number): Promise<void> {
  await page.evaluate(async (size) => {
    const opening = indexedDB.open('reserve', 1);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore('reserve', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('reserve', 'readwrite');
    for (let left = size; left > 0; left -= 65_536)
      transaction.objectStore('reserve').add(crypto.getRandomValues(new Uint8Array(Math.min(left, 65_536))));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, bytes);
}

/** Gives back what was set aside. */
export const giveBack = (page: Page): Promise<void> => page.evaluate(drop, 'reserve');

/** Takes the ballast away. */
export const emptyDisk = (page: Page): Promise<void> => page.evaluate(drop, 'ballast');

/** Runs in the page. */
async function drop(name: string): Promise<void> {
  const deletion = indexedDB.deleteDatabase(name);
  await new Promise<void>((resolve, reject) => {
    deletion.onsuccess = () => resolve();
    deletion.onerror = () => reject(deletion.error);
  });
}

/** True when a write of the extension fails for want of room. */
export async function isFull(page: Page): Promise<boolean> {
  return await page.evaluate(async () => {
    const opening = indexedDB.open('probe', 1);
    const database = await new Promise<IDBDatabase | null>((resolve) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore('probe');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => resolve(null);
    });
    if (!database) return true;
    const transaction = database.transaction('probe', 'readwrite');
    transaction.objectStore('probe').put(new Uint8Array(4_096), 'probe');
    const full = await new Promise<boolean>((resolve) => {
      transaction.oncomplete = () => resolve(false);
      transaction.onabort = () => resolve(transaction.error?.name === 'QuotaExceededError');
    });
    database.close();
    return full;
  });
}
