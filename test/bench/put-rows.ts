/** Rows straight into the extension's database, as many as a bench needs. */
import type { Driver } from '../browser/driver';

export type Rows = Readonly<Record<string, readonly object[]>>;

/** So many at a time go to the browser. */
const batch = 5_000;

/** Puts the rows of each store. The database must be there. */
export async function putRows(driver: Driver, rows: Rows): Promise<void> {
  for (const [store, all] of Object.entries(rows))
    for (let from = 0; from < all.length; from += batch)
      await driver.inExtension(put, { store, rows: all.slice(from, from + batch) });
}

/** Runs in the extension. */
async function put({ store, rows }: { store: string; rows: readonly object[] }): Promise<void> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(store, 'readwrite');
  for (const row of rows) writing.objectStore(store).put(row);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}
