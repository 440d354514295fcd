/** Wires the settings to the database and the browser's own figures. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { SettingsPanel, type StorageUse } from '../../components/settings/settings-panel';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { chooseSite, forgetCorrection, rememberCorrection } from '../../utils/db/correct';
import { writeSetting } from '../../utils/db/settings';
import type { Settings } from '../../utils/records';
import { StoragePart } from './storage';

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
      >
        <StoragePart
          settings={settings}
          onMonths={(months) => run(writeSetting(database, 'retentionMonths', months))}
        />
      </SettingsPanel>
    </>
  );
}

/** Chrome spares the data of extensions with unlimitedStorage, though it never says so; Firefox once it was asked. */
const isSafe = (): Promise<boolean> =>
  import.meta.env.FIREFOX
    ? navigator.storage.persisted()
    : browser.permissions.contains({ permissions: ['unlimitedStorage'] });

async function readStorage(): Promise<StorageUse> {
  const [{ usage }, persisted] = await Promise.all([navigator.storage.estimate(), isSafe()]);
  return { used: usage ?? null, persisted };
}
