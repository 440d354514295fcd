/** What of a trip is on record: clicked, entered, ordered, order number, how much was kept. */
import { type Capture, type Trip, type Visit, whenOf } from '../../utils/records';
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
  const anchors = [
    { name: t('trip_entered'), at: whenOf(trip, 'entered') },
    { name: t('trip_clicked'), at: whenOf(trip, 'clicked') },
    { name: t('trip_purchased'), at: whenOf(trip, 'purchased') },
  ].sort(whenKnown);
  const say = (at: string) => (at.includes('T') ? times.moment(at, zone) : times.date(at));
  return (
    <dl class="facts">
      {trip.edits && <Offer trip={trip} />}
      {anchors.map(({ name, at }) => (
        <Fact key={name} name={name} value={at && say(at)} />
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
const whenKnown = (a: { at: string | null }, b: { at: string | null }) =>
  (a.at ?? '~') < (b.at ?? '~') ? -1 : 1;

/** What the user may have said of the offer; elsewhere it is read beside its quotes. */
function Offer({ trip: { offer } }: { trip: Trip }) {
  const { t, times } = useWords();
  const reward = offer.reward === null ? null : times.sum(offer.reward, offer.currency ?? '');
  return (
    <>
      {offer.name && <Fact name={t('trip_form_offer')} value={offer.name} />}
      {reward && <Fact name={t('trip_form_reward')} value={reward} />}
    </>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  const { t } = useWords();
  return (
    <div class={value === null ? 'absent' : ''}>
      <dt>{name}</dt>
      <dd>{value ?? t('trip_not_seen')}</dd>
    </div>
  );
}
