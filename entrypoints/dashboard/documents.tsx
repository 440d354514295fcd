/** Wires the documents of a trip, and those of none. */
import type { DocumentActions } from '../../components/document/actions';
import { DocumentPanel } from '../../components/document/document-panel';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { useDocumentChanges } from '../../utils/db/live/document-changes';
import { readDocuments } from '../../utils/db/live/documents';
import { ownRulesOf, portalOfTrip } from '../../utils/db/portal-rules';
import { readSettings } from '../../utils/db/settings';
import { wantedDocuments } from '../../utils/documents';
import { portalRules } from '../../utils/portals';
import type { Capture, Document, Trip } from '../../utils/records';
import { load } from './changes';

interface TripDocumentsProps {
  trip: Trip;
  captures: readonly Capture[];
  onMove: DocumentActions['onMove'];
}

export function TripDocuments({ trip, captures, onMove }: TripDocumentsProps) {
  const settings = useLive(() => readSettings(database), []);
  const own = settings.value ? ownRulesOf(settings.value.portalRules, trip) : {};
  const asked = portalRules(portalOfTrip(trip), own).form?.value.documents ?? [];
  const wanted = (documents: readonly Document[]) =>
    wantedDocuments(asked, {
      documents: documents.filter(({ withdrawnAt }) => withdrawnAt === null),
      hasPictures: captures.some(({ files }) => files.picture),
      hasRoute: trip.route.length > 0,
    });
  return <Documents trip={trip} wanted={wanted} onMove={onMove} />;
}

export const LooseDocuments = ({ onMove }: Pick<DocumentActions, 'onMove'>) => (
  <Documents trip={null} wanted={() => []} onMove={onMove} />
);

interface DocumentsProps {
  trip: Trip | null;
  wanted: (documents: readonly Document[]) => ReturnType<typeof wantedDocuments>;
  onMove: DocumentActions['onMove'];
}

function Documents({ trip, wanted, onMove }: DocumentsProps) {
  const { t } = useWords();
  const { id: tripId = null, shop = null } = trip ?? {};
  const rows = useLive(() => readDocuments(database, { tripId, shop }), [tripId, shop]);
  const { failed, adding, actions } = useDocumentChanges(tripId);
  if (!rows.value) return rows.failed ? <p class="problem">{t('database_failed')}</p> : null;
  return (
    <section class="card">
      <h2>{t(trip ? 'documents_heading' : 'documents_loose_heading')}</h2>
      {failed && (
        <p class="problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      <DocumentPanel
        {...rows.value}
        trip={trip}
        wanted={wanted(rows.value.documents)}
        adding={adding}
        actions={{ ...actions, onMove }}
        load={load}
      />
    </section>
  );
}
