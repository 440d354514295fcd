/** The probe: the user chooses a portal and one of its open pages, and has that page ask the networks of the latest trips. */
import { useState } from 'preact/hooks';
import type { ProbeReply } from '../../utils/messages/probe';
import { useWords } from '../words';
import { ProbeResult } from './probe-result';

/** A portal as the probe sees it. */
export interface ProbePortal {
  key: string;
  name: string;
  /** Origins of those that are asked. */
  endpoints: readonly string[];
  /** Its pages that are open. */
  tabs: readonly { id: number; title: string }[];
}

export interface ProbePanelProps {
  portals: readonly ProbePortal[];
  /** Key of a portal. */
  chosen: string | null;
  /** What was heard for the chosen portal; null: not asked. */
  result: ProbeReply | null;
  onChoose: (key: string) => void;
  /** Resolves when `result` is known. */
  onRun: (portal: ProbePortal, tabId: number) => Promise<unknown>;
}

export function ProbePanel({ portals, chosen, result, onChoose, onRun }: ProbePanelProps) {
  const { t } = useWords();
  const portal = portals.find(({ key }) => key === chosen) ?? portals[0];
  return (
    <section>
      <h2>{t('ready_probe_title')}</h2>
      {portal ? <p class="why">{t('ready_probe_why')}</p> : <p>{t('ready_probe_no_trips')}</p>}
      {portal && portals.length > 1 && (
        <Choice label={t('ready_probe_portal')} chosen={portal.key} onChoose={onChoose} options={portals} />
      )}
      {portal && <Run key={portal.key} portal={portal} onRun={onRun} />}
      <div role="status">{result && <ProbeResult result={result} />}</div>
    </section>
  );
}

function Run({ portal, onRun }: { portal: ProbePortal; onRun: ProbePanelProps['onRun'] }) {
  const { t, locale } = useWords();
  const [step, setStep] = useState<'idle' | 'busy' | 'failed'>('idle');
  const [wanted, setWanted] = useState<string | null>(null);
  const { name, endpoints, tabs } = portal;
  const tab = tabs.find(({ id }) => String(id) === wanted) ?? tabs[0];
  if (!endpoints.length) return <p>{t('ready_probe_no_hosts', name)}</p>;
  if (!tab) return <p>{t('ready_probe_no_tab', name)}</p>;
  const run = () => {
    setStep('busy');
    onRun(portal, tab.id).then(
      () => setStep('idle'),
      () => setStep('failed'),
    );
  };
  const hosts = endpoints.map((origin) => new URL(origin).hostname);
  const options = tabs.map(({ id, title }) => ({ key: String(id), name: title }));
  return (
    <>
      {tabs.length > 1 && (
        <Choice label={t('ready_probe_tab')} chosen={String(tab.id)} onChoose={setWanted} options={options} />
      )}
      <button type="button" class="main" disabled={step === 'busy'} onClick={run}>
        {step === 'busy'
          ? t('ready_probe_running')
          : t('ready_probe_button', name, new Intl.ListFormat(locale).format(hosts))}
      </button>
      {step === 'failed' && (
        <p class="why problem" role="alert">
          {t('ready_probe_failed')}
        </p>
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  chosen: string;
  options: readonly { key: string; name: string }[];
  onChoose: (key: string) => void;
}

const Choice = ({ label, chosen, options, onChoose }: ChoiceProps) => (
  <p class="choices">
    <label>
      {label}
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  </p>
);
