/** One trip in a line: from where to where, how it stands, its next date and what is at stake. */
import type { TripLine } from '../../utils/trips';
import { useWords } from '../words';
import { TripPath } from './trip-panel';

interface TripLineProps {
  line: TripLine;
  /** The user's day, `YYYY-MM-DD`. */
  today: string;
  href: string;
  isChosen: boolean;
}

export function TripLineView({ line: { trip, next, stake }, today, href, isChosen }: TripLineProps) {
  const { t, times } = useWords();
  return (
    <a href={href} aria-current={isChosen ? 'true' : undefined}>
      <TripPath trip={trip} />
      {trip.offer.name && <p class="offer">{trip.offer.name}</p>}
      <p class="line">
        <span class={`status ${trip.status}`}>{t(`tripStatus_${trip.status}`)}</span>
        {next && (
          <span class={next < today ? 'next late' : 'next'} title={t('trips_next')}>
            <span class="unseen">{t('trips_next')}: </span>
            <time dateTime={next}>{times.date(next)}</time>
          </span>
        )}
        {stake && (
          <span class="stake" title={t('trips_stake')}>
            <span class="unseen">{t('trips_stake')}: </span>
            {times.sum(stake.value, stake.currency)}
          </span>
        )}
      </p>
    </a>
  );
}
