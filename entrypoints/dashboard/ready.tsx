/** Wires "Is this browser ready?": what is stored, what the browser says of itself, and the probe the user starts. */
import { useState } from 'preact/hooks';
import { ReadyPanel } from '../../components/ready/ready-panel';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { type ReadinessRows, readReadiness } from '../../utils/db/live/readiness';
import { ask } from '../../utils/messages/ask';
import type { ProbeReply } from '../../utils/messages/probe';
import type { ReadinessFacts } from '../../utils/readiness';
import { usePrivacy } from './ready-privacy';
import { useOpenTabs } from './ready-tabs';

/** What was seen longer ago says nothing of now, ms. */
const lately = 30 * 86_400_000;

export function Ready() {
  const { t } = useWords();
  const [since] = useState(() => new Date(Date.now() - lately).toISOString());
  const rows = useLive(() => readReadiness(database, since), [since]);
  if (!rows.value) return rows.failed ? <p class="problem">{t('database_failed')}</p> : null;
  return <Known rows={rows.value} />;
}

function Known({ rows }: { rows: ReadinessRows }) {
  const { settings, ...privacy } = usePrivacy();
  const tabsOf = useOpenTabs();
  const [results, setResults] = useState<Readonly<Record<string, ProbeReply>>>({});
  const [chosen, setChosen] = useState<string | null>(null);
  const key = chosen ?? rows.portals[0]?.key ?? null;
  const result = (key !== null && results[key]) || null;
  return (
    <ReadyPanel
      facts={{ ...rows, ...ofBrowser(), set: settings, probe: result?.asked ? result : null }}
      settings={privacy}
      portals={rows.portals}
      probe={{
        portals: rows.portals.map((portal) => ({ ...portal, tabs: tabsOf(portal) })),
        chosen: key,
        result,
        onChoose: setChosen,
        onRun: async (portal, tabId) => {
          const reply = await ask('probe.run', { tabId, origins: [...portal.endpoints] });
          setResults((others) => ({ ...others, [portal.key]: reply }));
        },
      }}
    />
  );
}

/** What needs nobody's leave. */
function ofBrowser(): Pick<
  ReadinessFacts,
  'browser' | 'cookiesEnabled' | 'globalPrivacyControl' | 'doNotTrack'
> {
  const signal: unknown = Reflect.get(navigator, 'globalPrivacyControl');
  return {
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
    cookiesEnabled: navigator.cookieEnabled,
    globalPrivacyControl: typeof signal === 'boolean' ? signal : null,
    doNotTrack: navigator.doNotTrack,
  };
}
