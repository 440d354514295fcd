/** Makes what is stored of trips older, as if the shopper had waited. */
import type { Driver } from './driver';

/** Moves every trip, page and observation so many hours into the past. Nothing else may be under way. */
export const ageBy = (driver: Driver, hours: number): Promise<void> =>
  driver.inExtension(age, hours * 3_600_000, ['trips', 'visits', 'observations', 'captures']);

/** The same of claims and what was said to desks: they were sent so long ago. */
export const ageClaimsBy = (driver: Driver, hours: number): Promise<void> =>
  driver.inExtension(age, hours * 3_600_000, ['claims', 'contacts']);

/** Runs in the extension. */
async function age(ms: number, stores: readonly string[]): Promise<void> {
  const isInstant = (value: unknown): value is string =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
  const older = (value: unknown): unknown => {
    if (isInstant(value)) return new Date(Date.parse(value) - ms).toISOString();
    if (Array.isArray(value)) return value.map(older);
    if (value === null || typeof value !== 'object' || value instanceof Blob) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, older(one)]));
  };
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (const name of stores) {
    const store = database.transaction(name, 'readwrite').objectStore(name);
    const reading = store.getAll();
    await new Promise<void>((resolve, reject) => {
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        for (const row of reading.result) store.put(older(row));
        resolve();
      };
    });
  }
  database.close();
}
