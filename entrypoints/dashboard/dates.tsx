/** Wires all dates of all trips, and those of one. */
import { CalendarButton } from '../../components/reminders/calendar-button';
import { ProgrammeNotice } from '../../components/reminders/programme-notice';
import { type ReminderLine, ReminderList, stateOf } from '../../components/reminders/reminder-list';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { type DatedTrip, readDates, readDatesOf } from '../../utils/db/live/dates';
import { useReminderChanges } from '../../utils/db/live/reminder-changes';
import { saveCalendar } from '../../utils/export';
import type { Language, Trip } from '../../utils/records';
import { reminderText } from '../../utils/reminders';
import { hrefOf } from './place';

const now = () => new Date().toISOString();

export function Dates({ language }: { language: Language }) {
  const { t } = useWords();
  const dates = useLive(() => readDates(database), []);
  const { failed, onDone, onSnooze, onUndo } = useReminderChanges();
  if (!dates.value) return dates.failed ? <p class="problem">{t('database_failed')}</p> : null;
  if (!dates.value.length) return <p class="empty">{t('reminders_empty')}</p>;
  const lines = dates.value.map((dated) => lineOf(dated, language, true));
  const of = (state: ReturnType<typeof stateOf>) =>
    lines.filter(({ reminder }) => stateOf(reminder, now()) === state);
  const open = [...of('due'), ...of('coming')];
  return (
    <div class="detail">
      {failed && (
        <p class="problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      {(['due', 'coming', 'done'] as const).map((state) => {
        const part = of(state);
        return part.length ? (
          <section key={state} class="card dates">
            <h2>{t(`reminders_${state}`)}</h2>
            <ReminderList lines={part} now={now()} onDone={onDone} onSnooze={onSnooze} onUndo={onUndo} />
          </section>
        ) : null;
      })}
      {open.length > 0 && <CalendarButton save={() => save(open, t('extensionName'), 'hikae.ics')} />}
    </div>
  );
}

/** The dates of one trip, for its own page. */
export function TripDates({ trip, language }: { trip: Trip; language: Language }) {
  const { t } = useWords();
  const dates = useLive(() => readDatesOf(database, trip.id), [trip.id]);
  const { failed, onDone, onSnooze, onUndo, onSupply } = useReminderChanges();
  if (!dates.value) return dates.failed ? <p class="problem">{t('database_failed')}</p> : null;
  const lines = dates.value.map((reminder) => lineOf({ reminder, trip }, language, false));
  return (
    <section class="card dates">
      <h2>{t('reminders_of_trip')}</h2>
      {failed && (
        <p class="problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      {lines.length === 0 && <p class="why">{t('reminders_none_of_trip')}</p>}
      <ReminderList lines={lines} now={now()} onDone={onDone} onSnooze={onSnooze} onUndo={onUndo} />
      {trip.portal && (
        <ProgrammeNotice supplied={trip.supplied} onSupply={(kind, date) => onSupply(trip.id, kind, date)} />
      )}
      {lines.length > 0 && (
        <CalendarButton save={() => save(lines, t('extensionName'), `hikae-${trip.shop}.ics`)} />
      )}
    </section>
  );
}

/** The words of a date, with the trip and the sentence it rests on. */
const save = (lines: readonly ReminderLine[], name: string, file: string) =>
  saveCalendar(
    lines.map(({ reminder, text, trip }) => ({
      reminder,
      title: text,
      description: [trip?.name, reminder.quote].filter(Boolean).join('\n\n'),
    })),
    name,
    file,
  );

function lineOf({ reminder, trip }: DatedTrip, language: Language, named: boolean): ReminderLine {
  const names = { shop: trip.shop, portal: trip.portal?.name ?? null };
  const name = [trip.portal?.name, trip.shop].filter(Boolean).join(' → ');
  return {
    reminder,
    text: reminderText(reminder, language, names) ?? name,
    ...(named ? { trip: { name, href: hrefOf('trips', trip.id) } } : {}),
  };
}
