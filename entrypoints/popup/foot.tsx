/** The site's switch and the language. */
import { useState } from 'preact/hooks';
import { isRestricted } from '../../components/page/state';
import { LanguageChoice } from '../../components/settings/language-choice';
import { Switch } from '../../components/settings/switch';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { writeSetting } from '../../utils/db/settings';
import type { Settings } from '../../utils/records';
import { siteOf } from '../../utils/route';
import type { Shown } from './tab';

export function Foot({ tab, settings }: { tab: Shown; settings: Settings }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const site = isRestricted(tab.url) ? null : siteOf(tab.url);
  const write = <Key extends keyof Settings>(key: Key, value: Settings[Key]) => {
    setFailed(false);
    writeSetting(database, key, value).catch(() => setFailed(true));
  };
  const switchSite = (off: boolean) => {
    const others = settings.sitesOff.filter((other) => other !== site);
    write('sitesOff', off && site ? [...others, site].sort() : others);
  };
  return (
    <footer>
      {site && (
        <Switch label={t('site_off', site)} on={settings.sitesOff.includes(site)} onSwitch={switchSite} />
      )}
      <LanguageChoice chosen={settings.language} onChoose={(language) => write('language', language)} />
      {failed && (
        <p class="why problem" role="alert">
          {t('settings_failed')}
        </p>
      )}
    </footer>
  );
}
