/** Shows the passport of a trip: as a code to be read by a camera, and as text to be copied. */
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n';
import { useWords } from '../words';
import { PassportCode } from './passport-code';

export function PassportOut({ onWrite }: { onWrite: () => Promise<string | null> }) {
  const { t } = useWords();
  const [passport, setPassport] = useState<string | null>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const show = async () => {
    setSaid(null);
    try {
      const text = await onWrite();
      setPassport(text);
      if (text === null) setSaid('passport_nothing');
    } catch {
      setSaid('passport_failed');
    }
  };
  return (
    <div class="passport">
      {passport === null ? (
        <button type="button" onClick={show}>
          {t('passport_show')}
        </button>
      ) : (
        <Shown passport={passport} onSaid={setSaid} />
      )}
      <p class="why" role="status">
        {said && t(said)}
      </p>
    </div>
  );
}

function Shown({ passport, onSaid }: { passport: string; onSaid: (key: MessageKey | null) => void }) {
  const { t } = useWords();
  // Where the clipboard is barred the text can still be selected.
  const copy = () =>
    navigator.clipboard.writeText(passport).then(
      () => onSaid('passport_copied'),
      () => onSaid(null),
    );
  return (
    <>
      <PassportCode text={passport} />
      <label>
        <span>{t('passport_text')}</span>
        <textarea
          readOnly
          rows={4}
          spellcheck={false}
          value={passport}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <button type="button" onClick={copy}>
        {t('passport_copy')}
      </button>
    </>
  );
}
