/** Wires backing up, restoring, and being reminded of it. */
import { useEffect, useState } from 'preact/hooks';
import { BackupDue } from '../../components/backup/backup-due';
import { BackupPanel, type BackupPanelProps } from '../../components/backup/backup-panel';
import { RestorePanel } from '../../components/backup/restore-panel';
import { useWords } from '../../components/words';
import { backupDue } from '../../utils/backup/due';
import { database } from '../../utils/db';
import { firstKeptAt } from '../../utils/db/backup/first-kept';
import { useLive } from '../../utils/db/live';
import { readSettings, writeSetting } from '../../utils/db/settings';
import { ask } from '../../utils/messages/ask';
import type { Settings } from '../../utils/records';
import { hrefOf } from './place';

interface BackupPartProps {
  settings: Settings;
  onChange: BackupPanelProps['onChange'];
}

export function BackupPart({ settings, onChange }: BackupPartProps) {
  const { t } = useWords();
  return (
    <>
      <BackupPanel settings={settings} run={run} onChange={onChange} />
      <h3>{t('restore_title')}</h3>
      <RestorePanel open={open} onRestored={() => void ask('reminders.refresh', { tripId: null })} />
    </>
  );
}

// Only who backs up pays for the code of ZIP and encryption.
const run: BackupPanelProps['run'] = async (passphrase, signal, onStep) => {
  const { makeBackup } = await import('../../utils/export/backup');
  return makeBackup({ passphrase, signal, onStep });
};

const open: Parameters<typeof RestorePanel>[0]['open'] = async (...given) => {
  const { openBackup } = await import('../../utils/export/restore');
  return openBackup(...given);
};

/** Put off, days. */
const later = 7;

/** On *Today*: that a backup is due; or made by itself, where the user chose that. */
export function BackupReminder() {
  const { t } = useWords();
  const [made, setMade] = useState<string | null>(null);
  const { value } = useLive(readDue, []);
  const { due = false, settings } = value ?? {};
  const byItself = due && settings?.backupAlone === true;
  useEffect(() => {
    const controller = new AbortController();
    if (byItself)
      void run(null, controller.signal, () => {}).then((end) =>
        setMade(end.end === 'saved' ? end.name : null),
      );
    return () => controller.abort();
  }, [byItself]);
  if (made) return <p class="why saved">{t('backup_alone_saved', made)}</p>;
  if (!due || !settings) return null;
  const putOff = () =>
    writeSetting(
      database,
      'backupPutOffUntil',
      new Date(Date.now() + later * 24 * 60 * 60_000).toISOString(),
    );
  return (
    <BackupDue
      last={settings.lastBackupAt}
      href={hrefOf('settings', 'backup')}
      onLater={() => void putOff()}
    />
  );
}

async function readDue() {
  const settings = await readSettings(database);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const due = backupDue(settings, await firstKeptAt(database), new Date().toISOString(), zone);
  return { settings, due };
}
