/** The clean-up of a week later, now. */
import type { Browser as Api } from 'webextension-polyfill';
import type { StoredRows } from './database';
import type { Driver } from './driver';
import { until } from './until';

declare const browser: Api;

/** Has every visit taken back eight days ago, and waits until housekeeping has removed them all. */
export async function removeAll(driver: Driver, stored: StoredRows): Promise<void> {
  await driver.inExtension(withdrawLongAgo, new Date(Date.now() - 8 * 86_400_000).toISOString());
  await until(
    'every visit to be removed',
    async () => {
      await driver.inExtension(ringHousekeeping);
      return (await stored.visits()).length === 0;
    },
    { deadline: 120_000, state: async () => (await stored.visits()).length },
  );
}

/** Runs in the extension: the rows as they would be after an undo at that time. */
async function withdrawLongAgo(at: string): Promise<void> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('visits', 'readwrite');
  const visits = transaction.objectStore('visits');
  const cursor = visits.openCursor();
  cursor.onsuccess = () => {
    cursor.result?.update({ ...cursor.result.value, withdrawnAt: at });
    cursor.result?.continue();
  };
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** Runs in the extension: the daily alarm, at once. */
async function ringHousekeeping(): Promise<void> {
  await browser.alarms.create('remove-withdrawn', { when: Date.now() });
}
