/** What a portal's form asks one to attach, and what of it is there. */
import type { Wanted } from '../../utils/documents';
import { keyPart } from '../../utils/i18n';
import { useWords } from '../words';

export function WantedList({ portal, wanted }: { portal: string; wanted: readonly Wanted[] }) {
  const { t } = useWords();
  if (!wanted.length) return null;
  return (
    <section>
      <h3>{t('documents_wanted', portal)}</h3>
      <ul class="wanted">
        {wanted.map(({ document, kept }) => (
          <li key={document} class={kept ? 'kept' : 'missing'}>
            <span>{t(`form_document_${keyPart(document)}`)}</span>{' '}
            <span class="state">{t(kept ? 'documents_wanted_kept' : 'documents_wanted_missing')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
