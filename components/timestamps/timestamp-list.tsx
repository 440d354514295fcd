/** The time-stamps of exports: which were had, which are waited for, and how to use one that came later. */
import type { Timestamp } from '../../utils/records';
import { authorityAt } from '../../utils/timestamps';
import { useWords } from '../words';
import './timestamps.css';

interface TimestampListProps {
  /** The latest bundle first. */
  timestamps: readonly Timestamp[];
  /** Ids of the authorities that are asked. */
  chosen: readonly string[];
  onSave: (timestamp: Timestamp) => void;
}

/** Nothing, where nothing was asked for. */
export function TimestampList({ timestamps, chosen, onSave }: TimestampListProps) {
  const { t } = useWords();
  const [latest, ...earlier] = new Set(timestamps.map(({ digest }) => digest));
  const linesOf = (digest: string) => (
    <OfBundle
      key={digest}
      timestamps={timestamps.filter((row) => row.digest === digest)}
      chosen={chosen}
      onSave={onSave}
    />
  );
  if (latest === undefined) return null;
  return (
    <div class="timestamps">
      {linesOf(latest)}
      {earlier.length > 0 && (
        <details>
          <summary>{t('timestamps_earlier', earlier.length)}</summary>
          {earlier.map(linesOf)}
        </details>
      )}
      {timestamps.some(isLater) && <HowToUse />}
      <p class="why">{t('timestamps_each')}</p>
    </div>
  );
}

function OfBundle({ timestamps, chosen, onSave }: TimestampListProps) {
  const { t, times } = useWords();
  const [{ bundle, askedAt } = { bundle: '', askedAt: '' }] = timestamps;
  return (
    <div>
      <p>
        <strong>{bundle}</strong> <span class="why">{t('timestamps_exported', times.moment(askedAt))}</span>
      </p>
      <ul>
        {timestamps.map((row) => (
          <Line key={row.id} timestamp={row} chosen={chosen} onSave={() => onSave(row)} />
        ))}
      </ul>
    </div>
  );
}

function HowToUse() {
  const { t } = useWords();
  return (
    <div class="why">
      <p>{t('timestamps_use')}</p>
      <code>openssl ts -verify -data datapackage.json -in NAME.tsr -CAfile ROOT.pem</code>
      <p>{t('timestamps_use_root')}</p>
    </div>
  );
}

/** It was not there yet when its bundle was saved. */
const isLater = ({ state, tries }: Timestamp) => state === 'kept' && tries > 1;

interface LineProps {
  timestamp: Timestamp;
  chosen: readonly string[];
  onSave: () => void;
}

function Line({ timestamp, chosen, onSave }: LineProps) {
  const { t } = useWords();
  const name = authorityName(timestamp.authority);
  const say = useStanding(chosen);
  return (
    <li>
      <span>
        {name}: {say(timestamp)}
      </span>
      {timestamp.state === 'kept' && (
        <button
          type="button"
          aria-label={t('timestamps_save_named', name, timestamp.bundle)}
          onClick={onSave}
        >
          {t('timestamps_save')}
        </button>
      )}
    </li>
  );
}

/** How it stands with one, in words. */
function useStanding(chosen: readonly string[]) {
  const { t, times } = useWords();
  return (row: Timestamp): string => {
    if (row.state === 'kept') {
      const stated = times.exact(row.statedAt ?? row.askedAt);
      return t(isLater(row) ? 'timestamps_kept_later' : 'timestamps_kept', stated);
    }
    if (row.state !== 'waiting')
      return t(row.state === 'refused' ? 'timestamps_refused' : 'timestamps_given_up');
    if (!chosen.includes(authorityAt(row.authority)?.id ?? '')) return t('timestamps_stopped');
    return t('timestamps_waiting', times.moment(row.notBefore ?? row.askedAt));
  };
}

const authorityName = (address: string) => authorityAt(address)?.name ?? new URL(address).hostname;
