/** A passphrase that is chosen: twice, since nobody can bring it back. */
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words';

/** Characters that it must have at least. */
const shortest = 8;

export function NewPassphrase({ onChosen }: { onChosen: (passphrase: string) => void }) {
  const { t } = useWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [told, setTold] = useState(false);
  const id = useId();
  const problem =
    [...first].length < shortest
      ? t('backup_passphrase_short', shortest)
      : first !== second && t('backup_passphrase_differs');
  return (
    <form
      class="passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        setTold(true);
        if (!problem) onChosen(first);
      }}
    >
      <p class="why" id={id}>
        {t('backup_passphrase_why')}
      </p>
      <Field label={t('backup_passphrase')} value={first} onInput={setFirst} describedBy={id} />
      <Field label={t('backup_passphrase_again')} value={second} onInput={setSecond} describedBy={id} />
      <div role="alert">{told && problem && <p class="problem">{problem}</p>}</div>
      <button type="submit" class="main">
        {t('backup_button')}
      </button>
    </form>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  describedBy: string;
}

const Field = ({ label, value, onInput, describedBy }: FieldProps) => (
  <label>
    {label}
    <input
      type="password"
      autocomplete="new-password"
      value={value}
      aria-describedby={describedBy}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  </label>
);
