/** Wires what was kept by itself today, and the pages that belong to no trip. */
import { VisitCaptures } from '../../components/capture/visit-captures';
import { ExportButton } from '../../components/export/export-button';
import { KeptToday } from '../../components/page/kept-today';
import { SortedNote } from '../../components/sorting/sorted-note';
import { Withdrawn } from '../../components/trip/withdrawn';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { isRead } from '../../utils/db/facts';
import { useLive } from '../../utils/db/live';
import { type PageRows, readLoosePages, readTrips } from '../../utils/db/live/pages';
import { type Sorting, useSorting } from '../../utils/db/live/sorting-changes';
import { dayOf, readKeptBetween } from '../../utils/db/live/today';
import { exportPage } from '../../utils/export';
import { type Language, type Settings, siteChoiceOf, type Trip } from '../../utils/records';
import { type Changes, load, useChanges } from './changes';
import { LooseDocuments } from './documents';
import { hrefOf } from './place';
import { KeptPromises } from './promises';
import { documentMove, VisitMove } from './sorting';
import { KeptViewer } from './viewer';

export function Pages({ language, settings }: { language: Language; settings: Settings }) {
  const { t } = useWords();
  const { failed, ...changes } = useChanges();
  const sorting = useSorting();
  return (
    <div class="detail">
      <SortedNote {...sorting} href={(id) => hrefOf('trips', id)} />
      {failed && (
        <p class="problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      <Today settings={settings} {...changes} />
      <LoosePages language={language} onMove={sorting.onMove} {...changes} />
      <LooseDocuments onMove={documentMove(sorting)} />
    </div>
  );
}

function Today({ settings, onWithdraw, onRestore, onChooseSite }: Changes & { settings: Settings }) {
  const { t } = useWords();
  const today = dayOf(new Date());
  const visits = useLive(() => readKeptBetween(database, today), [today.from]);
  if (!visits.value) return visits.failed ? <p class="problem">{t('database_failed')}</p> : null;
  return (
    <KeptToday
      visits={visits.value}
      zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      choiceOf={(site) => siteChoiceOf(settings, site)}
      href={(tripId) => hrefOf('trips', tripId)}
      onWithdraw={onWithdraw}
      onRestore={onRestore}
      onChooseSite={onChooseSite}
    />
  );
}

function LoosePages({
  language,
  onMove,
  ...changes
}: Changes & { language: Language } & Pick<Sorting, 'onMove'>) {
  const { t } = useWords();
  const rows = useLive(() => readLoosePages(database), []);
  const trips = useLive(() => readTrips(database), []);
  if (!rows.value) return rows.failed ? <p class="problem">{t('database_failed')}</p> : null;
  if (!rows.value.length) return <p class="empty">{t('pages_empty')}</p>;
  const kept = rows.value.filter(({ visit }) => visit.withdrawnAt === null);
  const gone = rows.value.filter(({ visit }) => visit.withdrawnAt !== null);
  return (
    <section>
      <h2>{t('nav_pages')}</h2>
      <p class="why">{t('pages_note')}</p>
      <Withdrawn visits={gone.map(({ visit }) => visit).reverse()} onRestore={changes.onRestore} />
      {kept.map((row) => (
        <LoosePage
          key={row.visit.id}
          row={row}
          language={language}
          trips={trips.value ?? []}
          onMove={onMove}
          onWithdraw={changes.onWithdraw}
          onCorrect={changes.onCorrect}
          onCorrectFacts={changes.onCorrectFacts}
        />
      ))}
    </section>
  );
}

type LoosePageProps = Pick<Changes, 'onWithdraw' | 'onCorrect' | 'onCorrectFacts'> & {
  row: PageRows;
  trips: readonly Trip[];
  onMove: Sorting['onMove'];
  language: Language;
};

function LoosePage({
  row: { visit, captures },
  language,
  trips,
  onMove,
  onCorrectFacts,
  ...changes
}: LoosePageProps) {
  return (
    <section class="card">
      <VisitCaptures
        visits={[visit]}
        captures={captures}
        load={load}
        viewer={KeptViewer}
        doings={() => <VisitMove visit={visit} trip={null} trips={trips} onMove={onMove} />}
        {...changes}
      />
      {isRead(visit) && (
        <KeptPromises
          quiet
          whose={{ visitId: visit.id }}
          visits={[visit]}
          captures={captures}
          onCorrectFacts={onCorrectFacts}
        />
      )}
      <ExportButton empty={false} run={exportPage(visit.id, language)} />
    </section>
  );
}
