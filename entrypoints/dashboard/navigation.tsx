/** Mark, name, sections. */
import { troubleWords } from '../../components/trouble';
import { useWords } from '../../components/words';
import type { Trouble } from '../../utils/db/trouble';
import { hrefOf, type SectionName, sections } from './place';

export function Navigation({ section, trouble }: { section: SectionName; trouble: Trouble | null }) {
  const { t } = useWords();
  // Who is new here has one way on.
  const isAlone = section === 'welcome';
  return (
    <header class="top">
      {!isAlone && <SkipButton />}
      <img src="/icon/icon.svg" width="28" height="28" alt="" />
      <h1>{t('extensionName')}</h1>
      {!isAlone && <Sections current={section} />}
      {trouble && (
        <p class="problem" role="alert">
          {t(troubleWords[trouble])}
        </p>
      )}
    </header>
  );
}

function SkipButton() {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="skip"
      onClick={() => document.querySelector<HTMLElement>('#content')?.focus()}
    >
      {t('nav_skip')}
    </button>
  );
}

function Sections({ current }: { current: SectionName }) {
  const { t } = useWords();
  return (
    <nav aria-label={t('nav_label')}>
      {sections.map((name) => (
        <a key={name} href={hrefOf(name)} aria-current={name === current ? 'page' : undefined}>
          {t(`nav_${name}`)}
        </a>
      ))}
    </nav>
  );
}
