/** Rows straight into the extension's database, as a test or a bench needs them. */

/** Runs in the extension: puts rows into its stores, by name. */
export async function putRows(stores: Record<string, readonly object[]>): Promise<void> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(Object.keys(stores), 'readwrite');
  for (const [store, rows] of Object.entries(stores))
    for (const row of rows) transaction.objectStore(store).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
