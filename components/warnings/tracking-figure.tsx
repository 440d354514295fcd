/** The tracking of a trip as a figure: one line of time, with both clocks. */
import { gapOf, type TrackingStep } from '../../utils/tracking';
import { useKindWords } from '../page/kind-words';
import { useWords } from '../words';
import './tracking-figure.css';

export function TrackingFigure({ steps }: { steps: readonly TrackingStep[] }) {
  const { t } = useWords();
  const say = useStepWords();
  const shown = steps.filter(({ kind }) => kind !== 'gap');
  const gaps = steps.filter(({ kind }) => kind === 'gap');
  return (
    <figure class="tracking">
      <figcaption>{t('tracking_why')}</figcaption>
      <ol>
        {shown.map((step, i) => (
          <li key={`${step.at} ${step.kind} ${step.host} ${step.detail}`}>
            <Mark step={step} />
            <span class={step.tone}>{say.what(step)}</span>
            <span class="when">{say.when(step, shown[i - 1])}</span>
          </li>
        ))}
      </ol>
      {gaps.map((step) => (
        <p key={step.detail} class="gap">
          {say.gap(step)}
        </p>
      ))}
    </figure>
  );
}

/** Told apart by shape, not by colour alone. */
function Mark({ step: { tone, kind } }: { step: TrackingStep }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {tone === 'bad' && <path class="bad" d="M3 3l10 10m0-10L3 13" />}
      {tone !== 'bad' && kind === 'page' && <rect class="page" x="3" y="3" width="10" height="10" rx="2" />}
      {tone !== 'bad' && kind !== 'page' && <circle class={tone} cx="8" cy="8" r="5" />}
    </svg>
  );
}

const gapWords = {
  'no-route': 'tracking_gap_route',
  'no-tags': 'tracking_gap_tags',
  'no-server-time': 'tracking_gap_server',
  'route-beginning': 'tracking_gap_beginning',
  'route-between': 'tracking_gap_between',
  'route-onward': 'tracking_gap_onward',
} as const;

function useStepWords() {
  const { t, times } = useWords();
  const kindWords = useKindWords();
  const names = {
    click: t('tracking_click'),
    hop: t('tracking_hop'),
    landing: t('tracking_landing'),
    page: '',
    tag: '',
    rival: t('tracking_rival'),
    gap: '',
  };
  const details = {
    sent: t('tracking_tag_sent'),
    blocked: t('tracking_tag_blocked'),
    failed: t('tracking_tag_failed'),
  };
  const nameOf = ({ kind, detail, pageKind }: TrackingStep) => {
    if (kind === 'page' && pageKind) return kindWords(pageKind);
    return detail === 'sent' || detail === 'blocked' || detail === 'failed' ? details[detail] : names[kind];
  };
  return {
    what: (step: TrackingStep) => {
      const cookies = step.cookies === undefined ? '' : t('tracking_cookies', step.cookies);
      const status = step.status === undefined ? '' : ` (${step.status})`;
      return [`${nameOf(step)}${status}`, step.host, cookies].filter(Boolean).join(' · ');
    },
    /** The day and the zone are said once, by the first step of the day. */
    when: ({ at, serverAt }: TrackingStep, before: TrackingStep | undefined) => {
      const isSameDay = at && before?.at && times.day(at) === times.day(before.at);
      const device = at && (isSameDay ? times.second(at) : times.exact(at));
      return [device, serverAt && t('tracking_server', times.second(serverAt))].filter(Boolean).join(' · ');
    },
    gap: (step: TrackingStep) => {
      const gap = gapOf(step);
      return gap && t(gapWords[gap]);
    },
  };
}
