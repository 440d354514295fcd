/** Wires the welcome: the language, whether the sites may be seen, and where one begins. */
import { useState } from 'preact/hooks';
import { AccessNotice } from '../../components/access/access-notice';
import { useSiteAccess } from '../../components/access/site-access';
import { LanguageChoice } from '../../components/settings/language-choice';
import { WelcomeScreen } from '../../components/welcome/welcome-screen';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { writeSetting } from '../../utils/db/settings';
import type { Settings } from '../../utils/records';
import { hrefOf } from './place';

export function Welcome({ settings }: { settings: Settings }) {
  const { t } = useWords();
  const { granted, onAsk } = useSiteAccess();
  const [failed, setFailed] = useState(false);
  const choose = (language: Settings['language']) => {
    setFailed(false);
    writeSetting(database, 'language', language).catch(() => setFailed(true));
  };
  return (
    <>
      {failed && (
        <p class="problem" role="alert">
          {t('settings_failed')}
        </p>
      )}
      <WelcomeScreen
        language={<LanguageChoice chosen={settings.language} onChoose={choose} />}
        access={granted !== null && <AccessNotice granted={granted} onAsk={onAsk} />}
        onBegin={() => location.assign(hrefOf('today'))}
      />
    </>
  );
}
