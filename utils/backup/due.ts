/** When to be reminded of the next backup. */
import type { BackupEvery, Settings } from '../records';

type Due = Pick<Settings, 'backupEvery' | 'lastBackupAt' | 'backupPutOffUntil'>;

const spans: Record<Exclude<BackupEvery, 'never'>, Temporal.DurationLike> = {
  weekly: { days: 7 },
  monthly: { months: 1 },
};

/**
 * When the next backup is due, UTC ISO: a week or a month after the last one, or after something was first kept; not before the day it was
 * put off to. Null: never, or nothing was kept. `zone`: the user's.
 */
export function backupDueAt(
  { backupEvery, lastBackupAt, backupPutOffUntil }: Due,
  firstKeptAt: string | null,
  zone: string,
): string | null {
  const from = lastBackupAt ?? firstKeptAt;
  if (backupEvery === 'never' || from === null) return null;
  const due = Temporal.Instant.from(from).toZonedDateTimeISO(zone).add(spans[backupEvery]).toInstant();
  const at = new Date(due.epochMilliseconds).toISOString();
  return backupPutOffUntil !== null && backupPutOffUntil > at ? backupPutOffUntil : at;
}

/** Whether it is due. `now`: UTC ISO. */
export function backupDue(settings: Due, firstKeptAt: string | null, now: string, zone: string): boolean {
  const at = backupDueAt(settings, firstKeptAt, zone);
  return at !== null && at <= now;
}
