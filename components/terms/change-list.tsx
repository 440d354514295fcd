/** What went, what came and what was changed, line by line. */
import type { TermsChange } from '../../utils/offers/diff-terms';
import { useWords } from '../words';

/** So many are shown at once; the rest is folded. */
const atOnce = 6;

interface ChangeListProps {
  changes: readonly TermsChange[];
  /** Language of the page. */
  lang: string | null;
}

export function ChangeList({ changes, lang }: ChangeListProps) {
  const { t } = useWords();
  const more = changes.slice(atOnce);
  return (
    <>
      <Changes changes={changes.slice(0, atOnce)} lang={lang} />
      {more.length > 0 && (
        <details>
          <summary>{t('terms_more', more.length)}</summary>
          <Changes changes={more} lang={lang} />
        </details>
      )}
    </>
  );
}

function Changes({ changes, lang }: ChangeListProps) {
  const { t } = useWords();
  const words = { added: 'terms_added', removed: 'terms_removed', changed: 'terms_changed_line' } as const;
  return (
    <ul class="changes">
      {changes.map((change, i) => (
        // Two lines may be the same; their order never changes.
        <li key={i}>
          <span class="why">{t(words[change.kind])}</span>
          <div lang={lang ?? undefined}>
            {change.kind !== 'added' && (
              <p>
                <del>{change.before}</del>
              </p>
            )}
            {change.kind !== 'removed' && (
              <p>
                <ins>{change.after}</ins>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
