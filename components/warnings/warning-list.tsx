/** Warnings of a trip: what happened, why it matters and what to do; those the user wants no more of stand below, folded. */
import type { Warning } from '../../utils/records';
import { hostOf } from '../../utils/route';
import type { WarningText } from '../../utils/warnings';
import { useWords } from '../words';
import './warning-list.css';

export interface WarningLine {
  warning: Warning;
  /** Its sentences in the user's language. */
  text: WarningText;
  /** The user wants none of this rule on this site. */
  muted: boolean;
}

export interface WarningActions {
  onDismiss: (id: string, dismissed: boolean) => void;
  onMute: (of: { rule: string; site: string }, muted: boolean) => void;
}

export function WarningList({ lines, ...actions }: { lines: readonly WarningLine[] } & WarningActions) {
  const { t } = useWords();
  const open = lines.filter(({ warning, muted }) => warning.state === 'open' && !muted);
  const aside = lines.filter((line) => !open.includes(line));
  return (
    <>
      {open.length > 0 && <Lines lines={open} {...actions} />}
      {aside.length > 0 && (
        <details class="warnings-aside">
          <summary>{t('warnings_aside', aside.length)}</summary>
          <Lines lines={aside} {...actions} />
        </details>
      )}
    </>
  );
}

const Lines = ({ lines, ...actions }: { lines: readonly WarningLine[] } & WarningActions) => (
  <ul class="warnings">
    {lines.map((line) => (
      <li key={line.warning.id} class={line.warning.state === 'over' ? 'over' : line.warning.severity}>
        <Line {...line} {...actions} />
      </li>
    ))}
  </ul>
);

function Line({ warning, text, muted, ...actions }: WarningLine & WarningActions) {
  const { t, times } = useWords();
  const { severity, state, at, hosts, quote } = warning;
  return (
    <>
      <p class="severity">
        {state === 'over' ? t('warning_over') : t(`severity_${keyOf(severity)}`)}
        <time dateTime={at}>{times.day(at)}</time>
      </p>
      <p class="what">{text.what}</p>
      <p>{text.why}</p>
      {quote && (
        <figure class="said">
          <blockquote>{quote.text}</blockquote>
          {quote.source && (
            <figcaption title={quote.source}>{t('warning_quote_source', nameOf(quote.source))}</figcaption>
          )}
        </figure>
      )}
      {state === 'open' && <p class="todo">{text.todo}</p>}
      {hosts.length > 0 && <p class="hosts">{t('warning_hosts', hosts.join(', '))}</p>}
      {state !== 'over' && <Actions warning={warning} what={text.what} muted={muted} {...actions} />}
    </>
  );
}

/** The host of an address, which may be long; anything else as it is. */
const nameOf = (source: string): string => hostOf(source) ?? source;

const keyOf = (severity: Warning['severity']) =>
  severity.replace('-', '_') as 'will_fail' | 'may_fail' | 'note';

interface ActionProps extends WarningActions {
  warning: Warning;
  what: string;
  muted: boolean;
}

function Actions({ warning: { id, rule, site, state }, what, muted, onDismiss, onMute }: ActionProps) {
  const { t } = useWords();
  const button = (label: string, press: () => void) => (
    <button type="button" class="plain" aria-label={`${label}: ${what}`} onClick={press}>
      {label}
    </button>
  );
  return (
    <p class="acts">
      {muted
        ? button(t('warning_unmute'), () => onMute({ rule, site }, false))
        : state === 'dismissed'
          ? button(t('warning_undismiss'), () => onDismiss(id, false))
          : button(t('warning_dismiss'), () => onDismiss(id, true))}
      {!muted && state === 'open' && button(t('warning_mute', site), () => onMute({ rule, site }, true))}
    </p>
  );
}
