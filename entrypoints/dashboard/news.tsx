/** Wires the news: what came since the version that its user knows. */
import { useState } from 'preact/hooks';
import { browser } from '#imports';
import { NewsCard } from '../../components/news/news-card';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readSettings, writeSetting } from '../../utils/db/settings';
import { newsBetween } from '../../utils/news';

/** Where the database does not answer, *Today* itself says so. */
export function NewsNote() {
  const { value } = useLive(() => readSettings(database), []);
  const [failed, setFailed] = useState(false);
  const dismiss = () => {
    setFailed(false);
    writeSetting(database, 'newsSince', null).catch(() => setFailed(true));
  };
  if (!value || value.newsSince === null) return null;
  return (
    <NewsCard
      news={newsBetween(value.newsSince, browser.runtime.getManifest().version)}
      failed={failed}
      onDismiss={dismiss}
    />
  );
}
