/** "This trip": the page's own, else one of the latest, its next dates, its tracking and its export. */
import { ExportButton } from '../../components/export/export-button';
import { TripChoice } from '../../components/trip/trip-choice';
import { TripPanel } from '../../components/trip/trip-panel';
import { useWords } from '../../components/words';
import { exportTrip } from '../../utils/export';
import type { Language, Visit } from '../../utils/records';
import { NextDates } from './dates';
import type { ShownTrip } from './shown-trip';
import { Tracking } from './tracking';
import { Warnings } from './warnings';

interface TripPartProps {
  shown: ShownTrip;
  visit: Visit | null;
  language: Language;
  onWithdraw: (visitId: string) => void;
  onRestore: (visitId: string) => void;
}

export function TripPart({ shown, visit, language, ...changes }: TripPartProps) {
  const { t } = useWords();
  const { trips, tripId, isOwn, isHere, rows, choose } = shown;
  if (!trips.value && !isOwn) return trips.failed ? <p class="why problem">{t('database_failed')}</p> : null;
  return (
    <section class="trip-part" aria-labelledby="this-trip">
      <h2 id="this-trip">{t(isOwn ? 'trip_heading' : 'trip_latest_heading')}</h2>
      {!isOwn && trips.value && trips.value.length > 1 && (
        <TripChoice trips={trips.value} chosen={tripId} onChoose={choose} />
      )}
      {tripId === null && <p class="why">{t('trip_none')}</p>}
      {rows && (
        <TripPanel {...rows} currentId={visit?.id ?? null} {...changes}>
          {!isHere && <Warnings about={{ tripId: rows.trip.id }} language={language} />}
          <NextDates trip={rows.trip} language={language} />
          <Tracking key={`tracking ${rows.trip.id}`} trip={rows.trip} visits={rows.visits} />
          <ExportButton
            key={rows.trip.id}
            empty={rows.visits.every(({ withdrawnAt }) => withdrawnAt !== null)}
            run={exportTrip(rows.trip.id, language)}
          />
        </TripPanel>
      )}
    </section>
  );
}
