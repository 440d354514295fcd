/** That a backup is due: where to, or later. */
import { useWords } from '../words';

interface BackupDueProps {
  /** UTC ISO; null: there never was one. */
  last: string | null;
  href: string;
  onLater: () => void;
}

export function BackupDue({ last, href, onLater }: BackupDueProps) {
  const { t, times } = useWords();
  return (
    <section class="card backup-due">
      <h2>{t('backup_due')}</h2>
      <p class="why">{last ? t('backup_last', times.moment(last)) : t('backup_none')}</p>
      <p class="choice">
        <a href={href}>{t('backup_due_go')}</a>
        <button type="button" onClick={onLater}>
          {t('backup_due_later')}
        </button>
      </p>
    </section>
  );
}
