/** Wires the sites that are known: what is kept of each, what experience says of it, and what the user chose there. */
import { SiteList } from '../../components/sites/site-list';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { chooseSite } from '../../utils/db/correct';
import { useLive } from '../../utils/db/live';
import { useChanging } from '../../utils/db/live/changing';
import { readSites } from '../../utils/db/live/sites';
import { setMuted } from '../../utils/db/warnings';
import type { Language } from '../../utils/records';
import { hrefOf } from './place';

export function Sites({ language }: { language: Language }) {
  const { t } = useWords();
  const { failed, run } = useChanging();
  const lines = useLive(() => readSites(database), []);
  if (!lines.value) return lines.failed ? <p class="problem">{t('database_failed')}</p> : null;
  return (
    <div class="detail">
      <h2>{t('nav_sites')}</h2>
      {failed && (
        <p class="problem" role="alert">
          {t('settings_failed')}
        </p>
      )}
      {lines.value.length === 0 ? (
        <p class="empty">{t('sites_empty')}</p>
      ) : (
        <SiteList
          lines={lines.value}
          language={language}
          href={(tripId) => hrefOf('trips', tripId)}
          onChoose={(site, choice) => run(chooseSite(database, site, choice))}
          onMute={(of, muted) => run(setMuted(database, of, muted))}
        />
      )}
    </div>
  );
}
