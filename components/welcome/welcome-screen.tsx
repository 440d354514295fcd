/** The first screen: what Hikae does, what it never does, what it keeps and where, and how to begin. */
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../utils/i18n';
import { useWords } from '../words';
import './welcome.css';

interface WelcomeScreenProps {
  /** The choice of languages. */
  language: ComponentChildren;
  /** Whether the sites may be seen. */
  access: ComponentChildren;
  onBegin: () => void;
}

interface Part {
  title: MessageKey;
  lines: readonly MessageKey[];
  /** How each line is marked. */
  mark: 'does' | 'never' | 'keeps' | 'start';
}

const parts: readonly Part[] = [
  {
    title: 'welcome_does',
    lines: ['welcome_does_keep', 'welcome_does_warn', 'welcome_does_claim'],
    mark: 'does',
  },
  {
    title: 'welcome_never',
    lines: ['welcome_never_send', 'welcome_never_card', 'welcome_never_link'],
    mark: 'never',
  },
  {
    title: 'welcome_keeps',
    lines: ['welcome_keeps_what', 'welcome_keeps_where', 'welcome_keeps_backup'],
    mark: 'keeps',
  },
  {
    title: 'welcome_start',
    lines: ['welcome_start_shop', 'welcome_start_button', 'welcome_start_pin'],
    mark: 'start',
  },
];

export function WelcomeScreen({ language, access, onBegin }: WelcomeScreenProps) {
  const { t } = useWords();
  return (
    <div class="welcome">
      <header>
        <h2>{t('welcome_title')}</h2>
        <p>{t('welcome_lead')}</p>
        <div class="language">{language}</div>
      </header>
      <div class="parts">
        {parts.map(({ title, lines, mark }) => (
          <section key={title} class={mark}>
            <h3>{t(title)}</h3>
            <Lines lines={lines} ordered={mark === 'start'} />
          </section>
        ))}
      </div>
      {access}
      <button type="button" class="main" onClick={onBegin}>
        {t('welcome_begin')}
      </button>
    </div>
  );
}

function Lines({ lines, ordered }: { lines: readonly MessageKey[]; ordered: boolean }) {
  const { t } = useWords();
  const items = lines.map((line) => <li key={line}>{t(line)}</li>);
  return ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
