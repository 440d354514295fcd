/** Wires the next dates of the trip that is shown. */
import { ReminderList, stateOf } from '../../components/reminders/reminder-list';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readDatesOf } from '../../utils/db/live/dates';
import { useReminderChanges } from '../../utils/db/live/reminder-changes';
import type { Language, Trip } from '../../utils/records';
import { reminderText } from '../../utils/reminders';
import { openDashboard } from './dashboard';

/** So many are shown; the dashboard has them all. */
const shown = 2;
const now = () => new Date().toISOString();

export function NextDates({ trip, language }: { trip: Trip; language: Language }) {
  const { t } = useWords();
  const { failed, onDone, onSnooze, onUndo } = useReminderChanges();
  const dates = useLive(() => readDatesOf(database, trip.id), [trip.id]);
  const open = (dates.value ?? []).filter((reminder) => stateOf(reminder, now()) !== 'done');
  if (!open.length) return null;
  const names = { shop: trip.shop, portal: trip.portal?.name ?? null };
  return (
    <section class="next-dates" aria-labelledby="next-dates">
      <h3 id="next-dates">{t('reminders_next')}</h3>
      <ReminderList
        lines={open
          .slice(0, shown)
          .map((reminder) => ({ reminder, text: reminderText(reminder, language, names) ?? names.shop }))}
        now={now()}
        onDone={onDone}
        onSnooze={onSnooze}
        onUndo={onUndo}
      />
      {open.length > shown && (
        <button type="button" class="plain" onClick={() => void openDashboard(`trips/${trip.id}`)}>
          {t('reminders_more', open.length - shown)}
        </button>
      )}
      {failed && (
        <p class="why problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
    </section>
  );
}
