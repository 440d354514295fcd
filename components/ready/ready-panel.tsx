/** Is this browser ready? The verdict, what it rests on, what may be asked for, and what to do. */
import type { ReadinessFacts } from '../../utils/readiness';
import { findingsOf, verdictOf } from '../../utils/readiness';
import { useWords } from '../words';
import { FindingList } from './finding-list';
import { HowToFix } from './how-to-fix';
import { type PortalNote, PortalNotes } from './portal-notes';
import { ProbePanel, type ProbePanelProps } from './probe-panel';
import { SettingsAsk, type SettingsAskProps } from './settings-ask';
import { Verdict } from './verdict';
import './ready.css';

interface ReadyPanelProps {
  facts: ReadinessFacts;
  settings: SettingsAskProps;
  probe: ProbePanelProps;
  portals: readonly PortalNote[];
}

export function ReadyPanel({ facts, settings, probe, portals }: ReadyPanelProps) {
  const { t } = useWords();
  const findings = findingsOf(facts);
  return (
    <div class="readiness">
      <h2>{t('ready_title')}</h2>
      <p class="why">{t('ready_note')}</p>
      <Verdict {...verdictOf(findings)} />
      <section>
        <FindingList findings={findings} stopped={facts.stopped} />
      </section>
      <SettingsAsk {...settings} />
      <ProbePanel {...probe} />
      <HowToFix here={facts.browser} findings={findings} />
      <PortalNotes portals={portals} />
    </div>
  );
}
