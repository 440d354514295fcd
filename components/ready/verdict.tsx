/** The one sentence: is this browser ready? And what of it is not known. */
import type { Verdict as Said } from '../../utils/readiness';
import { useWords } from '../words';
import { nameOf, verdictWords } from './names';

export function Verdict({ verdict, unknown }: Said) {
  const { t, locale } = useWords();
  const names = unknown.map((id) => t(nameOf(id)));
  return (
    <section class={`verdict ${verdict}`} role="status">
      <p>{t(verdictWords(verdict))}</p>
      {names.length > 0 && (
        <p class="why">{t('ready_not_known', new Intl.ListFormat(locale, { type: 'unit' }).format(names))}</p>
      )}
    </section>
  );
}
