/** Numbers of the exhibits that show something, as the report and the letters count them. */
import { useWords } from '../words';

export function ExhibitMarks({ exhibits }: { exhibits: readonly number[] }) {
  const { t, locale } = useWords();
  if (!exhibits.length) return null;
  const numbers = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(exhibits.map(String));
  return <span class="exhibits">{t('claim_exhibits', numbers)}</span>;
}
