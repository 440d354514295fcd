/** The database as an earlier version of the extension left it, put in place of today's. */
import type { Page } from 'puppeteer-core';
import type { VersionExample } from '../fixtures/versions/rows';

/** Rows by store; Blobs as nothing. */
export type Everything = Record<string, Record<string, unknown>[]>;

/** Dexie counts in tens: version 10 is 100 to the browser. */
const tens = 10;

/** Ids of the visits that are added begin so. */
const added = '019aab01-0000-7000-8000-';

/**
 * Puts it there, with so many visits more: checkouts, which no upgrade has work for, but which each goes through. `page` is one of the
 * extension's that opens no database itself; the background must not run.
 */
export async function putOldDatabase(
  page: Page,
  version: number,
  { stores, rows }: VersionExample,
  more: number,
) {
  const files = await Promise.all(((rows.files ?? []) as { blob: Blob }[]).map(asText));
  await page.evaluate(replaceDatabase, version * tens, stores, { ...rows, files }, [added, more] as const);
}

/** Bytes go as Base64, and are a Blob again there. */
const asText = async ({ blob, ...row }: { blob: Blob }) => ({
  ...row,
  blob: Buffer.from(await blob.arrayBuffer()).toString('base64'),
});

/** The version of the database as it is on the disk; null when there is none. */
export const versionOnDisk = async (page: Page): Promise<number | null> => {
  const version = await page.evaluate(async () => {
    const known = await indexedDB.databases();
    return known.find(({ name }) => name === 'hikae')?.version ?? null;
  });
  return version && version / tens;
};

/** Runs in the page. */
async function replaceDatabase(
  version: number,
  stores: Record<string, string>,
  rows: Record<string, readonly object[]>,
  [prefix, more]: readonly [prefix: string, more: number],
): Promise<void> {
  const blobOf = (row: object) =>
    'blob' in row && typeof row.blob === 'string' && 'type' in row
      ? {
          ...row,
          blob: new Blob([Uint8Array.from(atob(row.blob), (sign) => sign.charCodeAt(0))], {
            type: String(row.type),
          }),
        }
      : row;
  // One after the other in the browser's own order: nobody comes between.
  indexedDB.deleteDatabase('hikae');
  const opening = indexedDB.open('hikae', version);
  opening.onupgradeneeded = () => {
    for (const [store, keys] of Object.entries(stores)) {
      const [keyPath = '', ...indexes] = keys.split(',').map((key) => key.trim());
      const made = opening.result.createObjectStore(store, { keyPath });
      for (const index of indexes) made.createIndex(index, index);
      for (const row of rows[store] ?? []) made.put(blobOf(row));
    }
    const visits = opening.transaction?.objectStore('visits');
    const checkout = { ...rows.visits?.[0], pageKind: 'checkout', captureState: 'kept', tripId: null };
    for (let i = 0; i < more; i++)
      visits?.put({ ...checkout, id: `${prefix}${i.toString(16).padStart(12, '0')}` });
  };
  await new Promise<void>((resolve, reject) => {
    opening.onsuccess = () => resolve();
    opening.onerror = () => reject(opening.error);
  });
  opening.result.close();
}

/** All rows there are, the added visits counted only. */
export const everythingOnDisk = (page: Page): Promise<{ rows: Everything; added: number }> =>
  page.evaluate(readEverything, added);

/** Runs in the page. */
async function readEverything(prefix: string): Promise<{ rows: Everything; added: number }> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names);
  const found = await Promise.all(
    names.map(
      (name) =>
        new Promise<[string, Record<string, unknown>[]]>((resolve, reject) => {
          const all = reading.objectStore(name).getAll();
          all.onsuccess = () => resolve([name, all.result]);
          all.onerror = () => reject(all.error);
        }),
    ),
  );
  database.close();
  const rows: Everything = Object.fromEntries(found);
  const isAdded = ({ id }: Record<string, unknown>) => String(id).startsWith(prefix);
  const count = rows.visits?.filter(isAdded).length ?? 0;
  const own = { ...rows, visits: rows.visits?.filter((visit) => !isAdded(visit)) };
  return { rows: JSON.parse(JSON.stringify(own)), added: count };
}
