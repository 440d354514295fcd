/** The warnings of a trip with their sentences written out. */
import type { Language, Settings, Warning } from '../../utils/records';
import { sayer, warningText } from '../../utils/warnings';
import { useWords } from '../words';
import { type WarningActions, type WarningLine, WarningList } from './warning-list';

interface TripWarningsProps extends WarningActions {
  warnings: readonly Warning[];
  off: Settings['warningsOff'];
  language: Language;
  failed: boolean;
}

export function TripWarnings({ warnings, off, language, failed, ...actions }: TripWarningsProps) {
  const { t } = useWords();
  const say = sayer(language, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const lines = warnings.flatMap((warning): WarningLine[] => {
    const text = warningText(warning, language, say);
    const muted = off.some(({ rule, site }) => rule === warning.rule && site === warning.site);
    return text ? [{ warning, text, muted }] : [];
  });
  return (
    <>
      {failed && (
        <p class="problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      <WarningList lines={lines} {...actions} />
    </>
  );
}
