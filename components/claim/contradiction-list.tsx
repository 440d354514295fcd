/** What does not fit together, before it is sent. */
import { type Contradiction, contradictionsOf, type DeskCase } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import { useWords } from '../words';
import { ExhibitMarks } from './exhibit-marks';

function Saying({ value, exhibits }: Contradiction['one']) {
  const { t } = useWords();
  return (
    <>
      {value} {exhibits.length ? <ExhibitMarks exhibits={exhibits} /> : t('claim_own_word')}
    </>
  );
}

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
            {t(`form_field_${keyPart(field)}`)}: <Saying {...one} /> ≠ <Saying {...other} />
          </li>
        ))}
      </ul>
    </section>
  );
}
