/** Wires trips by hand: begun, corrected, deleted and brought back. */
import { useState } from 'preact/hooks';
import { TripEdits } from '../../components/trip/trip-edits';
import { TripForm } from '../../components/trip/trip-form';
import { useWords } from '../../components/words';
import { useTripChanges } from '../../utils/db/live/trip-changes';
import type { Trip } from '../../utils/records';
import { hrefOf } from './place';

/** In the address, instead of a trip's id. */
export const newTripPlace = 'new';

export function NewTrip({ known }: { known: readonly string[] }) {
  const { t } = useWords();
  const { failed, onAdd } = useTripChanges();
  return (
    <div class="detail">
      <a class="back" href={hrefOf('trips')}>
        {t('trips_back')}
      </a>
      <section class="card">
        <h2>{t('trip_form_heading')}</h2>
        <TripForm
          trip={null}
          known={known}
          failed={failed}
          onSave={async (words) => {
            const id = await onAdd(words);
            if (id) location.hash = hrefOf('trips', id);
          }}
          onCancel={() => {
            location.hash = hrefOf('trips');
          }}
        />
      </section>
    </div>
  );
}

/** What the user said of a trip, and saying it. */
export function TripCorrections({ trip, known }: { trip: Trip; known: readonly string[] }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { failed, onEdit, onDelete } = useTripChanges();
  if (isOpen)
    return (
      <section class="trip-correction" aria-label={t('trip_form_edit')}>
        <TripForm
          trip={trip}
          known={known}
          failed={failed}
          onSave={async (words) => {
            if (await onEdit(trip.id, words)) setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      </section>
    );
  return (
    <div class="trip-correction">
      <TripEdits trip={trip} />
      <p class="doings">
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {t('trip_form_edit')}
        </button>
        {(trip.byHand || trip.splitFrom) && (
          <button type="button" class="plain" onClick={() => void onDelete(trip.id, true)}>
            {t('trip_delete')}
          </button>
        )}
      </p>
      {failed && (
        <p class="problem" role="alert">
          {t('trip_form_failed')}
        </p>
      )}
    </div>
  );
}

/** In the place of a trip that was deleted. */
export function DeletedTrip({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const { failed, onDelete } = useTripChanges();
  return (
    <section class="card">
      <p role="status">{t('trip_deleted', trip.shop)}</p>
      <button
        type="button"
        aria-label={t('trip_restore_named', trip.shop)}
        onClick={() => void onDelete(trip.id, false)}
      >
        {t('trip_restore')}
      </button>
      {failed && (
        <p class="problem" role="alert">
          {t('trip_form_failed')}
        </p>
      )}
    </section>
  );
}

/** Those that can still be brought back, each at its own page. */
export function DeletedTrips({ trips }: { trips: readonly Trip[] }) {
  const { t } = useWords();
  const [merged, deleted] = [trips.filter((trip) => trip.merged), trips.filter((trip) => !trip.merged)];
  return (
    <>
      <Gone summary={t('trips_deleted', deleted.length)} trips={deleted} />
      <Gone summary={t('trips_merged', merged.length)} trips={merged} />
    </>
  );
}

function Gone({ summary, trips }: { summary: string; trips: readonly Trip[] }) {
  if (!trips.length) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {trips.map(({ id, shop }) => (
          <li key={id}>
            <a href={hrefOf('trips', id)}>{shop}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
