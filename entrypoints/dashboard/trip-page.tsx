/** Wires the page of one trip. */
import { VisitCaptures } from '../../components/capture/visit-captures';
import { ExportButton } from '../../components/export/export-button';
import { StatusChoice } from '../../components/trip/status-choice';
import { TripPanel } from '../../components/trip/trip-panel';
import { Withdrawn } from '../../components/trip/withdrawn';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readTrip, type TripRows } from '../../utils/db/live/pages';
import { useReminderChanges } from '../../utils/db/live/reminder-changes';
import { exportTrip } from '../../utils/export';
import type { Language } from '../../utils/records';
import { load, useChanges } from './changes';
import { TripClaims } from './claims';
import { TripDates } from './dates';
import { TripDevices } from './devices';
import { TripDocuments } from './documents';
import { hrefOf } from './place';
import { TripPortal } from './portal';
import { KeptPromises } from './promises';
import { TripStatements } from './statements';
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
  return (
    <div class="detail">
      <a class="back" href={hrefOf('trips')}>
        {t('trips_back')}
      </a>
      {rows.failed && <p class="problem">{t('database_failed')}</p>}
      {rows.value === null && <p class="empty">{t('trips_missing')}</p>}
      {rows.value?.trip.withdrawnAt && <DeletedTrip trip={rows.value.trip} />}
      {rows.value && !rows.value.trip.withdrawnAt && (
        <TripDetail {...rows.value} known={known} language={language} />
      )}
    </div>
  );
}

type TripDetailProps = TripRows & Omit<TripPageProps, 'tripId'>;

function TripDetail({ trip, visits, captures, known, language }: TripDetailProps) {
  const { t } = useWords();
  const { failed: pageFailed, onCorrect, onCorrectFacts, onChangeRule, onWithdraw, onRestore } = useChanges();
  const { failed: tripFailed, onStatus } = useReminderChanges();
  const failed = pageFailed || tripFailed;
  const kept = visits.filter(({ withdrawnAt }) => withdrawnAt === null);
  const run = exportTrip(trip.id, language);
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
          <ExportButton empty={!kept.length && !trip.byHand} run={run} />
        </TripPanel>
        <TripCorrections trip={trip} known={known} />
        {failed && (
          <p class="problem" role="alert">
            {t('visit_change_failed')}
          </p>
        )}
      </section>
      <TripStatements trip={trip} language={language} />
      {(!trip.byHand || kept.length > 0) && <TripTracking trip={trip} visits={kept} language={language} />}
      <TripDates trip={trip} language={language} />
      <TripDocuments trip={trip} captures={captures} />
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
        />
      </section>
    </>
  );
}
