/** Where a claim stands, how it came there, and what may happen next. */
import { useState } from 'preact/hooks';
import { isDecided, nextSteps } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import { type Claim, type ClaimStatus, type ContactMeans, contactMeans } from '../../utils/records';
import { useWords } from '../words';

interface ClaimLifeProps {
  claim: Claim;
  onSend: (means: ContactMeans) => void;
  onStep: (to: ClaimStatus) => void;
  onBack: () => void;
  onReopen: () => void;
  /** What was claimed has come. Absent: that is known already. */
  onArrived?: () => void;
}

export function ClaimLife({ claim, onSend, onStep, onBack, onReopen, onArrived }: ClaimLifeProps) {
  const { t, times } = useWords();
  return (
    <section class="life">
      <ol aria-label={t('claim_life')}>
        {claim.events.map(({ at, what }) => (
          <li key={`${at} ${what}`}>
            <time dateTime={at}>{times.moment(at)}</time>{' '}
            {what === 'reopened' ? t('claim_reopened') : t(`claimStatus_${keyPart(what)}`)}
          </li>
        ))}
      </ol>
      <div class="doings">
        {(claim.status === 'draft' || isLater(claim)) && <SendButton onSend={onSend} />}
        {claim.status !== 'draft' && !isDecided(claim) && <NextStep claim={claim} onStep={onStep} />}
        {onArrived && (claim.status === 'provisional' || claim.status === 'won') && (
          <button type="button" class="main" onClick={onArrived}>
            {t('claim_arrived')}
          </button>
        )}
        {isDecided(claim) && (
          <button type="button" onClick={onReopen}>
            {t('claim_reopen')}
          </button>
        )}
        {claim.events.length > 1 && (
          <button type="button" class="plain" onClick={onBack}>
            {t('claim_back')}
          </button>
        )}
      </div>
    </section>
  );
}

/** A letter after the first, to a desk that has the claim already. */
const isLater = (claim: Claim) => !isDecided(claim) && claim.letter !== claim.kind;

/** Sending is the user's; how is kept with it, since some desks answer only where one asked. */
function SendButton({ onSend }: Pick<ClaimLifeProps, 'onSend'>) {
  const { t } = useWords();
  const [means, setMeans] = useState<ContactMeans>('form');
  return (
    <>
      <select
        aria-label={t('claim_sent_by')}
        value={means}
        onChange={({ currentTarget: { value } }) =>
          setMeans(contactMeans.find((one) => one === value) ?? 'form')
        }
      >
        {contactMeans.map((one) => (
          <option key={one} value={one}>
            {t(`contact_means_${one}`)}
          </option>
        ))}
      </select>
      <button type="button" class="main" onClick={() => onSend(means)}>
        {t('claim_sent')}
      </button>
    </>
  );
}

function NextStep({ claim, onStep }: Pick<ClaimLifeProps, 'claim' | 'onStep'>) {
  const { t } = useWords();
  const steps = nextSteps[claim.status];
  return (
    <select
      aria-label={t('claim_next')}
      value=""
      onChange={({ currentTarget }) => {
        const to = steps.find((step) => step === currentTarget.value);
        currentTarget.value = '';
        if (to) onStep(to);
      }}
    >
      <option value="">{t('claim_next')}</option>
      {steps.map((step) => (
        <option key={step} value={step}>
          {t(`claimStatus_${keyPart(step)}`)}
        </option>
      ))}
    </select>
  );
}
