/** Wires what other devices said of a trip, and its passport. */
import { useEffect, useState } from 'preact/hooks';
import { OtherDevices } from '../../components/devices/other-devices';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { type OtherDevices as Known, othersAbout, readOtherDevices } from '../../utils/db/roster';
import { readSettings } from '../../utils/db/settings';
import { ask } from '../../utils/messages/ask';
import type { Trip } from '../../utils/records';
import { asOffer } from '../../utils/roster';
import type { RosterEntry } from '../../utils/warnings';

export function TripDevices({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const known = useLive(() => readOtherDevices(database), []);
  const settings = useLive(() => readSettings(database), []);
  const entries = useEntries(known.value, trip);
  if (known.failed || settings.failed) return <p class="problem">{t('database_failed')}</p>;
  if (!entries || !settings.value) return null;
  const tripId = trip.id;
  return (
    <section class="card">
      <h2>{t('devices_heading')}</h2>
      <OtherDevices
        entries={entries}
        synced={settings.value.syncRoster}
        onWrite={async () => (await ask('passport.write', { tripId })).passport}
        onRead={async (text) => (await ask('passport.read', { tripId, text })).problem}
      />
    </section>
  );
}

/** Digests are made outside of the query: Dexie waits for nothing but itself. */
function useEntries(known: Known | undefined, trip: Trip): RosterEntry[] | null {
  const [entries, setEntries] = useState<RosterEntry[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (known)
      void othersAbout(known, asOffer(trip)).then((found) => {
        if (isCurrent) setEntries(found);
      });
    return () => {
      isCurrent = false;
    };
  }, [known, trip]);
  return entries;
}
