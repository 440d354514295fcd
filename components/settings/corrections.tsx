/** The kinds of pages that the user corrected, as they are remembered for a site. Each can be forgotten, and put back. */
import type { Correction } from '../../utils/records';
import { useKindWords } from '../page/kind-words';
import { useWords } from '../words';
import { RemovableList } from './removable-list';

interface CorrectionsProps {
  corrections: readonly Correction[];
  onForget: (correction: Correction) => void;
  onRemember: (correction: Correction) => void;
}

export function Corrections({ corrections, onForget, onRemember }: CorrectionsProps) {
  const { t } = useWords();
  const kindWords = useKindWords();
  const lineOf = (correction: Correction) => {
    const name = correction.site + correction.path;
    return {
      item: correction,
      name,
      content: (
        <>
          {kindWords(correction.kind)} <code>{name}</code>
        </>
      ),
      gone: t('settings_correction_removed', name),
    };
  };
  return (
    <>
      <p class="why">{t('settings_corrections_why')}</p>
      <RemovableList
        none={t('settings_corrections_none')}
        lines={corrections.map(lineOf)}
        remove={t('settings_correction_remove')}
        removeNamed={(name) => t('settings_correction_remove_named', name)}
        onRemove={onForget}
        onUndo={onRemember}
      />
    </>
  );
}
