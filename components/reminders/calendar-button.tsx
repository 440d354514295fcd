/** Saves dates as a calendar file. */
import { useState } from 'preact/hooks';
import { useWords } from '../words';

export function CalendarButton({ save }: { save: () => Promise<void> }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const run = () => {
    setFailed(false);
    // Cancelled by the user: nothing went wrong.
    save().catch((error: unknown) => setFailed(!(error instanceof Error && error.name === 'AbortError')));
  };
  return (
    <div class="calendar">
      <button type="button" onClick={run}>
        {t('calendar_save')}
      </button>
      <p class="why">{t('calendar_why')}</p>
      {failed && (
        <p class="problem" role="alert">
          {t('calendar_failed')}
        </p>
      )}
    </div>
  );
}
