/** How much room each trip takes up, the largest first. */
import type { Trip } from '../../utils/records';
import { TripPath } from '../trip/trip-panel';
import { useWords } from '../words';

/** So many are shown. */
const shown = 10;

export interface TripSpace {
  /** Null for the pages that belong to none. */
  trip: Trip | null;
  bytes: number;
}

export function SpaceByTrip({ lines }: { lines: readonly TripSpace[] }) {
  const { t, times } = useWords();
  if (!lines.length) return null;
  const largest = [...lines].sort((a, b) => b.bytes - a.bytes).slice(0, shown);
  return (
    <>
      <h3>{t('space_title')}</h3>
      <ul>
        {largest.map(({ trip, bytes }) => (
          <li key={trip?.id ?? ''}>
            {trip ? <TripPath trip={trip} /> : <span>{t('space_loose')}</span>}
            <span>{times.size(bytes)}</span>
          </li>
        ))}
      </ul>
      <p class="why">{t('space_note')}</p>
    </>
  );
}
