/** Two trips become one: with which, what comes together, and whose word stands where both say otherwise. */
import { useState } from 'preact/hooks';
import type { Trip } from '../../utils/records';
import { type Choices, differencesOf, nearestFirst, type Side, staysOf } from '../../utils/trips';
import { useWords } from '../words';
import { DifferenceChoice } from './difference-choice';
import { TripSelect } from './trip-select';
import './sorting.css';

/** How much of a trip comes along. */
export interface Weight {
  pages: number;
  documents: number;
  claims: number;
}

interface JoinFormProps {
  trip: Trip;
  trips: readonly Trip[];
  /** Undefined until known. */
  weight: Weight | undefined;
  onChoose: (tripId: string) => void;
  onJoin: (pair: { into: string; from: string }, choices: Choices) => void;
  onCancel: () => void;
}

export function JoinForm({ trip, trips, weight, onChoose, onJoin, onCancel }: JoinFormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState('');
  const [stays, setStays] = useState<string | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const other = trips.find(({ id }) => id === chosen);
  const into = other && (stays === other.id ? other : stays === trip.id ? trip : staysOf(trip, other));
  const from = into && (into === trip ? other : trip);
  const choose = (id: string) => {
    setChosen(id);
    setStays(null);
    setChoices({});
    onChoose(id);
  };
  return (
    <form
      class="sorting"
      aria-label={t('join_heading')}
      onSubmit={(event) => {
        event.preventDefault();
        if (into && from) onJoin({ into: into.id, from: from.id }, choices);
      }}
    >
      <h3>{t('join_heading')}</h3>
      <TripSelect
        label={t('join_with')}
        trips={nearestFirst(trips, trip)}
        chosen={chosen}
        onChoose={choose}
      />
      {into && from && other && (
        <>
          <Comes weight={weight} />
          <Stays
            one={trip}
            two={other}
            into={into}
            onChoose={(id) => {
              setStays(id);
              setChoices({});
            }}
          />
          {differencesOf(into, from).map((field) => (
            <DifferenceChoice
              key={field}
              field={field}
              own={into}
              other={from}
              side={choices[field] ?? 'own'}
              onChoose={(side: Side) => setChoices({ ...choices, [field]: side })}
            />
          ))}
          <p class="why">{t('join_undoable')}</p>
        </>
      )}
      <p class="doings">
        <button type="submit" class="main" disabled={!into}>
          {t('join_do')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('trip_form_cancel')}
        </button>
      </p>
    </form>
  );
}

function Comes({ weight }: { weight: Weight | undefined }) {
  const { t, times } = useWords();
  if (!weight) return null;
  const { pages, documents, claims } = weight;
  return <p>{t('join_comes', times.number(pages), times.number(documents), times.number(claims))}</p>;
}

interface StaysProps {
  one: Trip;
  two: Trip;
  into: Trip;
  onChoose: (tripId: string) => void;
}

/** A route never leaves its trip: whose click counts says which trip stays. */
function Stays({ one, two, into, onChoose }: StaysProps) {
  const { t, times } = useWords();
  if (!one.route.length && !two.route.length) return null;
  return (
    <fieldset>
      <legend>{t('join_click')}</legend>
      {[one, two].map(({ id, anchors, portal, shop, route }) => (
        <label key={id} class="tick">
          <input type="radio" name="stays" checked={id === into.id} onChange={() => onChoose(id)} />
          <span>
            {anchors.clicked && route.length ? times.moment(anchors.clicked) : t('join_no_click')}{' '}
            <span class="why">
              {portal ? `${portal.name} → ` : ''}
              {shop}
            </span>
          </span>
        </label>
      ))}
      <p class="why">{t('join_click_note')}</p>
    </fieldset>
  );
}
