/** What of a trip is on record: clicked, entered, ordered, order number, how much was kept. */
import type { Capture, Trip, Visit } from '../../utils/records';
import { useWords } from '../words';

interface TripFactsProps {
  trip: Trip;
  visits: readonly Visit[];
  captures: readonly Capture[];
}

/** Withdrawn pages and their pictures are not counted: they are not exported either. */
export function TripFacts({ trip, visits, captures }: TripFactsProps) {
  const { t, times } = useWords();
  const zone = visits[0]?.zone;
  const kept = new Set(visits.filter(({ withdrawnAt }) => !withdrawnAt).map(({ id }) => id));
  const pictures = captures.filter(({ visitId, files }) => kept.has(visitId) && files.picture);
  const { clicked, entered, purchased } = trip.anchors;
  const anchors = [
    { name: t('trip_entered'), at: entered },
    { name: t('trip_clicked'), at: clicked },
    { name: t('trip_purchased'), at: purchased },
  ].sort(whenKnown);
  return (
    <dl class="facts">
      {anchors.map(({ name, at }) => (
        <Fact key={name} name={name} value={at ? times.moment(at, zone) : null} />
      ))}
      <Fact name={t('trip_order_number')} value={trip.orderNumber} />
      {trip.amount && (
        <Fact name={t('trip_amount')} value={times.sum(trip.amount.value, trip.amount.currency)} />
      )}
      <Fact
        name={t('trip_section_captures')}
        value={`${t('trip_pages_count', kept.size)} · ${t('trip_captures_count', pictures.length)}`}
      />
    </dl>
  );
}

/** By time; what was not recorded comes last. */
const whenKnown = (a: { at: string | undefined }, b: { at: string | undefined }) =>
  (a.at ?? '~') < (b.at ?? '~') ? -1 : 1;

function Fact({ name, value }: { name: string; value: string | null }) {
  const { t } = useWords();
  return (
    <div class={value === null ? 'absent' : ''}>
      <dt>{name}</dt>
      <dd>{value ?? t('trip_not_seen')}</dd>
    </div>
  );
}
