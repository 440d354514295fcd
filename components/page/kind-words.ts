/** What kinds of pages are called where the user says what a page is. */
import type { PageKind } from '../../utils/records';
import { useWords } from '../words';

/** Names of kinds; of `other`, what it means for a page to be none of them. */
export function useKindWords(): (kind: PageKind) => string {
  const { t } = useWords();
  return (kind) => (kind === 'other' ? t('kind_nothing') : t(`pageKind_${kind}`));
}
