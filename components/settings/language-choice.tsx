/** The language of Hikae and of its reports. Each language is named in itself. */
import { type Language, languages } from '../../utils/records';
import { useWords } from '../words';

const names: Record<Language, string> = { ja: '日本語', en: 'English', es: 'Español' };

export function LanguageChoice(props: {
  chosen: Language | null;
  onChoose: (language: Language | null) => void;
}) {
  const { t } = useWords();
  return (
    <select
      aria-label={t('language_label')}
      value={props.chosen ?? ''}
      onChange={({ currentTarget: { value } }) =>
        props.onChoose(languages.find((language) => language === value) ?? null)
      }
    >
      <option value="">{t('language_browser')}</option>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {names[language]}
        </option>
      ))}
    </select>
  );
}
