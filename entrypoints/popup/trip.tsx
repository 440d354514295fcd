/** Wires "this trip": the page's own, else one of the latest, and its export. */
import { useState } from 'preact/hooks';
import { ExportButton } from '../../components/export/export-button';
import { TripChoice } from '../../components/trip/trip-choice';
import { TripPanel } from '../../components/trip/trip-panel';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readTrip, readTrips } from '../../utils/db/live/pages';
import { exportTrip } from '../../utils/export';
import type { Language, Trip, Visit } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { NextDates } from './dates';
import type { Shown } from './tab';
import { Warnings } from './warnings';

/** Trips to choose from when the page has none. */
const offered = 10;

interface TripPartProps {
  tab: Shown;
  visit: Visit | null;
  language: Language;
  onWithdraw: (visitId: string) => void;
  onRestore: (visitId: string) => void;
}

export function TripPart({ tab, visit, language, ...changes }: TripPartProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const trips = useLive(() => readTrips(database, offered), []);
  const own = visit?.tripId ?? null;
  const tripId = own ?? chosen ?? likeliest(trips.value ?? [], tab.url)?.id ?? null;
  const rows = useLive(async () => (tripId ? await readTrip(database, tripId) : null), [tripId]);
  if (!trips.value) return trips.failed ? <p class="why problem">{t('database_failed')}</p> : null;
  return (
    <section class="trip-part" aria-labelledby="this-trip">
      <h2 id="this-trip">{t(own ? 'trip_heading' : 'trip_latest_heading')}</h2>
      {!own && trips.value.length > 1 && (
        <TripChoice trips={trips.value} chosen={tripId} onChoose={setChosen} />
      )}
      {tripId === null && <p class="why">{t('trip_none')}</p>}
      {rows.value && (
        <TripPanel {...rows.value} currentId={visit?.id ?? null} {...changes}>
          <Warnings trip={rows.value.trip} language={language} />
          <NextDates trip={rows.value.trip} language={language} />
          <ExportButton
            key={rows.value.trip.id}
            empty={rows.value.visits.every(({ withdrawnAt }) => withdrawnAt !== null)}
            run={exportTrip(rows.value.trip.id, language)}
          />
        </TripPanel>
      )}
    </section>
  );
}

/** The newest trip to the site in front, else the newest of all. */
function likeliest(trips: readonly Trip[], url: string): Trip | undefined {
  const site = siteOf(url);
  return trips.find(({ shop }) => shop === site) ?? trips[0];
}
