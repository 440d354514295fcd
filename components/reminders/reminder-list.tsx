/** Dates with their reasons: what is due, what comes, and what can be done about it. */
import type { Reminder } from '../../utils/records';
import { useWords } from '../words';
import './reminder-list.css';

export interface ReminderLine {
  reminder: Reminder;
  /** Its sentence in the user's language. */
  text: string;
  /** The trip it belongs to, where the list is about several. */
  trip?: { name: string; href: string };
}

export interface ReminderActions {
  onDone: (id: string) => void;
  /** Puts it off by so many days. */
  onSnooze: (id: string, days: number) => void;
  /** Brings back one that is done. */
  onUndo: (id: string) => void;
}

interface ReminderListProps extends ReminderActions {
  lines: readonly ReminderLine[];
  /** UTC ISO. */
  now: string;
}

export function ReminderList({ lines, now, ...actions }: ReminderListProps) {
  return (
    <ul class="reminders">
      {lines.map((line) => (
        <li key={line.reminder.id} class={stateOf(line.reminder, now)}>
          <Line {...line} now={now} {...actions} />
        </li>
      ))}
    </ul>
  );
}

/** `due`: the user has been told, or would be by now. */
export function stateOf({ state, dueAt }: Reminder, now: string): 'due' | 'coming' | 'done' {
  if (state === 'done' || state === 'dropped') return 'done';
  return state === 'told' || dueAt <= now ? 'due' : 'coming';
}

function Line({ reminder, text, trip, now, ...actions }: ReminderLine & { now: string } & ReminderActions) {
  const { t } = useWords();
  return (
    <>
      <When reminder={reminder} />
      <div class="what">
        <p>{text}</p>
        {trip && (
          <a class="of" href={trip.href}>
            {trip.name}
          </a>
        )}
        {reminder.quote && (
          <details>
            <summary>{t('reminder_because')}</summary>
            <blockquote>{reminder.quote}</blockquote>
          </details>
        )}
      </div>
      <Actions reminder={reminder} text={text} {...actions} done={stateOf(reminder, now) === 'done'} />
    </>
  );
}

/** Rules about something that comes, early or late. */
const arrives = /^(?:payout|approval|listing)-/;

/** The day it is about, and how early or late it may be; where it is a moment only, that. */
function When({ reminder: { rule, due, dueAt } }: { reminder: Reminder }) {
  const { t, times } = useWords();
  if (!due) return <time dateTime={dueAt}>{times.day(dueAt)}</time>;
  const day = (date: string) => times.date(date);
  // A deadline has no early end: what "within" reaches back to says nothing of it.
  const vague = due.earliest !== due.latest && (due.date !== due.latest || arrives.test(rule));
  return (
    <p class="when">
      <time dateTime={due.date}>{day(due.date)}</time>
      {vague && <small>{t('reminder_between', day(due.earliest), day(due.latest))}</small>}
    </p>
  );
}

type ActionProps = { reminder: Reminder; text: string; done: boolean } & ReminderActions;

function Actions({ reminder: { id, state }, text, done, onDone, onSnooze, onUndo }: ActionProps) {
  const { t } = useWords();
  if (state === 'dropped') return null;
  if (done)
    return (
      <button
        type="button"
        class="plain"
        onClick={() => onUndo(id)}
        aria-label={t('reminder_undo_named', text)}
      >
        {t('reminder_undo')}
      </button>
    );
  return (
    <div class="acts">
      <button
        type="button"
        class="plain"
        onClick={() => onDone(id)}
        aria-label={t('reminder_done_named', text)}
      >
        {t('reminder_done')}
      </button>
      <select
        aria-label={t('reminder_snooze_named', text)}
        value=""
        onChange={({ currentTarget: { value } }) => value && onSnooze(id, Number(value))}
      >
        <option value="">{t('reminder_snooze')}</option>
        {[1, 3, 7, 30].map((days) => (
          <option key={days} value={days}>
            {t(days === 1 ? 'reminder_snooze_day' : 'reminder_snooze_days', days)}
          </option>
        ))}
      </select>
    </div>
  );
}
