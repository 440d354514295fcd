/** What other devices said of a trip, and the passport that carries it where nothing is synced. */
import type { PassportProblem } from '../../utils/records';
import type { RosterEntry } from '../../utils/warnings';
import { useWords } from '../words';
import { PassportIn } from './passport-in';
import { PassportOut } from './passport-out';
import './other-devices.css';

interface OtherDevicesProps {
  /** Without this device; the one heard of last comes first. */
  entries: readonly RosterEntry[];
  /** Whether devices tell one another by themselves. */
  synced: boolean;
  /** The passport of this trip; null when there is nothing to carry. */
  onWrite: () => Promise<string | null>;
  /** Takes a passport; answers why not, or null. */
  onRead: (text: string) => Promise<PassportProblem | null>;
}

export function OtherDevices({ entries, synced, onWrite, onRead }: OtherDevicesProps) {
  const { t } = useWords();
  return (
    <div class="devices">
      {entries.length > 0 ? <DeviceList entries={entries} /> : <p class="why">{t('devices_none')}</p>}
      {!synced && <p class="why">{t('devices_off')}</p>}
      <details>
        <summary>{t('passport_heading')}</summary>
        <p class="why">{t('passport_why')}</p>
        <PassportOut onWrite={onWrite} />
        <PassportIn onRead={onRead} />
      </details>
    </div>
  );
}

function DeviceList({ entries }: Pick<OtherDevicesProps, 'entries'>) {
  const { t, times } = useWords();
  return (
    <ul>
      {entries.map(({ device, label, enteredAt, clickedAt }) => (
        <li key={device}>
          {/* Another device chose its name: it may be written in the other direction. */}
          <bdi>{label || t('devices_unnamed')}</bdi>
          {enteredAt && <time dateTime={enteredAt}>{t('devices_entered', times.moment(enteredAt))}</time>}
          {clickedAt && <time dateTime={clickedAt}>{t('devices_clicked', times.moment(clickedAt))}</time>}
        </li>
      ))}
    </ul>
  );
}
