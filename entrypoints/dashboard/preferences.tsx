/** Wires the settings to the database and the browser's own figures. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { SettingsPanel, type StorageUse } from '../../components/settings/settings-panel';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { forgetCorrection, rememberCorrection } from '../../utils/db/correct';
import { readKeys } from '../../utils/db/keys';
import { useLive } from '../../utils/db/live';
import { useChanging } from '../../utils/db/live/changing';
import { writeSetting } from '../../utils/db/settings';
import { ask } from '../../utils/messages/ask';
import type { Settings } from '../../utils/records';
import { deviceLabelOf } from '../../utils/roster';
import { BackupPart } from './backup';
import { hrefOf } from './place';
import { StoragePart } from './storage';
import { Timestamps } from './timestamps';

/** `part`: which one the address asks for; it is brought into sight. */
export function Preferences({ settings, part }: { settings: Settings; part: string | null }) {
  const { t } = useWords();
  const { failed, run } = useChanging();
  const [storage, setStorage] = useState<StorageUse | null>(null);
  const [usualLabel, setUsualLabel] = useState('');
  useEffect(() => void readStorage().then(setStorage), []);
  useEffect(() => void nameDevice().then(setUsualLabel), []);
  const keys = useLive(() => readKeys(database), []);
  useEffect(() => {
    if (part) document.getElementById(part)?.scrollIntoView();
  }, [part]);
  return (
    <>
      {(failed || keys.failed) && (
        <p class="problem" role="alert">
          {t('settings_failed')}
        </p>
      )}
      <SettingsPanel
        settings={settings}
        storage={storage}
        usualLabel={usualLabel}
        onChange={(key, value) => run(change(key, value))}
        keys={keys.value ?? null}
        sitesHref={hrefOf('sites')}
        welcomeHref={hrefOf('welcome')}
        version={browser.runtime.getManifest().version}
        onForget={(correction) => run(forgetCorrection(database, correction))}
        onRemember={(correction) => run(rememberCorrection(database, correction))}
        timestamps={<Timestamps tripId={null} />}
        backup={<BackupPart settings={settings} onChange={(key, value) => run(change(key, value))} />}
      >
        <StoragePart
          settings={settings}
          onMonths={(months) => run(writeSetting(database, 'retentionMonths', months))}
        />
      </SettingsPanel>
    </>
  );
}

const nameDevice = async () =>
  deviceLabelOf(navigator.userAgent, (await browser.runtime.getPlatformInfo()).os);

/** When and whether one is told is the background's business: it sets its alarm anew, tells other devices, and asks for time-stamps that wait. */
async function change<Key extends keyof Settings>(key: Key, value: Settings[Key]) {
  await writeSetting(database, key, value);
  if (key === 'quietHours' || key === 'notify') await ask('reminders.refresh', { tripId: null });
  if (key === 'syncRoster' || key === 'deviceLabel') await ask('roster.refresh', {});
  if (key === 'trustedTime') await ask('timestamps.refresh', {});
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
