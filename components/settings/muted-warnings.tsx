/** Warnings the user turned off on a site. Each can be turned on again. */
import type { Language, Settings } from '../../utils/records';
import { warningName } from '../../utils/warnings';
import { useWords } from '../words';
import { RemovableList } from './removable-list';

type Muted = Settings['warningsOff'][number];

interface MutedWarningsProps {
  off: readonly Muted[];
  language: Language;
  onMute: (of: Muted, muted: boolean) => void;
}

export function MutedWarnings({ off, language, onMute }: MutedWarningsProps) {
  const { t } = useWords();
  const lineOf = (item: Muted) => {
    const { rule, site } = item;
    const what = warningName(rule, language) ?? rule;
    return {
      item,
      name: `${site}/${rule}`,
      content: `${site}: ${what}`,
      gone: t('settings_warning_on_again', site),
    };
  };
  return (
    <RemovableList
      none={t('settings_warnings_none')}
      lines={off.map(lineOf)}
      remove={t('settings_warning_on')}
      removeNamed={(name) => t('settings_warning_on_named', name)}
      onRemove={(item) => onMute(item, false)}
      onUndo={(item) => onMute(item, true)}
    />
  );
}
