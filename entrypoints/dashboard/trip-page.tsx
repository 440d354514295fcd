/** Wires the page of one trip. */
import { VisitCaptures } from '../../components/capture/visit-captures';
import { SortedNote } from '../../components/sorting/sorted-note';
import { StatusChoice } from '../../components/trip/status-choice';
import { TripPanel } from '../../components/trip/trip-panel';
import { Withdrawn } from '../../components/trip/withdrawn';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readTrip, readTripsNear, type TripRows } from '../../utils/db/live/pages';
import { useReminderChanges } from '../../utils/db/live/reminder-changes';
import { type Sorting, useSorting } from '../../utils/db/live/sorting-changes';
import type { Language } from '../../utils/records';
import { load, useChanges } from './changes';
import { TripClaims } from './claims';
import { TripDates } from './dates';
import { TripDevices } from './devices';
import { TripDocuments } from './documents';
import { TripExport } from './export';
import { hrefOf } from './place';
import { TripPortal } from './portal';
import { KeptPromises } from './promises';
import { documentMove, MergedTrip, TripSorting, VisitMove } from './sorting';
import { TripStatements } from './statements';
import { Timestamps } from './timestamps';
import { DeletedTrip, TripCorrections } from './trip-corrections';
import { KeptViewer } from './viewer';
import { TripTracking } from './warnings';

interface TripPageProps {
  tripId: string;
  /** Names of portals that other trips have. */
  known: readonly string[];
  language: Language;
}

export function TripPage({ tripId, known, language }: TripPageProps) {
  const { t } = useWords();
  const rows = useLive(() => readTrip(database, tripId), [tripId]);
  const sorting = useSorting();
  const gone = rows.value?.trip.withdrawnAt ? rows.value.trip : null;
  return (
    <div class="detail">
      <a class="back" href={hrefOf('trips')}>
        {t('trips_back')}
      </a>
      {rows.failed && <p class="problem">{t('database_failed')}</p>}
      {rows.value === null && <p class="empty">{t('trips_missing')}</p>}
      <SortedNote {...sorting} href={(id) => hrefOf('trips', id)} />
      {gone?.merged && <MergedTrip trip={gone} sorting={sorting} />}
      {gone && !gone.merged && <DeletedTrip trip={gone} />}
      {rows.value && !rows.value.trip.withdrawnAt && (
        <TripDetail {...rows.value} known={known} language={language} sorting={sorting} />
      )}
    </div>
  );
}

type TripDetailProps = TripRows & Omit<TripPageProps, 'tripId'> & { sorting: Sorting };

function TripDetail({ trip, visits, captures, known, language, sorting }: TripDetailProps) {
  const { t } = useWords();
  const { failed: pageFailed, onCorrect, onCorrectFacts, onChangeRule, onWithdraw, onRestore } = useChanges();
  const trips = useLive(() => readTripsNear(database, trip.shop), [trip.shop]);
  const { failed: tripFailed, onStatus } = useReminderChanges();
  const failed = pageFailed || tripFailed;
  const kept = visits.filter(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <>
      <section class="card">
        <StatusChoice status={trip.status} onChoose={(status) => onStatus(trip.id, status)} />
        <TripPanel
          trip={trip}
          visits={kept}
          captures={captures}
          onWithdraw={onWithdraw}
          onRestore={onRestore}
        >
          <TripExport tripId={trip.id} empty={!kept.length && !trip.byHand} language={language} />
          <Timestamps tripId={trip.id} />
        </TripPanel>
        <TripCorrections trip={trip} known={known} />
        <TripSorting trip={trip} visits={kept} sorting={sorting} />
        {failed && (
          <p class="problem" role="alert">
            {t('visit_change_failed')}
          </p>
        )}
      </section>
      <TripStatements trip={trip} language={language} />
      {(!trip.byHand || kept.length > 0) && <TripTracking trip={trip} visits={kept} language={language} />}
      <TripDates trip={trip} language={language} />
      <TripDocuments trip={trip} captures={captures} onMove={documentMove(sorting)} />
      <TripClaims trip={trip} language={language} />
      <Withdrawn visits={visits.filter(({ withdrawnAt }) => withdrawnAt !== null)} onRestore={onRestore} />
      <KeptPromises
        whose={{ tripId: trip.id }}
        visits={kept}
        captures={captures}
        onCorrectFacts={onCorrectFacts}
      />
      <TripPortal trip={trip} visits={kept} onChangeRule={onChangeRule} />
      <TripDevices trip={trip} />
      <section>
        <h2>{t('trip_section_captures')}</h2>
        <VisitCaptures
          visits={kept}
          captures={captures}
          load={load}
          viewer={KeptViewer}
          onWithdraw={onWithdraw}
          onCorrect={onCorrect}
          doings={(visit) => (
            <VisitMove visit={visit} trip={trip} trips={trips.value ?? []} onMove={sorting.onMove} />
          )}
        />
      </section>
    </>
  );
}
