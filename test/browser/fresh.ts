/** As if nothing had happened yet: the same browser, with no page kept, nothing remembered, no cookie and no tab of the shopper's. */
import type { Browser as Api } from 'webextension-polyfill';
import type { Outing } from './start';

declare const browser: Api;

/** Settings stay. */
export async function beginAnew({ driver }: Outing): Promise<void> {
  const pages = await driver.browser.pages();
  const shoppers = pages.filter((page) => /^https?:/.test(page.url()));
  await Promise.all(shoppers.map((page) => page.close()));
  await driver.inExtension(forget);
}

/** Runs in the extension. */
async function forget(): Promise<void> {
  await browser.storage.session.clear();
  for (const { name, domain, path, secure, storeId } of await browser.cookies.getAll({})) {
    const url = `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path}`;
    await browser.cookies.remove({ url, name, storeId });
  }
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const stores = [...database.objectStoreNames].filter((name) => name !== 'settings');
  // Not between what a look at warnings reads and what it stores of it.
  await navigator.locks.request('hikae-warnings', async () => {
    const clearing = database.transaction(stores, 'readwrite');
    for (const name of stores) clearing.objectStore(name).clear();
    await new Promise<void>((resolve, reject) => {
      clearing.oncomplete = () => resolve();
      clearing.onerror = () => reject(clearing.error);
    });
  });
  database.close();
}
