/** What became of each request of a probe. */
import { keyPart } from '../../utils/i18n';
import type { ProbeReply } from '../../utils/messages/probe';
import { useWords } from '../words';

export function ProbeResult({ result }: { result: ProbeReply }) {
  const { t } = useWords();
  if (!result.asked)
    return (
      <p class="why problem">{t(result.why === 'gone' ? 'ready_probe_gone' : 'ready_probe_not_allowed')}</p>
    );
  return (
    <>
      <ul class="hosts outcomes">
        {result.answers.map(({ host, outcome }) => (
          <li key={host} data-outcome={outcome}>
            <b>{host}</b>
            <span class={outcome === 'reached' || outcome === 'unheard' ? '' : 'outcome-bad'}>
              {t(`ready_outcome_${keyPart(outcome)}`)}
            </span>
          </li>
        ))}
      </ul>
      <p class="why">{t('ready_probe_limits')}</p>
    </>
  );
}
