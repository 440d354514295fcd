/** Wires the settings to the database and the browser's own figures. */
import { useEffect, useState } from 'preact/hooks';
import { SettingsPanel, type StorageUse } from '../../components/settings/settings-panel';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { chooseSite, forgetCorrection, rememberCorrection } from '../../utils/db/correct';
import { writeSetting } from '../../utils/db/settings';
import type { Settings } from '../../utils/records';

export function Preferences({ settings }: { settings: Settings }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const [storage, setStorage] = useState<StorageUse | null>(null);
  useEffect(() => void readStorage().then(setStorage), []);
  const run = (change: Promise<unknown>) => {
    setFailed(false);
    change.catch(() => setFailed(true));
  };
  return (
    <>
      {failed && (
        <p class="problem" role="alert">
          {t('settings_failed')}
        </p>
      )}
      <SettingsPanel
        settings={settings}
        storage={storage}
        onChange={(key, value) => run(writeSetting(database, key, value))}
        onChooseSite={(site, choice) => run(chooseSite(database, site, choice))}
        onForget={(correction) => run(forgetCorrection(database, correction))}
        onRemember={(correction) => run(rememberCorrection(database, correction))}
      />
    </>
  );
}

async function readStorage(): Promise<StorageUse> {
  const [{ usage }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage ?? null, persisted };
}
