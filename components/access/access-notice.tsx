/** Whether Hikae may see the sites one visits; where it may not, what that means, and the button that asks for it. */
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import './access.css';

export interface AccessNoticeProps {
  /** What the browser says now. Where nothing is to be said of what is granted, leave the notice out. */
  granted: boolean;
  /** Called in the click itself, as browsers want it; resolves with whether it was granted. */
  onAsk: () => Promise<boolean>;
}

export function AccessNotice({ granted, onAsk }: AccessNoticeProps) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<'refused' | 'failed' | null>(null);
  const ask = () => {
    setAnswer(null);
    onAsk().then(
      (yes) => setAnswer(yes ? null : 'refused'),
      () => setAnswer('failed'),
    );
  };
  return (
    <section class={granted ? 'access' : 'access missing'}>
      <h2>{t('access_title')}</h2>
      <p>{t(granted ? 'access_granted' : 'access_missing')}</p>
      {!granted && (
        <>
          <p class="why">{t('access_why')}</p>
          <button type="button" onClick={ask}>
            {t('access_ask')}
          </button>
        </>
      )}
      <div role="status">{answer && !granted && <p class="why">{t(`access_${answer}`)}</p>}</div>
    </section>
  );
}
