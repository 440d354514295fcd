/** When one is reminded of a backup, where it goes, and whether it is made without being asked. */
import { backupIntervals } from '../../utils/records';
import { Switch } from '../settings/switch';
import { useWords } from '../words';
import type { BackupPanelProps } from './backup-panel';

export function BackupHabits({ settings, onChange }: Pick<BackupPanelProps, 'settings' | 'onChange'>) {
  const { t } = useWords();
  const { backupEvery, backupFolder, backupAlone } = settings;
  return (
    <>
      <label>
        {t('backup_every')}
        <select
          value={backupEvery}
          onChange={({ currentTarget: { value } }) => {
            const every = backupIntervals.find((one) => one === value);
            if (every) onChange('backupEvery', every);
          }}
        >
          {backupIntervals.map((every) => (
            <option key={every} value={every}>
              {t(`backup_every_${every}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('backup_folder')}
        <input
          type="text"
          value={backupFolder}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => onChange('backupFolder', value)}
        />
      </label>
      <p class="why">{t('backup_folder_why')}</p>
      {backupEvery !== 'never' && (
        <>
          <Switch label={t('backup_alone')} on={backupAlone} onSwitch={(on) => onChange('backupAlone', on)} />
          <p class="why">{t('backup_alone_why')}</p>
        </>
      )}
    </>
  );
}
