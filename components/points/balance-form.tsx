/** A balance or a day of lapsing by hand. */
import { useState } from 'preact/hooks';
import { BalanceWords, type HandBalance } from '../../utils/records';
import { portalNamed } from '../../utils/trips';
import { useWords } from '../words';
import '../trip/trip-form.css';

const units = ['point', 'mile', 'JPY', 'EUR', 'GBP', 'USD', 'AUD', 'MXN'] as const;

interface BalanceFormProps {
  /** What is edited; null: a new one. */
  balance: HandBalance | null;
  /** Names of portals that are known. */
  known: readonly string[];
  /** `YYYY-MM-DD`. */
  today: string;
  onSave: (words: BalanceWords, id?: string) => void;
  onCancel: () => void;
}

export function BalanceForm({ balance, known, today, onSave, onCancel }: BalanceFormProps) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const save = (form: HTMLFormElement) => {
    const said = wordsIn(new FormData(form), balance);
    setFailed(said === null);
    if (said) onSave(said, balance?.id);
  };
  return (
    <form
      class="trip-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <Field
        name="portal"
        label={t('points_form_portal')}
        value={balance?.portal.name}
        list="known-portals"
      />
      <datalist id="known-portals">
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        name="value"
        label={t('points_form_value')}
        value={balance?.value ?? ''}
        type="number"
        min="0"
        step="any"
      />
      <div class="field">
        <label for="balance-unit">{t('points_form_unit')}</label>
        <select id="balance-unit" name="unit">
          {units.map((unit) => (
            <option key={unit} value={unit} selected={unit === (balance?.unit ?? 'point')}>
              {unit === 'point' || unit === 'mile' ? t(`points_unit_${unit}`) : unit}
            </option>
          ))}
        </select>
      </div>
      <Field name="asOf" label={t('points_form_as_of')} value={balance?.asOf ?? today} type="date" />
      <Field name="lapsesOn" label={t('points_form_lapses')} value={balance?.lapsesOn ?? ''} type="date" />
      <label class="wide">
        <input type="checkbox" name="limited" style={{ width: 'auto' }} defaultChecked={balance?.limited} />{' '}
        {t('points_form_limited')}
      </label>
      {failed && (
        <p class="problem wide" role="alert">
          {t('points_form_problem')}
        </p>
      )}
      <div class="wide">
        <button type="submit" class="main">
          {t('trip_form_save')}
        </button>{' '}
        <button type="button" class="plain" onClick={onCancel}>
          {t('trip_form_cancel')}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string | number | undefined;
  type?: 'text' | 'number' | 'date';
  list?: string;
  min?: string;
  step?: string;
}

const Field = ({ name, label, value, type = 'text', ...rest }: FieldProps) => (
  <div class="field">
    <label for={`balance-${name}`}>{label}</label>
    <input {...rest} id={`balance-${name}`} name={name} type={type} autocomplete="off" defaultValue={value} />
  </div>
);

/** What the form says, or null where that is no balance and no day. */
function wordsIn(form: FormData, before: HandBalance | null): BalanceWords | null {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const name = text('portal');
  const value = text('value') === '' ? null : Number(text('value'));
  const words = BalanceWords.safeParse({
    portal: before && before.portal.name === name ? before.portal : portalNamed(name),
    value,
    unit: text('unit'),
    asOf: text('asOf'),
    lapsesOn: text('lapsesOn') || null,
    limited: form.get('limited') !== null,
  });
  return words.success ? words.data : null;
}
