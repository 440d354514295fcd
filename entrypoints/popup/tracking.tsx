/** Wires the tracking of a trip, unfolded when asked for. */
import { useState } from 'preact/hooks';
import { TrackingFigure } from '../../components/warnings/tracking-figure';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readObservations } from '../../utils/db/live/warnings';
import type { Trip, Visit } from '../../utils/records';
import { trackingOf } from '../../utils/tracking';

interface TrackingProps {
  trip: Trip;
  visits: readonly Visit[];
}

export function Tracking(props: TrackingProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="tracking-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('tracking_heading')}</summary>
      {isOpen && <Figure {...props} />}
    </details>
  );
}

function Figure({ trip, visits }: TrackingProps) {
  const { t } = useWords();
  const seen = useLive(() => readObservations(database, trip.id), [trip.id]);
  if (!seen.value) return seen.failed ? <p class="why problem">{t('database_failed')}</p> : null;
  const kept = visits.filter(({ withdrawnAt }) => withdrawnAt === null);
  return <TrackingFigure steps={trackingOf(trip, kept, seen.value)} />;
}
