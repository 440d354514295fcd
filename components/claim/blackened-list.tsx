/** What a desk cannot see, since the user blackened it: said before the claim is sent. */
import { blackenedIn, type DeskCase } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import { useWords } from '../words';
import { ExhibitMarks } from './exhibit-marks';

export function BlackenedList({ input }: { input: DeskCase }) {
  const { t, language } = useWords();
  const found = blackenedIn(input, language);
  if (!found.length) return null;
  const isMissed = found.some(({ fields, quotes }) => fields.length > 0 || quotes.length > 0);
  return (
    <section class={`contradictions blackened${isMissed ? ' problem' : ''}`} role="status">
      <p>{t('claim_blackened')}</p>
      <ul>
        {found.map(({ exhibit, places, quotes, fields }) => (
          <li key={exhibit}>
            <ExhibitMarks exhibits={[exhibit]} /> {t('claim_blackened_places', places)}
            {fields.map((field) => (
              <p key={field}>{t('claim_blackened_field', t(`form_field_${keyPart(field)}`))}</p>
            ))}
            {quotes.map((quote) => (
              <p key={quote}>{t('claim_blackened_quote', quote)}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
