/** Trips that were joined to this one, each to be taken apart again; and what it was split off from. */
import type { Trip } from '../../utils/records';
import { useWords } from '../words';

interface JoinedTripsProps {
  trip: Trip;
  href: (tripId: string) => string;
  onPart: (tripId: string) => void;
}

export function JoinedTrips({ trip: { joined = [], splitFrom }, href, onPart }: JoinedTripsProps) {
  const { t, times } = useWords();
  if (!joined.length && !splitFrom) return null;
  return (
    <ul class="joined-trips">
      {joined.map(({ tripId, at, clicked }) => (
        <li key={tripId}>
          <span class="why">
            {t('joined_at', times.moment(at))} {clicked && t('joined_other_click', times.moment(clicked))}
          </span>{' '}
          <button type="button" class="plain" onClick={() => onPart(tripId)}>
            {t('joined_part')}
          </button>
        </li>
      ))}
      {splitFrom && (
        <li class="why">
          {t('split_off_at', times.moment(splitFrom.at))}{' '}
          {splitFrom.tripId && <a href={href(splitFrom.tripId)}>{t('sorted_see')}</a>}
        </li>
      )}
    </ul>
  );
}
