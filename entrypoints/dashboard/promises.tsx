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
  /** Folded, and nothing is said where nothing was found: there may be many pages. */
  quiet?: boolean;
  onCorrectFacts: Changes['onCorrectFacts'];
}

export function KeptPromises({ whose, visits, captures, quiet, onCorrectFacts }: KeptPromisesProps) {
  const { t } = useWords();
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
      onCorrect={onCorrectFacts}
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
