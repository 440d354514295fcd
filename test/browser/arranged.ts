/** What is stored, arranged as if it had come about by itself. */
import type { Settings, Trip } from '../../utils/records';
import type { Driver } from './driver';

/** Sets fields of every trip. */
export const arrangeTrips = (driver: Driver, fields: Partial<Trip>): Promise<void> =>
  driver.inExtension(setFields, fields);

/** Runs in the extension. */
async function setFields(fields: object): Promise<void> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('trips', 'readwrite');
  const trips = writing.objectStore('trips');
  const reading = trips.getAll();
  reading.onsuccess = () => {
    for (const trip of reading.result) trips.put({ ...trip, ...fields });
  };
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}

/** Stores a setting as the dashboard's switch does. */
export const arrangeSetting = (driver: Driver, key: keyof Settings, value: boolean): Promise<void> =>
  driver.inExtension(putSetting, key, value);

/** Runs in the extension. */
async function putSetting(key: string, value: boolean): Promise<void> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('settings', 'readwrite');
  writing.objectStore('settings').put({ key, value });
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}
