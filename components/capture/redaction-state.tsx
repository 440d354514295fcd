/** What is blackened of a page and what may be done about it, beside its picture. */
import { useState } from 'preact/hooks';
import type { Capture } from '../../utils/records';
import { useWords } from '../words';
import { ownOf, type Redacting } from './redacting';
import './black-out.css';

interface StateProps {
  capture: Capture;
  redacting: Redacting;
  /** Whether the derivative is shown. */
  told: boolean;
  onTold: (told: boolean) => void;
  onBegin: () => void;
  saved: boolean;
}

export function RedactionState({ capture, redacting, told, onTold, onBegin, saved }: StateProps) {
  const { t } = useWords();
  const [gone, setGone] = useState<string | null>(null);
  const { redaction, withdraw } = redacting;
  const own = ownOf(redacting, capture);
  const takeBack = async (id: string) => {
    if (await withdraw(id, true)) setGone(id);
  };
  const putBack = async (id: string) => {
    if (await withdraw(id, false)) setGone(null);
  };
  if (!capture.files.picture) return null;
  return (
    <section class="redaction-state" aria-label={t('redact')}>
      {own && <p>{t('redact_badge', own.boxes.length)}</p>}
      {redaction && !own && <p class="why">{t('redact_other')}</p>}
      <p role="status" class="why">
        {saved && own ? t('redact_saved') : !redaction && gone ? t('redact_withdrawn') : ''}
      </p>
      <div class="row">
        {own && (
          <button type="button" aria-pressed={told} onClick={() => onTold(!told)}>
            {t('redact_told')}
          </button>
        )}
        <button type="button" onClick={onBegin}>
          {t(own ? 'redact_change' : 'redact')}
        </button>
        {own && (
          <button type="button" onClick={() => void takeBack(own.id)}>
            {t('redact_withdraw')}
          </button>
        )}
        {!redaction && gone && (
          <button type="button" onClick={() => void putBack(gone)}>
            {t('settings_undo')}
          </button>
        )}
      </div>
    </section>
  );
}
