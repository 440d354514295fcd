/** Wires what is stored: how much by trip, what may go, and whether it is whole. */
import { CheckPanel } from '../../components/integrity/check-panel';
import { Retention } from '../../components/space/retention';
import { SpaceByTrip } from '../../components/space/space-by-trip';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { checkEverything, named, noteDamage } from '../../utils/db/integrity';
import { useLive } from '../../utils/db/live';
import { applyRetention, expiredTrips, undoRetention } from '../../utils/db/retention';
import { measureSpace } from '../../utils/db/space';
import type { Settings } from '../../utils/records';

interface StorageProps {
  settings: Settings;
  onMonths: (months: number | null) => void;
}

export function StoragePart({ settings: { retentionMonths }, onMonths }: StorageProps) {
  const { t } = useWords();
  const space = useLive(() => readSpace(), []);
  const expired = useLive(
    async () => (retentionMonths === null ? [] : await expiredTrips(database, new Date(), retentionMonths)),
    [retentionMonths],
  );
  const bytesOf = (tripId: string) => space.value?.find(({ trip }) => trip?.id === tripId)?.bytes ?? 0;
  return (
    <>
      {(space.failed || expired.failed) && <p class="problem">{t('database_failed')}</p>}
      <SpaceByTrip lines={space.value ?? []} />
      <Retention
        months={retentionMonths}
        expired={(expired.value ?? []).map((each) => ({ ...each, bytes: bytesOf(each.trip.id) }))}
        onMonths={onMonths}
        onRemove={(tripIds) => removeTrips(tripIds, retentionMonths)}
        onUndo={(visitIds) => undoRetention(database, visitIds, new Date().toISOString())}
      />
      <h3>{t('check_title')}</h3>
      <CheckPanel check={check} />
    </>
  );
}

async function readSpace() {
  const { byTrip } = await measureSpace(database);
  const trips = await database.trips.toArray();
  return [...byTrip].map(([id, bytes]) => ({ trip: trips.find((trip) => trip.id === id) ?? null, bytes }));
}

async function removeTrips(tripIds: readonly string[], months: number | null): Promise<string[]> {
  const visitIds: string[] = [];
  for (const id of tripIds)
    if (months !== null) visitIds.push(...(await applyRetention(database, id, new Date(), months)));
  return visitIds;
}

async function check(signal: AbortSignal, onProgress: (done: number, total: number) => void) {
  const checked = await checkEverything(database, { signal, onProgress });
  await noteDamage(database, checked.damage, new Date().toISOString());
  return { ...checked, damage: await named(database, checked.damage) };
}
