/** What was found, one line each: its state by shape and word, what it means, and who says so. */
import { keyPart } from '../../utils/i18n';
import type { Finding, FindingState, StoppedHost } from '../../utils/readiness';
import { useWords } from '../words';
import { nameOf, stateWords } from './names';

interface FindingListProps {
  findings: readonly Finding[];
  stopped: readonly StoppedHost[];
}

export function FindingList({ findings, stopped }: FindingListProps) {
  const { t } = useWords();
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.id} class={finding.state} data-finding={finding.id}>
          <Mark state={finding.state} />
          <h3>{t(nameOf(finding.id))}</h3>
          <span class="state">{t(stateWords(finding.state))}</span>
          <p>{t(`ready_${keyPart(finding.says)}`)}</p>
          <From {...finding} />
          {finding.id === 'stopped' && stopped.length > 0 && <Stopped stopped={stopped} />}
        </li>
      ))}
    </ul>
  );
}

/** Told apart by shape, not by colour alone. */
function Mark({ state }: { state: FindingState }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {state === 'bad' && <path class="bad" d="M3 3l10 10m0-10L3 13" />}
      {state === 'check' && <path d="M8 2v7m0 4.5v.5" />}
      {state !== 'bad' && state !== 'check' && <circle class={state} cx="8" cy="8" r="5" />}
    </svg>
  );
}

function From({ from, at }: Pick<Finding, 'from' | 'at'>) {
  const { t, times } = useWords();
  if (from === 'page') return at ? <p class="from">{t('ready_from_page', times.day(at))}</p> : null;
  return from ? <p class="from">{t(`ready_from_${from}`)}</p> : null;
}

/** Who stopped what, never which extensions there are. */
function Stopped({ stopped }: { stopped: readonly StoppedHost[] }) {
  const { t, times } = useWords();
  return (
    <ul class="hosts">
      {stopped.map(({ host, what, by, times: count, at, since }) => (
        <li key={`${host} ${what} ${by}`}>
          <span>
            {t(
              'ready_stopped_line',
              host,
              t(`ready_stopped_${what}`),
              t(`ready_by_${keyPart(by)}`),
              times.number(count),
              times.day(at),
            )}
          </span>
          {since && <span class="from">{t('ready_stopped_since')}</span>}
        </li>
      ))}
    </ul>
  );
}
