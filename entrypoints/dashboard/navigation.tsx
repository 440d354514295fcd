/** Mark, name, sections. */
import { troubleWords } from '../../components/trouble';
import { useWords } from '../../components/words';
import type { Trouble } from '../../utils/db/trouble';
import { hrefOf, type SectionName, sections } from './place';

export function Navigation({ section, trouble }: { section: SectionName; trouble: Trouble | null }) {
  const { t } = useWords();
  return (
    <header class="top">
      <button
        type="button"
        class="skip"
        onClick={() => document.querySelector<HTMLElement>('#content')?.focus()}
      >
        {t('nav_skip')}
      </button>
      <img src="/icon/icon.svg" width="28" height="28" alt="" />
      <h1>{t('extensionName')}</h1>
      <nav aria-label={t('nav_label')}>
        {sections.map((name) => (
          <a key={name} href={hrefOf(name)} aria-current={name === section ? 'page' : undefined}>
            {t(`nav_${name}`)}
          </a>
        ))}
      </nav>
      {trouble && (
        <p class="problem" role="alert">
          {t(troubleWords[trouble])}
        </p>
      )}
    </header>
  );
}
