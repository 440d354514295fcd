/** One row that may be the trip's: its words, what fits, what does not, and the user's answer. */
import { useState } from 'preact/hooks';
import type { TripStatus } from '../../utils/records';
import type { RowDoubt, RowProposal, RowReason } from '../../utils/statements';
import { useWords } from '../words';
import type { ListingActions } from './trip-listing';

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

interface ProposalProps {
  proposal: RowProposal;
  actions: Pick<ListingActions, 'onAccept' | 'onRefuse'>;
}

export function Proposal({ proposal, actions }: ProposalProps) {
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
export const Quote = ({ words }: { words: string }) => (
  <blockquote>
    <bdi>{words.replace(/\s*[\t\n]\s*/g, ' ｜ ')}</bdi>
  </blockquote>
);
