/** Wires the dashboard: the address says which section is shown. */

import { useEffect } from 'preact/hooks';
import { browser } from '#imports';
import { WordsProvider } from '../../components/words';
import { database } from '../../utils/db';
import { useLive, useTrouble } from '../../utils/db/live';
import { readSettings } from '../../utils/db/settings';
import { chooseLanguage } from '../../utils/i18n';
import { type Language, Settings } from '../../utils/records';
import { Claims } from './claims-desk';
import { Dates } from './dates';
import { Navigation } from './navigation';
import { Pages } from './pages';
import { type Place, usePlace } from './place';
import { Points } from './points';
import { Preferences } from './preferences';
import { Ready } from './ready';
import { Sites } from './sites';
import { Today } from './today';
import { Trips } from './trips';
import { Verify } from './verify';
import { Welcome } from './welcome';

const defaults = Settings.parse({});

export function App() {
  const stored = useLive(() => readSettings(database), []);
  const trouble = useTrouble(database, stored.failed);
  const place = usePlace();
  const settings = stored.value ?? (stored.failed ? defaults : null);
  const language = settings && chooseLanguage(settings.language, browser.i18n.getUILanguage());
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!settings || !language) return null;
  return (
    <WordsProvider language={language} preferred={navigator.languages}>
      <Navigation section={place.section} trouble={trouble} />
      <main id="content" tabIndex={-1}>
        <Section place={place} settings={settings} language={language} />
      </main>
    </WordsProvider>
  );
}

function Section({ place, settings, language }: { place: Place; settings: Settings; language: Language }) {
  if (place.section === 'today') return <Today language={language} />;
  if (place.section === 'claims') return <Claims />;
  if (place.section === 'dates') return <Dates language={language} />;
  if (place.section === 'points') return <Points language={language} />;
  if (place.section === 'pages') return <Pages language={language} settings={settings} />;
  if (place.section === 'sites') return <Sites language={language} />;
  if (place.section === 'ready') return <Ready />;
  if (place.section === 'settings') return <Preferences settings={settings} part={place.id} />;
  if (place.section === 'verify') return <Verify />;
  if (place.section === 'welcome') return <Welcome settings={settings} />;
  return <Trips tripId={place.id} language={language} />;
}
