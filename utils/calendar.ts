/**
 * Reminders as a calendar file (RFC 5545), to be imported once or again: the same reminder keeps its UID, and a later file replaces
 * what an earlier one said. Written by a library; the time is given, so the same input gives the same bytes.
 */
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventTransparency,
} from 'ical-generator';
import type { Reminder } from './records';

/** What a calendar shows of one reminder. */
export interface EventText {
  title: string;
  description: string;
}

export interface CalendarOptions {
  /** Name of the whole calendar, in the user's language. */
  name: string;
  /** When the file is made, UTC: its DTSTAMP and LAST-MODIFIED; minutes since 2020 are its SEQUENCE. */
  now: string;
  /** The user's zone: whose clock the alarms go by. */
  zone: string;
}

const titleLimit = 500;

/** Domain of the UIDs. It need not exist: RFC 7986 (5.3) asks for unique, not for reachable. */
const uidDomain = 'hikae.invalid';

/**
 * A later file has a higher number, as an updated event must (RFC 5545, 3.8.7.4), without anything kept between two exports:
 * minutes since 2020, which fit into 31 bits until 6100.
 */
const sequenceOf = (now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.UTC(2020, 0, 1)) / 60_000));

/** Seconds from the start of the day to the moment of telling; an all-day event begins at midnight of the reader's own clock. */
function alarmSeconds(date: string, dueAt: string, zone: string): number {
  const wall = Temporal.Instant.from(dueAt).toZonedDateTimeISO(zone).toPlainDateTime();
  return wall.since(Temporal.PlainDate.from(date).toPlainDateTime(), { largestUnit: 'seconds' }).seconds;
}

/** Title and description stay on one screen, and control characters would break lines of the file. */
const clean = (text: string, most: number): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a content line may not hold (RFC 5545, 3.1).
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .toWellFormed()
    .trim()
    .slice(0, most)
    // A cut through a pair leaves half a character.
    .replace(/[\ud800-\udbff]$/, '');

/** Waits or was told, on a day: what is done, dropped or has no day is not shown. */
function dayOf({ due, state }: Reminder): string | null {
  return due && (state === 'waiting' || state === 'told') ? due.date : null;
}

function addEvent(calendar: ICalCalendar, reminder: Reminder, date: string, text: EventText, stamp: Date) {
  return calendar.createEvent({
    id: `${reminder.id}@${uidDomain}`,
    // The library writes all-day dates in UTC.
    start: new Date(`${date}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    summary: clean(text.title, titleLimit),
    description: clean(text.description, 5_000),
    stamp,
    lastModified: stamp,
    sequence: sequenceOf(stamp),
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

/**
 * A calendar of all-day events with an alarm each, CRLF lines of at most 75 octets.
 * @param reminders in any order; the file is ordered by day and id
 * @param textOf title and description of one reminder, in the user's language
 */
export function calendarOf(
  reminders: readonly Reminder[],
  textOf: (reminder: Reminder) => EventText,
  { name, now, zone }: CalendarOptions,
): string {
  const calendar = ical({
    // The library escapes no line end in it.
    name: clean(name, titleLimit).replaceAll('\n', ' '),
    prodId: { company: 'Hikae', product: 'Hikae', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const shown = reminders
    .map((reminder) => ({ reminder, date: dayOf(reminder) }))
    .filter((row): row is { reminder: Reminder; date: string } => row.date !== null)
    .sort((a, b) => a.date.localeCompare(b.date) || a.reminder.id.localeCompare(b.reminder.id));
  for (const { reminder, date } of shown) {
    const text = textOf(reminder);
    addEvent(calendar, reminder, date, text, new Date(now))
      .createAlarm({
        type: ICalAlarmType.display,
        trigger: -alarmSeconds(date, reminder.dueAt, zone),
        description: clean(text.title, titleLimit),
      })
      // Otherwise the library counts alarms that come later from the end of the day.
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}
