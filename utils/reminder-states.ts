/** What becomes of reminders: told once, put off, done, dropped. Rows in, rows out; rows that stay as they are stay the same object. */
import type { Reminder } from './records';
import { type QuietHours, quietUntil } from './reminder-quiet';

/** A date that moved later by more than this many days is news to somebody who was told already. */
export const newsDays = 3;

const day = 86_400_000;
const time = (instant: string): number => Date.parse(instant);

const isStale = ({ staleAt }: Reminder, now: string): boolean =>
  staleAt !== undefined && time(staleAt) <= time(now);

function movedLater(stored: Reminder, found: Reminder): boolean {
  const before = stored.due ? time(stored.due.date) : time(stored.dueAt);
  const after = found.due ? time(found.due.date) : time(found.dueAt);
  return after - before > newsDays * day;
}

const same = (a: Reminder, b: Reminder): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** A stored row, and the same reminder found again. */
function follow(stored: Reminder, found: Reminder, now: string): Reminder {
  if (stored.state === 'done') return stored;
  if (isStale(found, now)) return stored.state === 'waiting' ? { ...stored, state: 'dropped' } : stored;
  const { toldAt, snoozed, notification } = stored;
  const isNews = movedLater(stored, found);
  if (isNews || (toldAt === undefined && !snoozed)) return found;
  // Put off by the user, or told: the time stays theirs, what it is about follows.
  const state = stored.state === 'dropped' ? 'told' : stored.state;
  return {
    ...found,
    dueAt: stored.dueAt,
    state,
    ...(toldAt !== undefined && { toldAt }),
    ...(snoozed && { snoozed }),
    ...(notification && { notification }),
  };
}

/**
 * The stored reminders of a trip brought up to what was found now.
 * While one waits it follows its date. One that was told is not told again, unless its date moved later by more than
 * `newsDays`. Done stays done. What is no longer found, or of no use any more before it was told, is dropped.
 * @returns all rows; those that did not change are the given objects
 */
export function merge(stored: readonly Reminder[], found: readonly Reminder[], now: string): Reminder[] {
  const rows = new Map(stored.map((row) => [row.id, row]));
  const kept = new Set(found.map(({ id }) => id));
  const gone = stored
    .filter(({ id }) => !kept.has(id))
    .map(
      (row): Reminder =>
        row.state === 'done' || row.state === 'dropped' ? row : { ...row, state: 'dropped' },
    );
  const current = found.flatMap((reminder) => {
    const row = rows.get(reminder.id);
    if (!row) return isStale(reminder, now) ? [] : [reminder];
    const next = follow(row, reminder, now);
    return [same(row, next) ? row : next];
  });
  return [...current, ...gone];
}

export interface Telling {
  quiet: QuietHours | null;
  /** The user's zone. */
  zone: string;
}

const waiting = (reminders: readonly Reminder[], now: string): Reminder[] =>
  reminders.filter((reminder) => reminder.state === 'waiting' && !isStale(reminder, now));

/**
 * What is to be told now, soonest first, in one go: whatever came due while the browser was closed as well. Nothing in quiet hours,
 * and nothing that is of no use any more. Those that were told are to be stored through `told`.
 */
export function dueNow(reminders: readonly Reminder[], now: string, { quiet, zone }: Telling): Reminder[] {
  if (quiet && quietUntil(now, quiet, zone) !== null) return [];
  return waiting(reminders, now)
    .filter(({ dueAt }) => time(dueAt) <= time(now))
    .sort((a, b) => time(a.dueAt) - time(b.dueAt) || a.id.localeCompare(b.id));
}

/** When to look next, as a UTC instant: the soonest waiting one, not before now and not in quiet hours. Null: nothing waits. */
export function nextAlarm(
  reminders: readonly Reminder[],
  now: string,
  { quiet, zone }: Telling,
): string | null {
  const times = waiting(reminders, now).map(({ dueAt }) => Math.max(time(dueAt), time(now)));
  if (times.length === 0) return null;
  const next = new Date(Math.min(...times)).toISOString();
  return (quiet && quietUntil(next, quiet, zone)) ?? next;
}

/** Told at an instant: it does not come again by itself. */
export const told = ({ snoozed: _, ...reminder }: Reminder, at: string): Reminder => ({
  ...reminder,
  state: 'told',
  toldAt: at,
});

/** Put off by the user: told again at `until` (UTC). */
export const snooze = (reminder: Reminder, until: string): Reminder => ({
  ...reminder,
  state: 'waiting',
  dueAt: until,
  snoozed: true,
});

/** Seen to by the user: it never comes again. */
export const done = ({ snoozed: _, ...reminder }: Reminder): Reminder => ({ ...reminder, state: 'done' });
