/** Several trips in one ZIP: those that were found, each with its own switch, and the pages that belong to none. */
import { useState } from 'preact/hooks';
import type { ExportEnd, ExportStep } from '../../utils/export/run';
import { useWords } from '../words';
import { ExportButton } from './export-button';
import './several.css';

interface SeveralProps {
  /** The trips that are listed now, in their order. */
  trips: readonly { id: string; name: string; openedAt: string }[];
  /** Ids of trips; null stands for the pages without a trip. */
  run: (
    chosen: readonly (string | null)[],
  ) => (signal: AbortSignal, onStep: (step: ExportStep) => void) => Promise<ExportEnd>;
}

export function Several({ trips, run }: SeveralProps) {
  const { t, times } = useWords();
  const [open, setOpen] = useState(false);
  const [without, setWithout] = useState<readonly string[]>([]);
  const [loose, setLoose] = useState(false);
  const chosen = trips.filter(({ id }) => !without.includes(id)).map(({ id }) => id);
  const toggle = (id: string, goes: boolean) =>
    setWithout((others) => [...others.filter((other) => other !== id), ...(goes ? [] : [id])]);
  const going = [...chosen, ...(loose ? [null] : [])];
  return (
    <details class="several" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('several_heading')}</summary>
      {open && (
        <>
          <p class="why">{t('several_why')}</p>
          <p>
            <button type="button" class="plain" onClick={() => setWithout([])}>
              {t('several_all')}
            </button>{' '}
            <button type="button" class="plain" onClick={() => setWithout(trips.map(({ id }) => id))}>
              {t('several_none')}
            </button>
          </p>
          <ul>
            {trips.map(({ id, name, openedAt }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={!without.includes(id)}
                    onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
                  />
                  <span>
                    {name} <time dateTime={openedAt}>{times.date(openedAt.slice(0, 10))}</time>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <label>
            <input
              type="checkbox"
              checked={loose}
              onChange={({ currentTarget }) => setLoose(currentTarget.checked)}
            />{' '}
            {t('several_loose')}
          </label>
          <p>{t('several_count', times.number(chosen.length))}</p>
          <ExportButton empty={!going.length} run={run(going)} />
        </>
      )}
    </details>
  );
}
