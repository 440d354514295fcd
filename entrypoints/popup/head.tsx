/** Mark, name and the way to the dashboard. */
import { troubleWords } from '../../components/trouble';
import { useWords } from '../../components/words';
import type { Trouble } from '../../utils/db/trouble';
import { openDashboard } from './dashboard';

export function Head({ trouble }: { trouble: Trouble | null }) {
  const { t } = useWords();
  return (
    <header>
      <img src="/icon/icon.svg" width="24" height="24" alt="" />
      <h1>{t('extensionName')}</h1>
      <button type="button" class="plain" onClick={() => void openDashboard()}>
        {t('open_dashboard')}
      </button>
      {trouble && (
        <p class="why problem" role="alert">
          {t(troubleWords[trouble])}
        </p>
      )}
    </header>
  );
}
