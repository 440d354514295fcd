/** Days that only the user can name, and that reminders of this kind of claim hang on. */
import type { KnownDay } from '../../utils/claims';
import { useWords } from '../words';

interface KnownDaysProps {
  days: readonly KnownDay[];
  /** Of the trip, `YYYY-MM-DD` by name. */
  supplied: Readonly<Record<string, string>> | undefined;
  /** Null: it is not known any more. */
  onSupply: (day: KnownDay, date: string | null) => void;
}

export function KnownDays({ days, supplied, onSupply }: KnownDaysProps) {
  const { t } = useWords();
  if (!days.length) return null;
  return (
    <section class="known-days">
      <h4>{t('claim_days')}</h4>
      {days.map((day) => (
        <label key={day}>
          {t(`claim_day_${day}`)}{' '}
          <input
            name={day}
            type="date"
            value={supplied?.[day] ?? ''}
            onChange={({ currentTarget: { value } }) => onSupply(day, value || null)}
          />
        </label>
      ))}
    </section>
  );
}
