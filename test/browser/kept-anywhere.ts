/** Everything the extension holds, wherever it holds it: what is to be nowhere is looked for here. */
import type { Browser as Api } from 'webextension-polyfill';
import type { Driver } from './driver';

declare const browser: Api;

/** Keys and words of every record, the words of stored files, the memory of the session and the browser's own stores, as one text. */
export const keptAnywhere = ({ inExtension }: Driver): Promise<string> => inExtension(readAll);

/** Runs in the extension. */
async function readAll(): Promise<string> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const { session, local, sync } = browser.storage;
  const found: unknown[] = [await session.get(), await local.get(), await sync.get()];
  for (const name of database.objectStoreNames) {
    const request = database.transaction(name).objectStore(name).getAll();
    const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    found.push({ [name]: rows });
    // Pictures say nothing that can be searched.
    for (const { blob } of rows)
      if (blob instanceof Blob && !blob.type.startsWith('image/')) found.push(await blob.text());
  }
  database.close();
  return JSON.stringify(found);
}
