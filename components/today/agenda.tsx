/** Today: what wants to be done, worst and soonest first, each with its trip. */
import { useState } from 'preact/hooks';
import type { AgendaEntry, Urgency } from '../../utils/today';
import { useWords } from '../words';
import './agenda.css';

export interface AgendaLine {
  entry: AgendaEntry;
  /** What to do, in the user's language. */
  todo: string;
  /** What happened, where that is not said by what to do. */
  what: string | null;
  trip: { name: string; href: string };
}

interface AgendaProps {
  groups: readonly { urgency: Urgency; entries: readonly AgendaEntry[] }[];
  /** An entry in words. */
  say: (entry: AgendaEntry) => AgendaLine;
}

export function Agenda({ groups, say }: AgendaProps) {
  return (
    <>
      {groups.map((group) => (
        <Group key={group.urgency} {...group} say={say} />
      ))}
    </>
  );
}

/** Nobody does more in a day; the others can be asked for. */
const most = 25;

type GroupProps = AgendaProps['groups'][number] & Pick<AgendaProps, 'say'>;

function Group({ urgency, entries, say }: GroupProps) {
  const { t, times } = useWords();
  const [all, setAll] = useState(false);
  return (
    <section class={`card agenda ${urgency}`}>
      <h2>
        {t(`today_${urgency}`)} <small>{times.number(entries.length)}</small>
      </h2>
      <ul>
        {(all ? entries : entries.slice(0, most)).map((entry) => (
          <li key={`${entry.of} ${entry.id}`}>
            <Line {...say(entry)} />
          </li>
        ))}
      </ul>
      {!all && entries.length > most && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t('today_all', times.number(entries.length))}
        </button>
      )}
    </section>
  );
}

function Line({ entry, todo, what, trip }: AgendaLine) {
  const { t } = useWords();
  return (
    <>
      <When entry={entry} />
      <div class="what">
        <p class="todo">{todo}</p>
        <p class="of">
          <a href={trip.href}>{trip.name}</a>
          {what && <span>{what}</span>}
          {entry.of === 'warning' && entry.more > 0 && <span>{t('today_more', entry.more)}</span>}
        </p>
      </div>
    </>
  );
}

/** The day it is about; of a warning, how bad it is. */
function When({ entry }: { entry: AgendaEntry }) {
  const { t, times } = useWords();
  if (entry.of === 'warning') return <p class="when">{t(`severity_${keyOf(entry.warning.severity)}`)}</p>;
  if (!entry.date) return <p class="when">{t(`nav_claims`)}</p>;
  return (
    <p class="when">
      <time dateTime={entry.date}>{times.date(entry.date)}</time>
      {entry.of === 'reminder' && entry.overdue && <small>{t('today_overdue')}</small>}
    </p>
  );
}

const keyOf = (severity: 'will-fail' | 'may-fail' | 'note') =>
  severity.replace('-', '_') as 'will_fail' | 'may_fail' | 'note';
