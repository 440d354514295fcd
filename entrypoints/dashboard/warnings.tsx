/** Wires the warnings of a trip, and what was observed of its tracking. */
import { TrackingFigure } from '../../components/warnings/tracking-figure';
import { TripWarnings } from '../../components/warnings/trip-warnings';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readObservations, readWarnings, useWarningChanges } from '../../utils/db/live/warnings';
import type { Language, Trip, Visit } from '../../utils/records';
import { trackingOf } from '../../utils/tracking';

interface TripTrackingProps {
  trip: Trip;
  /** Pages that are kept. */
  visits: readonly Visit[];
  language: Language;
}

export function TripTracking({ trip, visits, language }: TripTrackingProps) {
  const { t } = useWords();
  const rows = useLive(() => readWarnings(database, { tripId: trip.id }), [trip.id]);
  const seen = useLive(() => readObservations(database, trip.id), [trip.id]);
  const changes = useWarningChanges();
  if (!rows.value || !seen.value)
    return rows.failed || seen.failed ? <p class="problem">{t('database_failed')}</p> : null;
  return (
    <section class="card">
      <h2>{t('tracking_heading')}</h2>
      <TripWarnings {...rows.value} {...changes} language={language} />
      <TrackingFigure steps={trackingOf(trip, visits, seen.value)} />
    </section>
  );
}
