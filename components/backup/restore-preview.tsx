/** What a backup would bring: shown before anything is written. */
import { useState } from 'preact/hooks';
import type { Share } from '../../utils/db/backup/inspect';
import type { OpenBackup } from '../../utils/export/restore';
import { Switch } from '../settings/switch';
import { useWords } from '../words';

interface PreviewProps {
  backup: OpenBackup;
  onRestore: (bringBack: boolean) => void;
  onLeave: () => void;
}

const lines = ['trips', 'visits', 'captures', 'documents', 'claims', 'files'] as const;

export function RestorePreview({ backup: { madeAt, preview }, onRestore, onLeave }: PreviewProps) {
  const { t, times } = useWords();
  const [bringBack, setBringBack] = useState(false);
  const { counts, bytes, missing, deleted } = preview;
  return (
    <div class="preview">
      <p>{t('restore_from', times.moment(madeAt))}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('restore_there')}</th>
            <th scope="col">{t('restore_fresh')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((name) => (
            <Line key={name} label={t(`restore_${name}`)} share={counts[name]} say={times.number} />
          ))}
          <Line label={t('settings_storage')} share={bytes} say={times.size} />
        </tbody>
      </table>
      {missing > 0 && <p class="problem">{t('restore_missing', times.number(missing))}</p>}
      {deleted > 0 && (
        <>
          <p>{t('restore_deleted', times.number(deleted))}</p>
          <Switch label={t('restore_bring_back')} on={bringBack} onSwitch={setBringBack} />
        </>
      )}
      <p class="why">{t(preview.empty ? 'restore_into_empty' : 'restore_into_used')}</p>
      <p class="choice">
        <button type="button" class="main" onClick={() => onRestore(bringBack)}>
          {t('restore_button')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('restore_leave')}
        </button>
      </p>
    </div>
  );
}

const Line = ({ label, share, say }: { label: string; share: Share; say: (value: number) => string }) => (
  <tr>
    <th scope="row">{label}</th>
    <td>{say(share.all)}</td>
    <td>{say(share.fresh)}</td>
  </tr>
);
