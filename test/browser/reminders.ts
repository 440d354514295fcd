/** Reminders as a test puts them into the database, and what became of them. */
import { v7 } from 'uuid';
import type { Browser as Api } from 'webextension-polyfill';
import { type Fact, type Reminder, Reminder as Shape, type Trip } from '../../utils/records';
import { visitRecord } from '../fixtures/records';
import type { Driver } from './driver';
import { putRows } from './put-rows';
import { until } from './until';

declare const browser: Api;

/** The offer's deadline after the click; the user is told at half of it. */
const minutes = 60;
const half = (minutes * 60_000) / 2;

/** What is stored of a trip that is to be finished within an hour of its click, so that its reminder falls due at `dueAt`. */
function rowsDueAt(dueAt: string) {
  const clicked = new Date(Date.parse(dueAt) - half).toISOString();
  const tripId = v7();
  const visit = visitRecord({ tripId, pageKind: 'campaign', seenAt: clicked, captureState: 'kept' });
  const trip: Trip = {
    id: tripId,
    portal: { host: 'pointo.test', name: 'ポイント堂' },
    shop: 'komorebi-store.test',
    offer: { name: null, id: null, reward: null, currency: null, url: null },
    status: 'clicked',
    orderNumber: null,
    amount: null,
    anchors: { clicked },
    openedAt: clicked,
    networks: [],
    route: [],
  };
  const fact: Fact = {
    id: v7(),
    visitId: visit.id,
    kind: 'purchase_deadline',
    quote: 'クリックから60分以内に購入してください',
    at: 0,
    value: { anchor: 'x_click', offset: { minutes }, snap: 'none', within: true },
    sure: true,
    text: visit.text,
    readAt: clicked,
    reader: 1,
  };
  return { trip, visit, fact };
}

/** Trips whose reminders fall due at these instants, in a profile without quiet hours (or with these), and has them found. */
export async function seedReminders(
  driver: Driver,
  dues: readonly string[],
  quietHours: { from: string; to: string } | null = null,
): Promise<void> {
  const rows = dues.map(rowsDueAt);
  // The background makes the database; it must be there before rows can be put into it.
  await until('the database', () => driver.inExtension(hasStores));
  await driver.inExtension(putRows, {
    trips: rows.map(({ trip }) => trip),
    visits: rows.map(({ visit }) => visit),
    facts: rows.map(({ fact }) => fact),
    settings: [{ key: 'quietHours', value: quietHours }],
  });
  for (const { trip } of rows) await driver.inExtension(refresh, trip.id);
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
const refresh = (tripId: string | null) =>
  browser.runtime.sendMessage({ hikae: 'reminders.refresh', ask: { tripId } });

async function hasStores(): Promise<boolean> {
  const known = await indexedDB.databases();
  return known.some(({ name, version }) => name === 'hikae' && (version ?? 0) >= 30);
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
