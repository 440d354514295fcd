/**
 * Telling of due dates, each exactly once: that it is told is stored with the notification's name before the notification is shown, and
 * that it is shown after. Whoever finds the first without the second asks the browser whether the notification is there, and shows
 * it if it is not.
 */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { readSettings } from '../../utils/db/settings';
import { chooseLanguage, translator } from '../../utils/i18n';
import type { Language, Reminder } from '../../utils/records';
import { dueNow, type QuietHours, reminderText, told } from '../../utils/reminders';
import { backupNotice } from './backup';

/** Lines of one notification; the dashboard has them all. */
const lines = 4;

interface When {
  quiet: QuietHours | null;
  zone: string;
}

/** Tells what is due, together. `notify`: false counts it on the badge only. */
export async function tellDue(when: When, notify: boolean): Promise<void> {
  await navigator.locks.request('hikae-reminders', async () => {
    await markDue(when, notify);
    await showMarked();
  });
}

/** Stores of all that is due that it is told, and in which notification. */
async function markDue(when: When, notify: boolean) {
  const { reminders } = database;
  await database.transaction('rw', reminders, async () => {
    const now = new Date().toISOString();
    const due = dueNow(await reminders.where({ state: 'waiting' }).toArray(), now, when);
    const [first] = due;
    if (!first) return;
    // With the time in it: one that was put off is told in a notification of its own.
    const id = `${due.length === 1 ? first.id : 'reminders'}#${now}`;
    const notification = { id, shown: !notify };
    await reminders.bulkPut(due.map((reminder) => ({ ...told(reminder, now), notification })));
  });
}

/** Shows what was marked and not shown yet, and is neither done nor put off since. */
async function showMarked() {
  const marked = await database.reminders
    .filter(({ state, notification }) => state === 'told' && notification?.shown === false)
    .toArray();
  const shown = Object.keys(marked.length ? await browser.notifications.getAll() : {});
  for (const id of new Set(marked.map(({ notification }) => notification?.id ?? ''))) {
    const group = marked.filter(({ notification }) => notification?.id === id);
    if (!shown.includes(id)) await show(id, group);
    await database.reminders
      .where('id')
      .anyOf(group.map((reminder) => reminder.id))
      .modify({ notification: { id, shown: true } });
  }
}

async function show(id: string, group: readonly Reminder[]) {
  const { language: chosen } = await readSettings(database);
  const language = chooseLanguage(chosen, browser.i18n.getUILanguage());
  const texts = await Promise.all(group.slice(0, lines).map((reminder) => textOf(reminder, language)));
  const t = translator(language);
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: `${browser.runtime.getURL('/')}icon/128.png`,
    title: group.length === 1 ? t('extensionName') : t('notification_many', group.length),
    message: texts.join('\n'),
  });
}

async function textOf(reminder: Reminder, language: Language): Promise<string> {
  const trip = await database.trips.get(reminder.tripId);
  const names = { shop: trip?.shop ?? '', portal: trip?.portal?.name ?? null };
  return reminderText(reminder, language, names) ?? names.shop;
}

/** Opens the trip a notification speaks of, or all dates when it speaks of several; of a backup the settings. */
export async function openTrip(notification: string): Promise<void> {
  const [name = ''] = notification.split('#');
  const reminder = await database.reminders.get(name);
  const elsewhere = name === backupNotice ? '#settings/backup' : '#dates';
  const place = reminder ? `#trips/${reminder.tripId}` : elsewhere;
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${place}`) });
  await browser.notifications.clear(notification);
}
