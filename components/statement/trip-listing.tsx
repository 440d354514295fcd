/** Rows of the portal's own history that may be a trip's: each with its words, its reasons and what speaks against it. Nothing changes unasked. */
import type { TripListing as Listing, Trip, TripStatus } from '../../utils/records';
import type { MissingTrip, RowProposal } from '../../utils/statements';
import { useWords } from '../words';
import { Proposal, Quote } from './row-proposal';
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
