/** The passphrase of a backup that is to be opened. */
import { useState } from 'preact/hooks';
import { useWords } from '../words';

export function KnownPassphrase({
  wrong,
  onGiven,
}: {
  wrong: boolean;
  onGiven: (passphrase: string) => void;
}) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase) onGiven(passphrase);
      }}
    >
      <p>{t('restore_passphrase')}</p>
      <label>
        {t('backup_passphrase')}
        <input
          type="password"
          autocomplete="off"
          value={passphrase}
          onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
      </label>
      <div role="alert">{wrong && <p class="problem">{t('backup_refused_wrong_passphrase')}</p>}</div>
      <button type="submit">{t('restore_open')}</button>
    </form>
  );
}
