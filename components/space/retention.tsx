/** The retention rule, and what it would let go: nothing goes before the user has chosen it here. */
import { useState } from 'preact/hooks';
import type { Expired } from '../../utils/db/retention';
import { TripPath } from '../trip/trip-panel';
import { useWords } from '../words';

/** Months to choose from. */
const choices = [6, 12, 24, 36];

interface RetentionProps {
  months: number | null;
  /** Trips the rule names now, each with its size in bytes. */
  expired: readonly (Expired & { bytes: number })[];
  onMonths: (months: number | null) => void;
  /** Withdraws the pages of these trips; returns the ids of the pages. */
  onRemove: (tripIds: readonly string[]) => Promise<readonly string[]>;
  /** Puts pages back; returns how many. */
  onUndo: (visitIds: readonly string[]) => Promise<number>;
}

export function Retention({ months, expired, onMonths, onRemove, onUndo }: RetentionProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [restored, setRestored] = useState(0);
  const picked = expired.filter(({ trip }) => chosen.includes(trip.id)).map(({ trip }) => trip.id);
  const toggle = (id: string, on: boolean) =>
    setChosen((others) => [...others.filter((other) => other !== id), ...(on ? [id] : [])]);
  const remove = async () => {
    setRestored(0);
    setRemoved(await onRemove(picked));
    setChosen([]);
  };
  const undo = async () => {
    setRestored(await onUndo(removed));
    setRemoved([]);
  };
  return (
    <>
      <h3>{t('retention_title')}</h3>
      <p class="why">{t('retention_why')}</p>
      <Months months={months} onMonths={onMonths} />
      {months !== null && <Offered expired={expired} chosen={picked} onToggle={toggle} />}
      {picked.length > 0 && (
        <button type="button" onClick={() => void remove()}>
          {t('retention_remove', picked.length)}
        </button>
      )}
      <div role="status">
        {removed.length > 0 && (
          <p>
            {t('retention_removed', removed.length)}{' '}
            <button type="button" onClick={() => void undo()}>
              {t('retention_undo')}
            </button>
          </p>
        )}
        {restored > 0 && <p class="why">{t('retention_undone', restored)}</p>}
      </div>
    </>
  );
}

function Months({ months, onMonths }: Pick<RetentionProps, 'months' | 'onMonths'>) {
  const { t } = useWords();
  return (
    <label>
      {t('retention_choice')}{' '}
      <select
        value={months ?? ''}
        onChange={({ currentTarget: { value } }) => onMonths(value ? Number(value) : null)}
      >
        <option value="">{t('retention_never')}</option>
        {choices.map((count) => (
          <option key={count} value={count}>
            {t('retention_months', count)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface OfferedProps {
  expired: RetentionProps['expired'];
  chosen: readonly string[];
  onToggle: (tripId: string, on: boolean) => void;
}

function Offered({ expired, chosen, onToggle }: OfferedProps) {
  const { t, times } = useWords();
  if (!expired.length) return <p class="why">{t('retention_none')}</p>;
  return (
    <ul>
      {expired.map(({ trip, pages, lastSeen, bytes }) => (
        <li key={trip.id}>
          <label class="switch">
            <input
              type="checkbox"
              checked={chosen.includes(trip.id)}
              onChange={({ currentTarget }) => onToggle(trip.id, currentTarget.checked)}
            />
            <TripPath trip={trip} />
          </label>
          <span class="why">
            {times.moment(lastSeen)} · {t('retention_pages', pages, times.size(bytes))}
          </span>
        </li>
      ))}
    </ul>
  );
}
