/** Wires the list of trips and the chosen one. */
import { VisitCaptures } from '../../components/capture/visit-captures';
import { ExportButton } from '../../components/export/export-button';
import { StatusChoice } from '../../components/trip/status-choice';
import { TripList } from '../../components/trip/trip-list';
import { TripPanel } from '../../components/trip/trip-panel';
import { Withdrawn } from '../../components/trip/withdrawn';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readTrip, readTripLines, type TripRows } from '../../utils/db/live/pages';
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
import { TripTracking } from './warnings';

export function Trips({ tripId, language }: { tripId: string | null; language: Language }) {
  const { t } = useWords();
  const lines = useLive(() => readTripLines(database), []);
  if (!lines.value) return lines.failed ? <p class="problem">{t('database_failed')}</p> : null;
  const [newest] = lines.value;
  if (!newest) return <p class="empty">{t('trips_empty')}</p>;
  // Beside the list there is room for one trip; a narrow window shows the list until one is chosen.
  const shown = tripId ?? newest.trip.id;
  return (
    <div class={`halves ${tripId ? 'chosen' : ''}`}>
      <div class="list">
        <h2>{t('nav_trips')}</h2>
        <TripList lines={lines.value} chosen={shown} href={(id) => hrefOf('trips', id)} />
      </div>
      <ChosenTrip key={shown} tripId={shown} language={language} />
    </div>
  );
}

function ChosenTrip({ tripId, language }: { tripId: string; language: Language }) {
  const { t } = useWords();
  const rows = useLive(() => readTrip(database, tripId), [tripId]);
  return (
    <div class="detail">
      <a class="back" href={hrefOf('trips')}>
        {t('trips_back')}
      </a>
      {rows.failed && <p class="problem">{t('database_failed')}</p>}
      {rows.value === null && <p class="empty">{t('trips_missing')}</p>}
      {rows.value && <TripDetail {...rows.value} language={language} />}
    </div>
  );
}

function TripDetail({ trip, visits, captures, language }: TripRows & { language: Language }) {
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
          <ExportButton empty={!kept.length} run={run} />
        </TripPanel>
        {failed && (
          <p class="problem" role="alert">
            {t('visit_change_failed')}
          </p>
        )}
      </section>
      <TripTracking trip={trip} visits={kept} language={language} />
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
          onWithdraw={onWithdraw}
          onCorrect={onCorrect}
        />
      </section>
    </>
  );
}
