/** Wires the time-stamps of a trip's exports, and of pages exported alone. */
import { useState } from 'preact/hooks';
import { TimestampList } from '../../components/timestamps/timestamp-list';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readSettings } from '../../utils/db/settings';
import { timestampsFor } from '../../utils/db/timestamps';
import { saveToken } from '../../utils/export';

interface TimestampsProps {
  /** Null: pages exported alone. */
  tripId: string | null;
}

/** Nothing, where nothing was asked for. */
export function Timestamps({ tripId }: TimestampsProps) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const rows = useLive(
    async () => ({
      timestamps: await timestampsFor(database, tripId),
      chosen: (await readSettings(database)).trustedTime,
    }),
    [tripId],
  );
  if (rows.failed) return <p class="problem">{t('database_failed')}</p>;
  if (!rows.value?.timestamps.length) return null;
  const save = (saving: Promise<void>) => {
    setFailed(false);
    saving.catch((error: unknown) => setFailed(!(error instanceof Error && error.name === 'AbortError')));
  };
  return (
    <>
      <h3>{t(tripId === null ? 'timestamps_of_pages' : 'timestamps_heading')}</h3>
      <TimestampList {...rows.value} onSave={(timestamp) => save(saveToken(timestamp))} />
      {failed && (
        <p class="problem" role="alert">
          {t('export_failed')}
        </p>
      )}
    </>
  );
}
