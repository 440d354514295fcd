/** Wires what is sorted by hand: trips joined and split, pages put elsewhere. */
import { useState } from 'preact/hooks';
import { JoinForm, type Weight } from '../../components/sorting/join-form';
import { JoinedTrips } from '../../components/sorting/joined-trips';
import { MoveChoice } from '../../components/sorting/move-choice';
import { SplitForm } from '../../components/sorting/split-form';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readTripsNear } from '../../utils/db/live/pages';
import type { Sorting } from '../../utils/db/live/sorting-changes';
import { newTrip } from '../../utils/db/moves';
import type { Document, Trip, Visit } from '../../utils/records';
import { nearestFirst } from '../../utils/trips';
import { hrefOf } from './place';

const hrefOfTrip = (tripId: string) => hrefOf('trips', tripId);

const isKept = ({ withdrawnAt }: { withdrawnAt: string | null }) => withdrawnAt === null;

/** What a trip would bring along. Dexie calls only. */
async function weigh(tripId: string): Promise<Weight | null> {
  if (!tripId) return null;
  const of = { tripId };
  const kept = async (rows: Promise<{ withdrawnAt: string | null }[]>) => (await rows).filter(isKept).length;
  return {
    pages: await kept(database.visits.where(of).toArray()),
    documents: await kept(database.documents.where(of).toArray()),
    claims: await kept(database.claims.where(of).toArray()),
  };
}

interface TripSortingProps {
  trip: Trip;
  /** Those that are kept. */
  visits: readonly Visit[];
  sorting: Sorting;
}

/** Joining a trip with another, and splitting it. */
export function TripSorting({ trip, visits, sorting }: TripSortingProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<'join' | 'split' | null>(null);
  const documents = useLive(() => database.documents.where({ tripId: trip.id }).toArray(), [trip.id]);
  const kept = (documents.value ?? []).filter(isKept);
  const isWhole = visits.length + kept.length < 2;
  const close = () => setOpen(null);
  return (
    <div class="trip-correction">
      <JoinedTrips trip={trip} href={hrefOfTrip} onPart={(tripId) => void sorting.onPart(tripId, trip.id)} />
      {open === null && (
        <p class="doings">
          <button type="button" class="plain" onClick={() => setOpen('join')}>
            {t('join_open')}
          </button>
          {!isWhole && (
            <button type="button" class="plain" onClick={() => setOpen('split')}>
              {t('split_open')}
            </button>
          )}
        </p>
      )}
      {open === 'join' && <Join trip={trip} sorting={sorting} onClose={close} />}
      {open === 'split' && (
        <SplitForm
          trip={trip}
          visits={visits}
          documents={kept}
          onSplit={(parts) => {
            sorting.onMove(parts, newTrip);
            close();
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}

function Join({ trip, sorting, onClose }: { trip: Trip; sorting: Sorting; onClose: () => void }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState('');
  const trips = useLive(() => readTripsNear(database, trip.shop), [trip.shop]);
  const weight = useLive(() => weigh(chosen), [chosen]);
  if (!trips.value) return trips.failed ? <p class="problem">{t('database_failed')}</p> : null;
  return (
    <JoinForm
      trip={trip}
      trips={trips.value}
      weight={weight.value ?? undefined}
      onChoose={setChosen}
      onJoin={async (pair, choices) => {
        if (!(await sorting.onMerge(pair, choices))) return;
        onClose();
        location.hash = hrefOfTrip(pair.into);
      }}
      onCancel={onClose}
    />
  );
}

interface VisitMoveProps {
  visit: Visit;
  /** Null: of none. */
  trip: Trip | null;
  trips: readonly Trip[];
  onMove: Sorting['onMove'];
}

/** Puts a page elsewhere. */
export const VisitMove = ({ visit, trip, trips, onMove }: VisitMoveProps) => (
  <MoveChoice
    name={visit.title || visit.url}
    trips={nearestFirst(trips, trip)}
    isFiled={trip !== null}
    mayBegin
    onMove={(destination) => onMove({ visits: [visit.id], documents: [] }, destination)}
  />
);

/** In the place of a trip that was joined to another. */
export function MergedTrip({ trip, sorting }: { trip: Trip; sorting: Sorting }) {
  const { t, times } = useWords();
  const into = useLive(
    async () => (await database.trips.get(trip.merged?.into ?? '')) ?? null,
    [trip.merged?.into],
  );
  if (!trip.merged) return null;
  const { at } = trip.merged;
  return (
    <section class="card">
      <p role="status">{t('merged_into', trip.shop, times.moment(at))}</p>
      {into.value ? (
        <p class="doings">
          <a href={hrefOfTrip(into.value.id)}>{t('sorted_see')}</a>{' '}
          {!into.value.withdrawnAt && (
            <button type="button" onClick={() => void sorting.onPart(trip.id, trip.merged?.into ?? '')}>
              {t('joined_part')}
            </button>
          )}
        </p>
      ) : (
        into.value === null && <p class="why">{t('merged_gone')}</p>
      )}
    </section>
  );
}

/** Documents as the sorting moves them. */
export const documentMove =
  ({ onMove }: Pick<Sorting, 'onMove'>) =>
  (id: Document['id'], destination: string | null) =>
    onMove({ visits: [], documents: [id] }, destination);
