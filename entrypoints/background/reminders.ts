/**
 * Reminders: found anew when something of a trip changes, told when they fall due. The next one is an alarm, set at every start,
 * since Firefox forgets alarms; what fell due while the browser was closed is told then, together.
 */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { countDue, refreshReminders, waitingReminders } from '../../utils/db/reminders';
import { readSettings } from '../../utils/db/settings';
import { nextAlarm } from '../../utils/reminders';
import { openTrip, tellDue } from './notifications';

const alarm = 'reminders';
/** Twice a day every open trip is looked at anew: some dates follow from what did not happen. */
const lookAlarm = 'look-for-reminders';

export function remind() {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void tellNow();
    if (name === lookAlarm) void lookAgain();
  });
  browser.notifications.onClicked.addListener((id) => {
    void openTrip(id).catch(report);
  });
  // A new version may find other dates in what is known.
  browser.runtime.onInstalled.addListener(() => {
    void lookAgain();
  });
  browser.runtime.onStartup.addListener(() => {
    void lookAgain();
  });
  void tellNow();
  void arm();
}

async function arm() {
  if (!(await browser.alarms.get(lookAlarm)))
    await browser.alarms.create(lookAlarm, { delayInMinutes: 60, periodInMinutes: 12 * 60 });
}

/** The user's own zone. */
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Finds the reminders of one trip anew, and tells what is due. Never throws. */
export async function refreshTrip(tripId: string): Promise<void> {
  try {
    await refresh(tripId);
  } catch (error) {
    report(error);
  }
  await tellNow();
}

const refresh = (tripId: string) =>
  withConnection(database, () =>
    refreshReminders(database, tripId, { now: new Date().toISOString(), zone: zone() }),
  );

/** Tells what is due, sets the alarm for what comes next and counts what waits for the user. Never throws. */
export async function tellNow(): Promise<void> {
  try {
    const { notify, quietHours } = await withConnection(database, () => readSettings(database));
    const when = { quiet: quietHours, zone: zone() };
    await tellDue(when, notify);
    const now = new Date().toISOString();
    const next = nextAlarm(await waitingReminders(database), now, when);
    if (next === null) await browser.alarms.clear(alarm);
    else await browser.alarms.create(alarm, { when: Math.max(Date.parse(next), Date.now() + 1_000) });
    await showCount();
  } catch (error) {
    report(error);
  }
}

async function showCount() {
  const count = await countDue(database);
  await browser.action.setBadgeBackgroundColor({ color: '#8a3b12' });
  await browser.action.setBadgeText({ text: count ? String(count) : '' });
}

async function lookAgain() {
  try {
    const open = await withConnection(database, () => database.trips.toCollection().primaryKeys());
    for (const tripId of open) await refresh(tripId);
  } catch (error) {
    report(error);
  }
  await tellNow();
}

const report = (error: unknown) =>
  console.error(
    'Hikae: reminders could not be looked after',
    error instanceof Error ? error.name : typeof error,
  );
