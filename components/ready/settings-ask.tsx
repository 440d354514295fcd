/** The optional permission to read the privacy settings: why, the button that asks for it, and the way to give it back. */
import { useState } from 'preact/hooks';
import { useWords } from '../words';

export interface SettingsAskProps {
  /** Null until known. */
  granted: boolean | null;
  /** The settings were asked for in vain. */
  failed: boolean;
  /** Called in the click itself, as browsers want it; resolves with whether it was granted. */
  onAsk: () => Promise<boolean>;
  onGiveBack: () => Promise<unknown>;
}

export function SettingsAsk({ granted, failed, onAsk, onGiveBack }: SettingsAskProps) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<'refused' | 'failed' | null>(null);
  const ask = () => {
    setAnswer(null);
    onAsk().then(
      (yes) => setAnswer(yes ? null : 'refused'),
      () => setAnswer('failed'),
    );
  };
  const giveBack = () => {
    setAnswer(null);
    onGiveBack().catch(() => setAnswer('failed'));
  };
  return (
    <section>
      <h2>{t('ready_settings_title')}</h2>
      {granted === false && (
        <>
          <p class="why">{t('ready_settings_why')}</p>
          <button type="button" onClick={ask}>
            {t('ready_settings_button')}
          </button>
        </>
      )}
      {granted && (
        <>
          <p class="why">{t('ready_settings_granted')}</p>
          <button type="button" class="plain" onClick={giveBack}>
            {t('ready_settings_give_back')}
          </button>
        </>
      )}
      <div role="status">
        {answer === 'refused' && !granted && <p class="why">{t('ready_settings_refused')}</p>}
        {(answer === 'failed' || failed) && <p class="why problem">{t('ready_settings_failed')}</p>}
      </div>
    </section>
  );
}
