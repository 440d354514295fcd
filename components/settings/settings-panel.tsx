/** All settings. Each takes effect at once. */
import type { ComponentChildren } from 'preact';
import type { Correction, Settings, SigningKey } from '../../utils/records';
import { TrustedTime } from '../timestamps/trusted-time';
import { useWords } from '../words';
import { Corrections } from './corrections';
import { DeviceSettings } from './device-settings';
import { LanguageChoice } from './language-choice';
import { PrivacyPanel } from './privacy-panel';
import { ReminderSettings } from './reminder-settings';
import { SigningKeys } from './signing-keys';
import { Switch } from './switch';
import './settings-panel.css';

export interface StorageUse {
  /** Bytes in use; null when the browser does not say. */
  used: number | null;
  /** The browser promised not to delete anything by itself. */
  persisted: boolean;
}

interface SettingsPanelProps {
  settings: Settings;
  /** Null until known. */
  storage: StorageUse | null;
  /** What this device is called unless the user says otherwise. */
  usualLabel: string;
  onChange: <Key extends keyof Settings>(key: Key, value: Settings[Key]) => void;
  /** The keys that sign what is exported, the oldest first; null until known. */
  keys: readonly SigningKey[] | null;
  /** Address of the sites, where each has its own choices. */
  sitesHref: string;
  /** Address of the first screen. */
  welcomeHref: string;
  /** Of Hikae. */
  version: string;
  onForget: (correction: Correction) => void;
  onRemember: (correction: Correction) => void;
  /** Time-stamps that belong to no trip. */
  timestamps?: ComponentChildren;
  /** Backing up and restoring. */
  backup?: ComponentChildren;
  /** More about what is stored. */
  children?: ComponentChildren;
}

export function SettingsPanel(props: SettingsPanelProps) {
  const { settings, storage, usualLabel, keys, onChange, sitesHref, onForget, onRemember } = props;
  const { timestamps, backup, children, welcomeHref, version } = props;
  const { t } = useWords();
  return (
    <div class="settings">
      <Group title={t('settings_language')}>
        <LanguageChoice chosen={settings.language} onChoose={(language) => onChange('language', language)} />
      </Group>
      <Group title={t('settings_reminders')}>
        <ReminderSettings settings={settings} onChange={onChange} />
      </Group>
      <Group title={t('settings_sites')}>
        <p>
          <a href={sitesHref}>{t('settings_sites_there')}</a>
        </p>
      </Group>
      <Group title={t('settings_corrections')}>
        <Corrections corrections={settings.corrections} onForget={onForget} onRemember={onRemember} />
      </Group>
      <Group title={t('settings_devices')}>
        <DeviceSettings settings={settings} usualLabel={usualLabel} onChange={onChange} />
      </Group>
      <Group title={t('settings_private')}>
        <p class="why">{t('settings_private_why')}</p>
        <Switch
          label={t('settings_private_switch')}
          on={settings.keepPrivate}
          onSwitch={(on) => onChange('keepPrivate', on)}
        />
      </Group>
      <Group title={t('settings_personal')}>
        <p class="why">{t('settings_personal_why')}</p>
        <Switch
          label={t('settings_personal_switch')}
          on={settings.maskPersonal}
          onSwitch={(on) => onChange('maskPersonal', on)}
        />
      </Group>
      <Group title={t('settings_keys')}>{keys && <SigningKeys keys={keys} />}</Group>
      <Group title={t('timestamps_trusted')}>
        <TrustedTime chosen={settings.trustedTime} onChoose={(ids) => onChange('trustedTime', ids)} />
        {timestamps}
      </Group>
      {backup && (
        <Group id="backup" title={t('backup_title')}>
          {backup}
        </Group>
      )}
      <Group title={t('settings_storage')}>
        {storage && <Storage {...storage} />}
        {children}
      </Group>
      <Group title={t('about_title')}>
        <p>
          {t('about_version', version)} · <a href={welcomeHref}>{t('about_welcome')}</a>
        </p>
      </Group>
      <Group id="privacy" title={t('privacy_title')}>
        <PrivacyPanel />
      </Group>
    </div>
  );
}

function Group({ id, title, children }: { id?: string; title: string; children: ComponentChildren }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Storage({ used, persisted }: StorageUse) {
  const { t, times } = useWords();
  return (
    <>
      <p>{used === null ? t('settings_storage_unknown') : t('settings_storage_used', times.size(used))}</p>
      {persisted && <p class="why">{t('settings_storage_kept')}</p>}
    </>
  );
}
