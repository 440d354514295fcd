/** One thing that two trips say otherwise: the user says whose word stands. */
import type { Trip, TripWords } from '../../utils/records';
import { type JoinField, type Side, wordsOf } from '../../utils/trips';
import { tripWordLabels } from '../trip/trip-edits';
import { useWordSayer } from '../trip/word-sayer';
import { useWords } from '../words';

interface DifferenceChoiceProps {
  field: JoinField;
  own: Trip;
  other: Trip;
  side: Side;
  onChoose: (side: Side) => void;
}

export function DifferenceChoice({ field, own, other, side, onChoose }: DifferenceChoiceProps) {
  const { t } = useWords();
  const say = useWordSayer();
  const saidBy = (trip: Trip): string => {
    if (field === 'status') return t(`tripStatus_${trip.status}`);
    const word: TripWords[keyof TripWords] = wordsOf(trip)[field];
    return say(word || null);
  };
  const sides: readonly [Side, Trip][] = [
    ['own', own],
    ['other', other],
  ];
  return (
    <fieldset>
      <legend>{t('join_differs', field === 'status' ? t('trips_status') : t(tripWordLabels[field]))}</legend>
      {sides.map(([one, trip]) => (
        <label key={one} class="tick">
          <input
            type="radio"
            name={`stands-${field}`}
            checked={side === one}
            onChange={() => onChoose(one)}
          />
          <span>
            <bdi>{saidBy(trip)}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
