/** How a restore ended, in words. */
import type { OpenEnd, RestoreEnd } from '../../utils/export/restore';
import { keyPart } from '../../utils/i18n';
import { useWords } from '../words';

export type Ending = Exclude<OpenEnd, { end: 'opened' | 'sealed' }> | RestoreEnd;

const problems = {
  'disk-full': 'restore_failed_disk',
  failed: 'restore_failed',
  busy: 'backup_busy',
} as const;

export function RestoreEnded({ end }: { end: Ending }) {
  const { t, times } = useWords();
  if (end.end === 'cancelled') return <p class="why">{t('restore_cancelled')}</p>;
  if (end.end === 'refused') return <p class="problem">{t(`backup_refused_${keyPart(end.because)}`)}</p>;
  if (end.end !== 'restored') return <p class="problem">{t(problems[end.end])}</p>;
  if (!end.added && !end.changed) return <p class="why">{t('restore_nothing')}</p>;
  const [added, changed] = [times.number(end.added), times.number(end.changed)];
  return (
    <p class="why saved">{end.changed ? t('restore_done', added, changed) : t('restore_done_new', added)}</p>
  );
}
