/** What does not fit together, before it is sent. */
import { contradictionsOf, type DeskCase } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import { useWords } from '../words';
import { ExhibitMarks } from './exhibit-marks';

export function ContradictionList({ input }: { input: DeskCase }) {
  const { t, language } = useWords();
  const found = contradictionsOf(input, language);
  if (!found.length) return null;
  return (
    <section class="contradictions problem" role="status">
      <p>{t('claim_contradictions')}</p>
      <ul>
        {found.map(({ field, one, other }) => (
          <li key={`${field} ${other.value} ${other.exhibits.join()}`}>
            {t(`form_field_${keyPart(field)}`)}: {one.value} <ExhibitMarks exhibits={one.exhibits} /> ≠{' '}
            {other.value}{' '}
            {other.exhibits.length ? <ExhibitMarks exhibits={other.exhibits} /> : t('claim_own_word')}
          </li>
        ))}
      </ul>
    </section>
  );
}
