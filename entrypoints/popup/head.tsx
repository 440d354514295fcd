/** Mark, name and the way to the dashboard. */
import { useWords } from '../../components/words';
import { openDashboard } from './dashboard';

export function Head({ failed }: { failed: boolean }) {
  const { t } = useWords();
  return (
    <header>
      <img src="/icon/icon.svg" width="24" height="24" alt="" />
      <h1>{t('extensionName')}</h1>
      <button type="button" class="plain" onClick={() => void openDashboard()}>
        {t('open_dashboard')}
      </button>
      {failed && (
        <p class="why problem" role="alert">
          {t('database_failed')}
        </p>
      )}
    </header>
  );
}
