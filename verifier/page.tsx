/** `verify.html`: the page that goes along with every bundle. It needs nothing but itself, and shows the panel of the extension. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { VerifyPanel } from '../components/verify/verify-panel';
import { useWords, WordsProvider } from '../components/words';
import { verifyBundle } from '../utils/bundle/verify';
import { chooseLanguage } from '../utils/i18n';
import { type Language, languages } from '../utils/records';
import '../components/theme.css';
import './page.css';

const names: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English', es: 'Español' };

function Page() {
  const [language, setLanguage] = useState(() => chooseLanguage(null, navigator.language));
  document.documentElement.lang = language;
  return (
    <WordsProvider language={language} preferred={navigator.languages}>
      <nav>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => setLanguage(each)}
          >
            {names[each]}
          </button>
        ))}
      </nav>
      <Body />
    </WordsProvider>
  );
}

function Body() {
  const { t } = useWords();
  document.title = t('verify_page_title');
  return (
    <main>
      <h1>{t('verify_page_title')}</h1>
      <p>{t('verify_page_lead')}</p>
      <VerifyPanel check={(file) => verifyBundle(file)} />
      <section>
        <h2>{t('verify_page_proves')}</h2>
        <p>{t('verify_page_proves_text')}</p>
        <h2>{t('verify_page_not')}</h2>
        <p>{t('verify_page_not_text')}</p>
        <p class="why">{t('verify_page_own')}</p>
      </section>
    </main>
  );
}

const root = document.querySelector('#page');
if (root) render(<Page />, root);
