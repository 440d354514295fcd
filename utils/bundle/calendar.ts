/** `calendar.ics`: the dates of the trip that are still to come, as the user has them. */
import { calendarOf } from '../calendar';
import { translator } from '../i18n';
import type { Language } from '../records';
import { reminderText } from '../reminders';
import type { BundleCase } from './case';

/** The calendar file, or null without a date. Sentences of pages are left out where words of a page are black, or one stays at home. */
export function calendarFor(
  { exportedAt, leftOut = [], reminders = [], redactions = [], trip, zone }: BundleCase,
  language: Language,
): string | null {
  const dated = reminders.filter(({ due, state }) => due && (state === 'waiting' || state === 'told'));
  if (!trip || !dated.length) return null;
  const isWhole = !redactions.length && !leftOut.length;
  const names = { shop: trip.shop, portal: trip.portal?.name ?? null };
  const name = [names.portal, names.shop].filter(Boolean).join(' → ');
  return calendarOf(
    dated,
    (reminder) => ({
      title: reminderText(reminder, language, names) ?? name,
      description: [name, isWhole ? reminder.quote : null].filter(Boolean).join('\n\n'),
    }),
    { name: translator(language)('extensionName'), now: exportedAt, zone },
  );
}
