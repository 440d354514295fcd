/** One trip in short: from where to where, what was reached, and the pages on the way. */
import type { ComponentChildren } from 'preact';
import type { Capture, Trip, Visit } from '../../utils/records';
import { useWords } from '../words';
import { TripFacts } from './trip-facts';
import { VisitRoute, type VisitRouteProps } from './visit-route';
import './trip.css';

export interface TripPanelProps extends Omit<VisitRouteProps, 'visits'> {
  trip: Trip;
  visits: readonly Visit[];
  captures: readonly Capture[];
  /** What can be done with the trip; stands before the route, which may be long. */
  children?: ComponentChildren;
}

export function TripPanel({ trip, visits, captures, children, ...route }: TripPanelProps) {
  return (
    <div class="trip">
      <TripPath trip={trip} />
      <TripFacts trip={trip} visits={visits} captures={captures} />
      {children}
      <VisitRoute visits={visits} {...route} />
    </div>
  );
}

/** `ポータル → shop.example`, read aloud as "from … to …". */
export function TripPath({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const from = trip.portal?.name ?? t('trip_no_portal');
  return (
    <p class="path">
      <span>{from}</span>
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <span>{trip.shop}</span>
    </p>
  );
}
