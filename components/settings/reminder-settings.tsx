/** Whether and when one is told of due dates. */
import type { QuietHours, Settings } from '../../utils/records';
import { useWords } from '../words';
import { Switch } from './switch';

/** What quiet hours are when they are switched on. */
const usual: QuietHours = { from: '22:00', to: '08:00' };

interface ReminderSettingsProps {
  settings: Pick<Settings, 'notify' | 'quietHours'>;
  onChange: <Key extends 'notify' | 'quietHours'>(key: Key, value: Settings[Key]) => void;
}

export function ReminderSettings({ settings: { notify, quietHours }, onChange }: ReminderSettingsProps) {
  const { t } = useWords();
  return (
    <>
      <p class="why">{t('settings_reminders_why')}</p>
      <Switch label={t('settings_notify_switch')} on={notify} onSwitch={(on) => onChange('notify', on)} />
      <Switch
        label={t('settings_quiet_switch')}
        on={quietHours !== null}
        onSwitch={(on) => onChange('quietHours', on ? usual : null)}
      />
      {quietHours && <Hours hours={quietHours} onChange={(hours) => onChange('quietHours', hours)} />}
    </>
  );
}

function Hours({ hours, onChange }: { hours: QuietHours; onChange: (hours: QuietHours) => void }) {
  const { t } = useWords();
  return (
    <p class="hours">
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {t(`settings_quiet_${end}`)}
          <input
            type="time"
            value={hours[end]}
            required
            onChange={({ currentTarget: { value } }) => {
              // An emptied field says nothing yet.
              if (value) onChange({ ...hours, [end]: value });
            }}
          />
        </label>
      ))}
    </p>
  );
}
