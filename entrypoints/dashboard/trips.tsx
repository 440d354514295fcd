/** Wires the list of trips, the chosen one, and a new one by hand. */
import { useMemo, useState } from 'preact/hooks';
import { Several } from '../../components/export/several';
import { type Finding, TripFinder } from '../../components/trip/trip-finder';
import { TripList } from '../../components/trip/trip-list';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readFirstLines, readTripLines, type TripLines } from '../../utils/db/live/trip-lines';
import { exportTrips } from '../../utils/export';
import type { Language } from '../../utils/records';
import { byPortal, countByStatus, searchTrips, type TripLine } from '../../utils/trips';
import { hrefOf } from './place';
import { DeletedTrips, NewTrip, newTripPlace } from './trip-corrections';
import { TripPage } from './trip-page';

interface TripsProps {
  tripId: string | null;
  language: Language;
}

export function Trips({ tripId, language }: TripsProps) {
  const { t } = useWords();
  const first = useLive(() => readFirstLines(database), []);
  const isShown = first.value !== undefined;
  // All of them once the first are on the screen: reading both at once would keep these waiting.
  const all = useLive(async () => (isShown ? await readTripLines(database) : null), [isShown]);
  const rows = all.value ?? first.value;
  if (!rows) return all.failed || first.failed ? <p class="problem">{t('database_failed')}</p> : null;
  return <Known rows={rows} tripId={tripId} language={language} />;
}

function Known({ rows: { lines, gone, all }, tripId, language }: TripsProps & { rows: TripLines }) {
  const { t } = useWords();
  const known = useMemo(
    () => [...new Set(lines.flatMap(({ trip }) => trip.portal?.name ?? []))].sort(),
    [lines],
  );
  const isNew = tripId === newTripPlace;
  // Beside the list there is room for one trip; a narrow window shows the list until one is chosen.
  const shown = isNew ? null : (tripId ?? newestOf(lines));
  return (
    <div class={`halves ${tripId ? 'chosen' : ''}`}>
      <div class="list">
        <header class="list-head">
          <h2>{t('nav_trips')}</h2>
          <a href={hrefOf('trips', newTripPlace)}>{t('trips_add')}</a>
        </header>
        <Finder lines={lines} all={all} chosen={shown} language={language} />
        <DeletedTrips trips={gone} />
      </div>
      {isNew && <NewTrip known={known} />}
      {shown && <TripPage key={shown} tripId={shown} known={known} language={language} />}
    </div>
  );
}

const newestOf = (lines: readonly TripLine[]): string | null =>
  lines.reduce<TripLine | null>(
    (newest, line) => (newest && newest.trip.openedAt >= line.trip.openedAt ? newest : line),
    null,
  )?.trip.id ?? null;

const everything: Finding = { text: '', status: null, sort: 'newest', grouped: false };

const namedTrip = ({ trip }: TripLine) => ({
  id: trip.id,
  name: [trip.portal?.name, trip.shop].filter(Boolean).join(' → '),
  openedAt: trip.openedAt,
});

interface FinderProps {
  lines: readonly TripLine[];
  /** False while the others are still being read. */
  all: boolean;
  chosen: string | null;
  language: Language;
}

function Finder({ lines, all, chosen, language }: FinderProps) {
  const { t } = useWords();
  const [finding, setFinding] = useState(everything);
  const [today] = useState(() => Temporal.Now.plainDateISO().toString());
  const counts = useMemo(() => countByStatus(lines), [lines]);
  const found = useMemo(() => searchTrips(lines, finding), [lines, finding]);
  const groups = useMemo(
    () => (finding.grouped ? byPortal(found) : [{ portal: null, lines: found }]),
    [found, finding.grouped],
  );
  if (!lines.length) return <p class="empty">{t('trips_empty')}</p>;
  return (
    <>
      <TripFinder
        finding={finding}
        counts={counts}
        total={all ? lines.length : null}
        found={all ? found.length : null}
        onChange={setFinding}
      />
      {found.length ? (
        <TripList
          groups={groups}
          grouped={finding.grouped}
          chosen={chosen}
          today={today}
          href={(id) => hrefOf('trips', id)}
        />
      ) : (
        <p class="why">{t('trips_none_found')}</p>
      )}
      {all && <Several trips={found.map(namedTrip)} run={(ids) => exportTrips(ids, language)} />}
    </>
  );
}
