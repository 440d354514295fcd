/** Wires the popup: settings and the tab in front decide what is shown. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { AccessMissing } from '../../components/access/access-missing';
import { WordsProvider } from '../../components/words';
import { database } from '../../utils/db';
import { useLive, useTrouble } from '../../utils/db/live';
import { readSettings } from '../../utils/db/settings';
import { chooseLanguage } from '../../utils/i18n';
import { ask } from '../../utils/messages/ask';
import { Settings } from '../../utils/records';
import { Foot } from './foot';
import { Head } from './head';
import { Page } from './page';
import { useShownPage } from './shown-page';
import { useShownTrip } from './shown-trip';
import { useTab } from './tab';

const defaults = Settings.parse({});

/** So long nothing is shown, ms. A head alone would be drawn, and the window sized for it, only for both to be done again. */
const shortWait = 300;

/** @param props `patience`: longest that nothing is shown, ms */
export function App({ patience = shortWait }: { patience?: number }) {
  const stored = useLive(() => readSettings(database), []);
  const trouble = useTrouble(database, stored.failed);
  // Asked for side by side, not one after another as each part is drawn.
  const tab = useTab();
  const page = useShownPage(tab);
  const shown = useShownTrip(tab, page);
  // Without settings the popup still speaks, in the browser's language.
  const settings = stored.value ?? (stored.failed ? defaults : null);
  const language = settings && chooseLanguage(settings.language, browser.i18n.getUILanguage());
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // Its answer is seen in the database; without one the alarm will do it.
    ask('captures.finish', {}).catch((error: unknown) => console.info('Hikae: no answer', String(error)));
  }, []);
  const isLate = useLate(patience);
  const isKnown = page.value !== undefined || page.failed;
  if (!settings || !language || !tab || !(isKnown || isLate)) return null;
  // What else is asked for waits until it is known whether the page was kept: it would keep that waiting, and the page is not said to be missing.
  return (
    <WordsProvider language={language} preferred={navigator.languages}>
      <Head trouble={trouble} />
      <AccessMissing />
      {isKnown && (
        <>
          <Page tab={tab} page={page} shown={shown} settings={settings} language={language} />
          <Foot tab={tab} settings={settings} />
        </>
      )}
    </WordsProvider>
  );
}

/** Whether the popup has been open for longer than it may show nothing. */
function useLate(patience: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [patience]);
  return isLate;
}
