/** Wires what the pages of a trip promise, or one page. */
import { Promises } from '../../components/promise/promises';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readPromises, type Whose } from '../../utils/db/live/facts';
import { useReminderChanges } from '../../utils/db/live/reminder-changes';
import { readTripCase } from '../../utils/db/reminders';
import type { Capture, Fact, Visit } from '../../utils/records';
import { dateOf } from '../../utils/reminders';
import { type Changes, load } from './changes';
import { KeptViewer } from './viewer';

interface KeptPromisesProps {
  whose: Whose;
  /** Pages that are kept, oldest first. */
  visits: readonly Visit[];
  captures: readonly Capture[];
  /** Folded, and nothing is said where nothing was found: there may be many pages. */
  quiet?: boolean;
  onCorrectFacts: Changes['onCorrectFacts'];
}

export function KeptPromises({ whose, visits, captures, quiet, onCorrectFacts }: KeptPromisesProps) {
  const { t } = useWords();
  const dated = useDates(whose);
  const { onSupply } = useReminderChanges();
  const rows = useLive(() => readPromises(database, whose), [whose]);
  const { facts = [], reading = [], unread = [] } = rows.value ?? {};
  if (quiet && !rows.failed && !facts.length && !reading.length && !unread.length) return null;
  const list = rows.value && (
    <Promises
      facts={facts}
      reading={reading.length}
      unread={unread.length}
      visits={visits}
      captures={captures}
      load={load}
      viewer={KeptViewer}
      onCorrect={onCorrectFacts}
      {...(dated && 'tripId' in whose
        ? {
            due: dated,
            onSupply: (anchor: string, date: string | null) => onSupply(whose.tripId, anchor, date),
          }
        : {})}
    />
  );
  const problem = rows.failed && <p class="problem">{t('database_failed')}</p>;
  if (quiet)
    return (
      <details class="kept-promises">
        <summary>{t('promise_section_count', facts.length)}</summary>
        {problem}
        {list}
      </details>
    );
  return (
    <section>
      <h2>{t('promise_section')}</h2>
      {problem}
      {list}
    </section>
  );
}

/** What the facts of a trip come to, by what is known of it now; null without a trip. */
function useDates(whose: Whose) {
  const tripId = 'tripId' in whose ? whose.tripId : null;
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const known = useLive(
    async () =>
      tripId === null ? null : await readTripCase(database, tripId, { now: new Date().toISOString(), zone }),
    [tripId],
  );
  const input = known.value;
  if (!input) return null;
  return (fact: Fact) => {
    const meant = input.facts.find(({ id }) => id === fact.id);
    return meant ? dateOf(input, meant) : null;
  };
}
