/** Rows of the portal's own history that may be a trip's: each with its words, its reasons and what speaks against it. Nothing changes unasked. */
import { useState } from 'preact/hooks';
import type { TripListing as Listing, Trip, TripStatus } from '../../utils/records';
import type { MissingTrip, RowDoubt, RowProposal, RowReason } from '../../utils/statements';
import { useWords } from '../words';
import './trip-listing.css';

export interface ListingActions {
  onAccept: (proposal: RowProposal, status: TripStatus) => void;
  onRefuse: (proposal: RowProposal) => void;
  onTakeBack: (tripId: string, givenAt: string) => void;
  onUnlisted: (missing: MissingTrip) => void;
}

interface TripListingProps {
  trip: Trip;
  proposals: readonly RowProposal[];
  missing: MissingTrip | null;
  /** Name of the claim that fits a missing one. */
  claimName: string | null;
  actions: ListingActions;
}

/** Whether there is anything to show. */
export const hasListing = ({
  trip,
  proposals,
  missing,
}: Pick<TripListingProps, 'trip' | 'proposals' | 'missing'>) =>
  proposals.length > 0 || missing !== null || answersOf(trip).length > 0;

const answersOf = ({ listings = [] }: Trip) => listings.filter(({ takenBackAt }) => !takenBackAt);

export function TripListing({ trip, proposals, missing, claimName, actions }: TripListingProps) {
  const { t } = useWords();
  return (
    <div class="listing">
      {proposals.length > 0 && <p class="why">{t('listing_why')}</p>}
      {proposals.map((proposal) => (
        <Proposal key={`${proposal.visitId} ${proposal.row.at}`} proposal={proposal} actions={actions} />
      ))}
      {missing && <Missing missing={missing} claimName={claimName} onUnlisted={actions.onUnlisted} />}
      {answersOf(trip).map((listing) => (
        <Answered
          key={listing.at}
          listing={listing}
          onTakeBack={() => actions.onTakeBack(trip.id, listing.at)}
        />
      ))}
    </div>
  );
}

const reasonKeys = {
  known: 'listing_reason_known',
  'order-number': 'listing_reason_number',
  shop: 'listing_reason_shop',
  day: 'listing_reason_day',
  amount: 'listing_reason_amount',
  net: 'listing_reason_net',
  reward: 'listing_reason_reward',
} as const satisfies Record<RowReason | RowDoubt, string>;

/** What a row of unknown state may mean: it is there, and more only the user knows. */
const guesses = ['pending', 'confirmed', 'payable', 'paid', 'rejected'] as const satisfies TripStatus[];

function Proposal({ proposal, actions }: { proposal: RowProposal; actions: ListingActions }) {
  const { t, times } = useWords();
  const { row, because, against, ambiguous, seenAt } = proposal;
  const [guess, setGuess] = useState<TripStatus>('pending');
  const list = (keys: readonly (RowReason | RowDoubt)[]) => keys.map((key) => t(reasonKeys[key])).join(' · ');
  return (
    <article class="proposal">
      <Quote words={row.quote} />
      <ul class="said">
        <li>{t('listing_seen', times.moment(seenAt))}</li>
        <li>{row.status ? t('listing_says', t(`tripStatus_${row.status}`)) : t('listing_says_nothing')}</li>
        <li>{t('listing_because', list(because))}</li>
        {against.length > 0 && <li class="problem">{t('listing_against', list(against))}</li>}
      </ul>
      {ambiguous && <p class="problem">{t('listing_ambiguous')}</p>}
      {!row.status && <Guess status={guess} onChoose={setGuess} />}
      <div class="acts">
        <button
          type="button"
          class="main"
          aria-label={t('listing_yes_named', row.quote)}
          onClick={() => actions.onAccept(proposal, row.status ?? guess)}
        >
          {t('listing_yes')}
        </button>
        <button
          type="button"
          aria-label={t('listing_no_named', row.quote)}
          onClick={() => actions.onRefuse(proposal)}
        >
          {t('listing_no')}
        </button>
      </div>
    </article>
  );
}

function Guess({ status, onChoose }: { status: TripStatus; onChoose: (status: TripStatus) => void }) {
  const { t } = useWords();
  return (
    <label class="guess">
      {t('listing_stands')}{' '}
      <select
        value={status}
        onChange={({ currentTarget: { value } }) => {
          const chosen = guesses.find((one) => one === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {guesses.map((one) => (
          <option key={one} value={one}>
            {t(`tripStatus_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The cells of a row side by side, as on the page. */
const Quote = ({ words }: { words: string }) => (
  <blockquote>
    <bdi>{words.replace(/\s*[\t\n]\s*/g, ' ｜ ')}</bdi>
  </blockquote>
);

function Missing({
  missing,
  claimName,
  onUnlisted,
}: Pick<TripListingProps, 'claimName'> & { missing: MissingTrip; onUnlisted: ListingActions['onUnlisted'] }) {
  const { t, times } = useWords();
  const { seenAt, from, until, trip } = missing;
  return (
    <div class="missing">
      <p>{t('listing_missing', times.moment(seenAt), times.date(from), times.date(until))}</p>
      {claimName && <p class="why">{t('listing_missing_claim', claimName)}</p>}
      {trip.status === 'unlisted' ? (
        <p class="why">{t('listing_missing_noted')}</p>
      ) : (
        <button type="button" onClick={() => onUnlisted(missing)}>
          {t('listing_missing_set')}
        </button>
      )}
    </div>
  );
}

function Answered({ listing, onTakeBack }: { listing: Listing; onTakeBack: () => void }) {
  const { t, times } = useWords();
  const { answer, at, quote, status, was } = listing;
  const when = times.moment(at);
  return (
    <div class="answered">
      <p>
        {answer === 'yes' && status
          ? t('listing_said_yes', when, t(`tripStatus_${was}`), t(`tripStatus_${status}`))
          : t('listing_said_no', when)}
      </p>
      <Quote words={quote} />
      <button
        type="button"
        class="plain"
        aria-label={t('listing_take_back_named', quote)}
        onClick={onTakeBack}
      >
        {t('listing_take_back')}
      </button>
    </div>
  );
}
