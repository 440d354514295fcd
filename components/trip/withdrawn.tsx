/** Pages taken back lately. They can still be put back. */
import type { Visit } from '../../utils/records';
import { useWords } from '../words';
import { VisitRoute } from './visit-route';

interface WithdrawnProps {
  visits: readonly Visit[];
  onRestore: (visitId: string) => void;
}

export function Withdrawn({ visits, onRestore }: WithdrawnProps) {
  const { t } = useWords();
  if (!visits.length) return null;
  return (
    <section class="withdrawn">
      <h2>{t('trip_section_withdrawn')}</h2>
      <p class="why">{t('withdrawn_note')}</p>
      <VisitRoute visits={visits} onWithdraw={onRestore} onRestore={onRestore} />
    </section>
  );
}
