/** Saving dates as a calendar file. */
import { browser } from '#imports';
import { calendarOf, type EventText } from '../calendar';
import type { Reminder } from '../records';
import { saveFile } from './save-file';

export interface CalendarEntry extends EventText {
  reminder: Reminder;
}

/**
 * Saves an iCalendar file of these dates under `file`; imported again, it updates what it brought before.
 * @param name of the whole calendar. Rejects with `AbortError` when the user cancels.
 */
export async function saveCalendar(
  entries: readonly CalendarEntry[],
  name: string,
  file: string,
): Promise<void> {
  const texts = new Map(entries.map((entry) => [entry.reminder.id, entry]));
  const text = calendarOf(
    entries.map(({ reminder }) => reminder),
    ({ id }) => texts.get(id) ?? { title: name, description: '' },
    { name, now: new Date().toISOString(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
  );
  const blob = new Blob([text], { type: 'text/calendar;charset=utf-8' });
  await saveFile(browser.downloads, blob, file, new AbortController().signal);
}
