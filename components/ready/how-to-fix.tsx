/** How to put right what is in the way, step by step, for each browser; this one's steps stand open where there is something to do. */
import type { MessageKey } from '../../utils/i18n';
import type { Finding, FindingId, ReadinessFacts } from '../../utils/readiness';
import { useWords } from '../words';

type Name = ReadinessFacts['browser'];

const names: Record<Name, string> = { chrome: 'Chrome', firefox: 'Firefox' };

const steps: Record<Name, readonly (readonly [MessageKey, ...FindingId[]])[]> = {
  chrome: [
    ['ready_fix_chrome_cookies', 'cookies'],
    ['ready_fix_chrome_third_party', 'third-party'],
    ['ready_fix_blocker', 'stopped', 'probe'],
  ],
  firefox: [
    ['ready_fix_firefox_cookies', 'cookies', 'third-party'],
    ['ready_fix_firefox_protection', 'protection', 'stopped', 'probe'],
    ['ready_fix_blocker', 'stopped', 'probe'],
  ],
};

interface HowToFixProps {
  /** This browser. */
  here: Name;
  findings: readonly Finding[];
}

export function HowToFix({ here, findings }: HowToFixProps) {
  const { t } = useWords();
  const wanting = findings.filter(({ state }) => state === 'bad' || state === 'check').map(({ id }) => id);
  const order: readonly Name[] = here === 'firefox' ? ['firefox', 'chrome'] : ['chrome', 'firefox'];
  return (
    <section>
      <h2>{t('ready_fix_title')}</h2>
      {order.map((one) => (
        <details key={one} open={one === here && wanting.length > 0}>
          <summary>{one === here ? t('ready_fix_this', names[one]) : names[one]}</summary>
          <ul class="steps">
            {stepsFor(one, wanting).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </details>
      ))}
      {wanting.length > 0 && <p class="why">{t('ready_fix_click_again')}</p>}
    </section>
  );
}

/** The steps for what is in the way; all of them where nothing is. */
const stepsFor = (name: Name, wanting: readonly FindingId[]): MessageKey[] =>
  steps[name]
    .filter(([, ...of]) => !wanting.length || of.some((id) => wanting.includes(id)))
    .map(([key]) => key);
