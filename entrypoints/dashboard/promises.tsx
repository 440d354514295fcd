/** Wires what the pages of a trip promise, or one page. */
import { Promises } from '../../components/promise/promises';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readPromises, type Whose } from '../../utils/db/live/facts';
import type { Capture, Visit } from '../../utils/records';
import { type Changes, load } from './changes';

interface KeptPromisesProps {
  whose: Whose;
  /** Pages that are kept, oldest first. */
  visits: readonly Visit[];
  captures: readonly Capture[];
  /** Nothing is said where nothing was found. */
  quiet?: boolean;
  onCorrectFacts: Changes['onCorrectFacts'];
}

export function KeptPromises({ whose, visits, captures, quiet, onCorrectFacts }: KeptPromisesProps) {
  const { t } = useWords();
  const rows = useLive(() => readPromises(database, whose), [whose]);
  const { facts = [], reading = [], unread = [] } = rows.value ?? {};
  if (quiet && !rows.failed && !facts.length && !reading.length && !unread.length) return null;
  return (
    <section>
      <h2>{t('promise_section')}</h2>
      {rows.failed && <p class="problem">{t('database_failed')}</p>}
      {rows.value && (
        <Promises
          facts={facts}
          reading={reading.length}
          unread={unread.length}
          visits={visits}
          captures={captures}
          load={load}
          onCorrect={onCorrectFacts}
        />
      )}
    </section>
  );
}
