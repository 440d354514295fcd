/** What to do on this site, the language, and the way to what was kept today. */
import { isRestricted } from '../../components/page/state';
import { LanguageChoice } from '../../components/settings/language-choice';
import { SiteChoice } from '../../components/settings/site-choice';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { chooseSite } from '../../utils/db/correct';
import { useLive } from '../../utils/db/live';
import { useChanging } from '../../utils/db/live/changing';
import { dayOf, readKeptBetween } from '../../utils/db/live/today';
import { writeSetting } from '../../utils/db/settings';
import { type Settings, siteChoiceOf } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { openDashboard } from './dashboard';
import type { Shown } from './tab';

export function Foot({ tab, settings }: { tab: Shown; settings: Settings }) {
  const { t } = useWords();
  const { failed, run } = useChanging();
  const site = isRestricted(tab.url) ? null : siteOf(tab.url);
  return (
    <footer>
      {site && (
        <SiteChoice
          site={site}
          chosen={siteChoiceOf(settings, site)}
          onChoose={(choice) => run(chooseSite(database, site, choice))}
        />
      )}
      <KeptToday />
      <button type="button" class="plain" onClick={() => void openDashboard('ready')}>
        {t('ready_popup')}
      </button>
      <LanguageChoice
        chosen={settings.language}
        onChoose={(language) => run(writeSetting(database, 'language', language))}
      />
      {failed && (
        <p class="why problem" role="alert">
          {t('settings_failed')}
        </p>
      )}
    </footer>
  );
}

/** How much was kept by itself today, and the way there; nothing where nothing was. */
function KeptToday() {
  const { t } = useWords();
  const today = dayOf(new Date());
  const visits = useLive(() => readKeptBetween(database, today), [today.from]);
  const count = visits.value?.filter(({ withdrawnAt }) => withdrawnAt === null).length ?? 0;
  if (!count) return null;
  return (
    <button type="button" class="plain" onClick={() => void openDashboard('pages')}>
      {t('today_count', count)}
    </button>
  );
}
