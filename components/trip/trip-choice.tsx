/** One of the latest trips. */
import type { Trip } from '../../utils/records';
import { useWords } from '../words';

interface TripChoiceProps {
  trips: readonly Trip[];
  chosen: string | null;
  onChoose: (tripId: string) => void;
}

export function TripChoice({ trips, chosen, onChoose }: TripChoiceProps) {
  const { t, times } = useWords();
  return (
    <select
      aria-label={t('trip_choose')}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(value)}
    >
      {trips.map(({ id, portal, shop, openedAt }) => (
        <option key={id} value={id}>
          {times.day(openedAt)} {portal ? `${portal.name} → ` : ''}
          {shop}
        </option>
      ))}
    </select>
  );
}
