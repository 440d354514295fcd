/** The user's hand on the popup's choices, and what was stored of it. */
import type { Driver } from './driver';
import type { Popup, PopupWindow } from './popup';
import { until } from './until';

/** Chooses an option of a select, or one of several radio buttons, by its value, as soon as it is there. */
export async function chooseInPopup(popup: Popup, selector: string, value: string): Promise<void> {
  await until(`${selector} in the popup`, () => popup.evaluate(choose, selector, value), {
    deadline: 90_000,
    state: () => popup.evaluate(({ window }) => window.document.body.textContent),
  });
}

function choose({ window }: { window: PopupWindow }, selector: string, value: string): boolean {
  const found = [...window.document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(selector)];
  const radio = found.find((one) => one.matches(`[type=radio][value="${value}"]`));
  if (radio) radio.click();
  const select = found.find((one) => one.matches('select'));
  if (select) {
    select.value = value;
    select.dispatchEvent(new window.Event('change', { bubbles: true }));
  }
  return radio !== undefined || select !== undefined;
}

/** One setting as JSON, `[]` when it is not set. */
export const storedSetting = (driver: Driver, key: string): Promise<string> =>
  driver.inExtension(readSetting, key);

async function readSetting(key: string): Promise<string> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const request = database.transaction('settings').objectStore('settings').get(key);
  const row = await new Promise<{ value?: unknown } | undefined>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return JSON.stringify(row?.value ?? []);
}
