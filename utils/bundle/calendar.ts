/** `calendar.ics`: the dates of the trip that are still to come, as the user has them. */
import { calendarOf } from '../calendar';
import { translator } from '../i18n';
import type { Language } from '../records';
import { reminderText } from '../reminders';
import type { BundleCase } from './case';

/** The calendar file, or null without a date. Sentences of pages are left out where words of a page are black. */
export function calendarFor(
  { exportedAt, reminders = [], redactions = [], trip, zone }: BundleCase,
  language: Language,
): string | null {
  const dated = reminders.filter(({ due, state }) => due && (state === 'waiting' || state === 'told'));
  if (!trip || !dated.length) return null;
  const names = { shop: trip.shop, portal: trip.portal?.name ?? null };
  const name = [names.portal, names.shop].filter(Boolean).join(' → ');
  return calendarOf(
    dated,
    (reminder) => ({
      title: reminderText(reminder, language, names) ?? name,
      description: [name, redactions.length ? null : reminder.quote].filter(Boolean).join('\n\n'),
    }),
    { name: translator(language)('extensionName'), now: exportedAt, zone },
  );
}
