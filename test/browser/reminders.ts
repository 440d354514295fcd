/** Reminders as a test puts them into the database, and what became of them. */
import type { Browser as Api } from 'webextension-polyfill';
import { type Reminder, Reminder as Shape } from '../../utils/records';
import type { Driver } from './driver';
import { until } from './until';

declare const browser: Api;

const tripId = '019aab00-0000-7000-8000-0000000000aa';

const trip = {
  id: tripId,
  portal: { host: 'pointo.test', name: 'ポイント堂' },
  shop: 'komorebi-store.test',
  offer: { name: null, id: null, reward: null, currency: null, url: null },
  status: 'pending',
  orderNumber: null,
  amount: null,
  anchors: { clicked: '2026-11-20T03:00:00.000Z' },
  openedAt: '2026-11-20T03:00:00.000Z',
  networks: [],
  route: [],
};

/** Reminders of a trip, due at these instants, in a profile without quiet hours (or with these). */
export async function seedReminders(
  driver: Driver,
  dues: readonly string[],
  quietHours: { from: string; to: string } | null = null,
): Promise<void> {
  const reminders = dues.map((dueAt, n) => ({
    id: `${tripId}/payout-due/${n}`,
    tripId,
    rule: 'payout-due',
    dueAt,
    due: { date: '2026-11-30', earliest: '2026-11-30', latest: '2026-11-30' },
    zone: 'Asia/Tokyo',
    factId: null,
    quote: null,
    state: 'waiting',
  }));
  // The background makes the database; it must be there before rows can be put into it.
  await until('the database', () => driver.inExtension(hasStores));
  await driver.inExtension(putRows, {
    trips: [trip],
    reminders,
    settings: [{ key: 'quietHours', value: quietHours }],
  });
}

/** Has the background look at its reminders, as a change by the user does. */
export const lookAtReminders = (driver: Driver): Promise<unknown> =>
  driver.inExtension(() =>
    browser.runtime.sendMessage({ hikae: 'reminders.refresh', ask: { tripId: null } }),
  );

export async function remindersIn(driver: Driver): Promise<Reminder[]> {
  return Shape.array().parse(await driver.inExtension(allReminders));
}

/** Waits until the browser has been handed the notification of every reminder. */
export const allTold = (driver: Driver): Promise<true> =>
  until('every reminder to be told', async () => (await remindersIn(driver)).every(isTold), {
    deadline: 90_000,
    state: () => remindersIn(driver),
  });

export const isTold = ({ state, notification }: Reminder): boolean =>
  state === 'told' && notification?.shown === true;

/** Names of the notifications that stand on the screen. */
export const notificationsIn = async (driver: Driver): Promise<string[]> =>
  Object.keys(await driver.inExtension(() => browser.notifications.getAll()));

/** What the toolbar button counts. */
export const badgeOf = (driver: Driver): Promise<string> =>
  driver.inExtension(() => browser.action.getBadgeText({}));

/** Runs in the extension. */
async function hasStores(): Promise<boolean> {
  const known = await indexedDB.databases();
  return known.some(({ name, version }) => name === 'hikae' && (version ?? 0) >= 30);
}

async function putRows(stores: Record<string, readonly object[]>): Promise<void> {
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

async function allReminders(): Promise<unknown[]> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const request = database.transaction('reminders').objectStore('reminders').getAll();
  const rows = await new Promise<unknown[]>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return rows;
}
