/** All trips, newest first. */
import type { TripLine } from '../../utils/db/live/pages';
import { useWords } from '../words';
import { TripPath } from './trip-panel';
import './trip-list.css';

interface TripListProps {
  lines: readonly TripLine[];
  chosen: string | null;
  /** Address of a trip's page. */
  href: (tripId: string) => string;
}

export function TripList({ lines, chosen, href }: TripListProps) {
  const { t, times } = useWords();
  return (
    <ul class="trip-list">
      {lines.map(({ trip, pages, captures }) => (
        <li key={trip.id}>
          <a href={href(trip.id)} aria-current={trip.id === chosen ? 'true' : undefined}>
            <TripPath trip={trip} />
            <p class="line">
              <span class={`status ${trip.status}`}>{t(`tripStatus_${trip.status}`)}</span>
              <time dateTime={trip.openedAt}>{times.moment(trip.openedAt)}</time>
            </p>
            <p class="line">
              {t('trip_pages_count', pages)} · {t('trip_captures_count', captures)}
            </p>
          </a>
        </li>
      ))}
    </ul>
  );
}
