/** Wires the warnings of a trip, or of a shop that no trip leads to. */
import { TripWarnings } from '../../components/warnings/trip-warnings';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readWarnings, useWarningChanges, type WarningsAbout } from '../../utils/db/live/warnings';
import type { Language } from '../../utils/records';

interface WarningsProps {
  about: WarningsAbout;
  language: Language;
  /** As a part of its own, under a heading. */
  apart?: boolean;
}

export function Warnings({ about, language, apart = false }: WarningsProps) {
  const { t } = useWords();
  const rows = useLive(() => readWarnings(database, about), [about]);
  const changes = useWarningChanges();
  const warnings = (rows.value?.warnings ?? []).filter(({ state }) => state !== 'over');
  if (!rows.value || warnings.length === 0) return null;
  const list = <TripWarnings {...rows.value} {...changes} warnings={warnings} language={language} />;
  if (!apart) return list;
  return (
    <section class="first-warnings" aria-labelledby="first-warnings">
      <h2 id="first-warnings">{t('warnings_heading')}</h2>
      {list}
    </section>
  );
}
