/** What the user said of a trip, and what it was before: the reading first, then each word of the user's. */
import type { SaidOfTrip, Trip, TripWords } from '../../utils/records';
import { useWords } from '../words';
import { useWordSayer } from './word-sayer';

/** What the words of a trip are called. */
export const tripWordLabels = {
  shop: 'trip_form_shop',
  portal: 'trip_form_portal',
  offerName: 'trip_form_offer',
  reward: 'trip_form_reward',
  clicked: 'trip_clicked',
  entered: 'trip_entered',
  purchased: 'trip_purchased',
  orderNumber: 'trip_order_number',
  amount: 'trip_form_amount',
} as const satisfies Record<keyof TripWords, string>;

/** Nothing where the user said nothing. */
export function TripEdits({ trip }: { trip: Trip }) {
  const { t, times } = useWords();
  const edits = trip.edits ?? [];
  const last = edits.at(-1);
  if (!last) return null;
  const at = times.moment(last.at);
  const earlier = edits.slice(0, -1);
  const hasReading = !trip.byHand && Object.keys(trip.read ?? {}).length > 0;
  return (
    <div class="trip-edits">
      <p class="why">
        {trip.byHand && t('trip_by_hand', times.moment(edits[0]?.at ?? last.at))}
        {trip.byHand && earlier.length > 0 && ' · '}
        {(!trip.byHand || earlier.length > 0) && t('trip_edited', at)}
      </p>
      {(hasReading || earlier.length > 0) && (
        <details>
          <summary>{t('trip_was')}</summary>
          {hasReading && <Words heading={t('trip_was_read')} said={trip.read ?? {}} />}
          {earlier.map((edit) => (
            <Words key={edit.at} heading={t('trip_was_said', times.moment(edit.at))} said={edit.said} />
          ))}
        </details>
      )}
    </div>
  );
}

function Words({ heading, said }: { heading: string; said: SaidOfTrip }) {
  const { t } = useWords();
  const say = useWordSayer();
  const fields = (Object.keys(tripWordLabels) as (keyof TripWords)[]).filter((field) => field in said);
  return (
    <section>
      <h3>{heading}</h3>
      <dl class="facts">
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(tripWordLabels[field])}</dt>
            <dd>{say(said[field] || null)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
