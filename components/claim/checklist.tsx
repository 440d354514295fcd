/** What to have together before one asks: answered by the records, or to be ticked. */
import type { CheckLine } from '../../utils/claims';
import { useWords } from '../words';
import { ExhibitMarks } from './exhibit-marks';

interface ChecklistProps {
  lines: readonly CheckLine[];
  onTick: (check: string, ticked: boolean) => void;
}

export function Checklist({ lines, onTick }: ChecklistProps) {
  const { t } = useWords();
  const done = lines.filter(({ state }) => state !== 'open').length;
  return (
    <section>
      <h4>{t('claim_checklist', done, lines.length)}</h4>
      <ul class="checklist">
        {lines.map(({ id, text, state, exhibits }) => (
          <li key={id} class={state}>
            <label>
              <input
                type="checkbox"
                checked={state !== 'open'}
                disabled={state === 'answered'}
                onChange={({ currentTarget }) => onTick(id, currentTarget.checked)}
              />
              <span>{text}</span>
            </label>
            {state === 'answered' && !exhibits.length && <span class="exhibits">{t('claim_answered')}</span>}
            <ExhibitMarks exhibits={exhibits} />
          </li>
        ))}
      </ul>
    </section>
  );
}
