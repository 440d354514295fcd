/** Whether this device tells the user's others of entries and clicks, and what it is called there. */
import { longestLabel, type Settings } from '../../utils/records';
import { useWords } from '../words';
import { Switch } from './switch';

type Known = 'syncRoster' | 'deviceLabel';

interface DeviceSettingsProps {
  settings: Pick<Settings, Known>;
  /** What the device is called unless the user says otherwise. */
  usualLabel: string;
  onChange: <Key extends Known>(key: Key, value: Settings[Key]) => void;
}

export function DeviceSettings({ settings, usualLabel, onChange }: DeviceSettingsProps) {
  const { t } = useWords();
  return (
    <>
      <p class="why">{t('settings_devices_why')}</p>
      <Switch
        label={t('settings_devices_switch')}
        on={settings.syncRoster}
        onSwitch={(on) => onChange('syncRoster', on)}
      />
      <label class="device-label">
        <span>{t('settings_devices_name')}</span>
        <input
          type="text"
          maxLength={longestLabel}
          value={settings.deviceLabel ?? ''}
          placeholder={usualLabel}
          onChange={({ currentTarget: { value } }) => onChange('deviceLabel', value.trim() || null)}
        />
      </label>
    </>
  );
}
