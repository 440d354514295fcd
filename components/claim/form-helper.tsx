/** Beside a desk's form: what to paste where, what to attach, and a button that fills in what it can. Nothing is ever sent. */
import { useState } from 'preact/hooks';
import { claimKind, type DeskCase } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import type { FieldLine } from '../../utils/letter-papers';
import type { ClaimLetter } from '../../utils/letters';
import type { Refusal } from '../../utils/messages';
import type { Claim } from '../../utils/records';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { FormDocuments } from './form-sheet';
import './claim.css';
import './form-helper.css';

interface FormHelperProps {
  claim: Claim;
  input: DeskCase;
  lines: readonly FieldLine[];
  letter: ClaimLetter;
  /** The page in front is a form. */
  isForm: boolean;
  /** Fills in the form in front. @returns how many fields were filled. Rejects where the page cannot be reached */
  onFill: () => Promise<number>;
  /** Keeps the form in front as it is filled in. @returns why not; null when it is kept. Rejects where nobody answers */
  onKeep: () => Promise<Refusal | null>;
}

export function FormHelper({ claim, input, lines, letter, isForm, onFill, onKeep }: FormHelperProps) {
  const { t, language } = useWords();
  const kind = claimKind(claim.kind)?.name[language] ?? claim.kind;
  const known = lines.flatMap(({ field, label, known: found }) =>
    found ? [{ field, label, value: found.value }] : [],
  );
  return (
    <details class="form-helper claims" open={isForm}>
      <summary>
        {kind} · {input.trip.shop}
      </summary>
      <FillButton onFill={onFill} />
      <dl>
        {known.map(({ field, label, value }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>
              <span>{value}</span> <CopyButton text={value} name={label} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('claim_letter')}</dt>
          <dd>
            <CopyButton text={letter.shown} name={t('claim_letter')} />
          </dd>
        </div>
      </dl>
      {letter.blanks.length > 0 && <p class="why">{t('claim_helper_blanks', letter.blanks.length)}</p>}
      <FormDocuments rules={input.rules} />
      <KeepButton onKeep={onKeep} />
    </details>
  );
}

/** Many desks send no copy of what was asked: it is kept before it is sent. */
function KeepButton({ onKeep }: Pick<FormHelperProps, 'onKeep'>) {
  const { t } = useWords();
  const [state, setState] = useState<'keeping' | 'kept' | Refusal | null>(null);
  const keep = () => {
    setState('keeping');
    onKeep().then(
      (why) => setState(why ?? 'kept'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <p class="why">{t('claim_helper_keep')}</p>
      <p>
        <button type="button" disabled={state === 'keeping'} onClick={keep}>
          {t('claim_helper_keep_form')}
        </button>{' '}
        <span class="why" role="status">
          {state === 'kept' && t('claim_helper_kept')}
          {state && state !== 'keeping' && state !== 'kept' && t(`refused_${keyPart(state)}`)}
        </span>
      </p>
    </>
  );
}

function FillButton({ onFill }: Pick<FormHelperProps, 'onFill'>) {
  const { t } = useWords();
  const [filled, setFilled] = useState<number | 'failed' | null>(null);
  const fill = () =>
    onFill().then(
      (count) => setFilled(count),
      () => setFilled('failed'),
    );
  return (
    <p>
      <button type="button" onClick={fill}>
        {t('claim_helper_fill')}
      </button>{' '}
      <span class="why" role="status">
        {filled === 'failed' && t('claim_helper_failed')}
        {typeof filled === 'number' && t(filled ? 'claim_helper_filled' : 'claim_helper_none', filled)}
      </span>
    </p>
  );
}
