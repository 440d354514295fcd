/** Some pages and documents of a trip become a trip of their own. */
import { useState } from 'preact/hooks';
import { type Document, kindOf, type Trip, type Visit } from '../../utils/records';
import { useWords } from '../words';
import './sorting.css';

interface SplitFormProps {
  trip: Trip;
  visits: readonly Visit[];
  documents: readonly Document[];
  onSplit: (parts: { visits: string[]; documents: string[] }) => void;
  onCancel: () => void;
}

export function SplitForm({ trip, visits, documents, onSplit, onCancel }: SplitFormProps) {
  const { t, times } = useWords();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const tick = (id: string) =>
    setTicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const idsIn = (rows: readonly { id: string }[]) =>
    rows.map(({ id }) => id).filter((id) => ticked.includes(id));
  return (
    <form
      class="sorting"
      aria-label={t('split_heading')}
      onSubmit={(event) => {
        event.preventDefault();
        onSplit({ visits: idsIn(visits), documents: idsIn(documents) });
      }}
    >
      <fieldset>
        <legend>{t('split_heading')}</legend>
        <p class="why">{t('split_note')}</p>
        {trip.route.length > 0 && <p class="why">{t('split_click_stays')}</p>}
        <ul>
          {visits.map((visit) => (
            <Line key={visit.id} isOn={ticked.includes(visit.id)} onTick={() => tick(visit.id)}>
              {t(`pageKind_${kindOf(visit)}`)}{' '}
              <span class="why">{times.moment(visit.seenAt, visit.zone)}</span>{' '}
              <bdi>{visit.title || visit.url}</bdi>
            </Line>
          ))}
          {documents.map(({ id, name, mail }) => (
            <Line key={id} isOn={ticked.includes(id)} onTick={() => tick(id)}>
              <bdi>{mail?.subject || name}</bdi>
            </Line>
          ))}
        </ul>
      </fieldset>
      <p class="doings">
        <button type="submit" class="main" disabled={!ticked.length}>
          {t('split_do')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('trip_form_cancel')}
        </button>
      </p>
    </form>
  );
}

interface LineProps {
  isOn: boolean;
  onTick: () => void;
  children: preact.ComponentChildren;
}

const Line = ({ isOn, onTick, children }: LineProps) => (
  <li>
    <label class="tick">
      <input type="checkbox" checked={isOn} onChange={onTick} />
      <span>{children}</span>
    </label>
  </li>
);
