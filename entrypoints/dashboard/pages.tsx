/** Wires the pages that belong to no trip. */
import { VisitCaptures } from '../../components/capture/visit-captures';
import { ExportButton } from '../../components/export/export-button';
import { Withdrawn } from '../../components/trip/withdrawn';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { type PageRows, readLoosePages } from '../../utils/db/live/pages';
import { exportPage } from '../../utils/export';
import type { Language } from '../../utils/records';
import { load, useChanges } from './changes';

export function Pages({ language }: { language: Language }) {
  const { t } = useWords();
  const rows = useLive(() => readLoosePages(database), []);
  const { failed, ...changes } = useChanges();
  if (!rows.value) return rows.failed ? <p class="problem">{t('database_failed')}</p> : null;
  if (!rows.value.length) return <p class="empty">{t('pages_empty')}</p>;
  const kept = rows.value.filter(({ visit }) => visit.withdrawnAt === null);
  const gone = rows.value.filter(({ visit }) => visit.withdrawnAt !== null);
  return (
    <div class="detail">
      <h2>{t('nav_pages')}</h2>
      <p class="why">{t('pages_note')}</p>
      {failed && (
        <p class="problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      <Withdrawn visits={gone.map(({ visit }) => visit).reverse()} onRestore={changes.onRestore} />
      {kept.map((row) => (
        <LoosePage key={row.visit.id} row={row} language={language} onWithdraw={changes.onWithdraw} />
      ))}
    </div>
  );
}

interface LoosePageProps {
  row: PageRows;
  language: Language;
  onWithdraw: (visitId: string) => void;
}

function LoosePage({ row: { visit, captures }, language, onWithdraw }: LoosePageProps) {
  return (
    <section class="card">
      <VisitCaptures visits={[visit]} captures={captures} load={load} onWithdraw={onWithdraw} />
      <ExportButton empty={false} run={exportPage(visit.id, language)} />
    </section>
  );
}
