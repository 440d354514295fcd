/** Saving dates as a calendar file. */
import { browser } from '#imports';
import { type CalendarEntry, calendarOf } from '../calendar';
import { saveFile } from './save-file';

/** Saves an iCalendar file of these dates. `now`: UTC ISO. Rejects with `AbortError` when the user cancels. */
export async function saveCalendar(
  entries: readonly CalendarEntry[],
  now: string,
  name: string,
): Promise<void> {
  const blob = new Blob([calendarOf(entries, now)], { type: 'text/calendar;charset=utf-8' });
  await saveFile(browser.downloads, blob, name, new AbortController().signal);
}
