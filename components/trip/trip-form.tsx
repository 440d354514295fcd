/** A trip by hand, or what the user knows better of one that was seen. */
import { useId, useState } from 'preact/hooks';
import { portals } from '../../utils/portals';
import type { Language, Trip, TripWords } from '../../utils/records';
import { useWords } from '../words';
import { type DraftProblems, type MomentName, moments, textsOf, wordsFrom } from './trip-draft';
import { type DrawField, fieldsOf } from './trip-form-input';
import './trip-form.css';

interface TripFormProps {
  /** Null: a new one. */
  trip: Trip | null;
  /** Names of portals that other trips have. */
  known: readonly string[];
  /** Said beside the buttons when it could not be stored. */
  failed: boolean;
  onSave: (words: TripWords) => void;
  onCancel: () => void;
}

const usual: Record<Language, string> = { ja: 'JPY', en: 'USD', es: 'EUR' };
const units = ['JPY', 'USD', 'EUR', 'GBP', 'MXN', 'pt', 'miles', '%'];

export function TripForm({ trip, known, failed, onSave, onCancel }: TripFormProps) {
  const { t, language } = useWords();
  const [texts, setTexts] = useState(() => textsOf(trip, usual[language]));
  const [problems, setProblems] = useState<DraftProblems>({});
  const id = useId();
  const field = fieldsOf({
    id,
    texts,
    problems,
    onInput: (part) => setTexts((before) => ({ ...before, ...part })),
  });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const said = wordsFrom(texts, trip, new Date().toISOString());
    if ('words' in said) return onSave(said.words);
    setProblems(said.problems);
    const [first] = Object.keys(said.problems);
    if (first) document.getElementById(`${id}${first}`)?.focus();
  };
  return (
    <form class="trip-form" noValidate onSubmit={save}>
      {!trip?.byHand && <p class="why wide">{t(trip ? 'trip_form_edit_note' : 'trip_form_note')}</p>}
      {field('shop', t('trip_form_shop'), { required: true })}
      {field('portal', t('trip_form_portal'), { list: `${id}portals` })}
      {field('offerName', t('trip_form_offer'))}
      <Quantity
        label={t('trip_form_reward')}
        of="reward"
        unit="rewardUnit"
        list={`${id}units`}
        field={field}
      />
      {moments.map((what) => (
        <Moment key={what} what={what} field={field} />
      ))}
      {field('orderNumber', t('trip_order_number'))}
      <Quantity
        label={t('trip_form_amount')}
        of="amount"
        unit="amountUnit"
        list={`${id}units`}
        field={field}
      />
      <Suggestions id={`${id}portals`} words={[...new Set([...known, ...portals.map(({ name }) => name)])]} />
      <Suggestions id={`${id}units`} words={units} />
      <div class="doings wide">
        <button type="submit" class="main">
          {t('trip_form_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('trip_form_cancel')}
        </button>
      </div>
      {failed && (
        <p class="problem wide" role="alert">
          {t('trip_form_failed')}
        </p>
      )}
    </form>
  );
}

const Suggestions = ({ id, words }: { id: string; words: readonly string[] }) => (
  <datalist id={id}>
    {words.map((word) => (
      <option key={word} value={word} />
    ))}
  </datalist>
);

interface QuantityProps {
  label: string;
  of: 'reward' | 'amount';
  unit: 'rewardUnit' | 'amountUnit';
  list: string;
  field: DrawField;
}

function Quantity({ label, of, unit, list, field }: QuantityProps) {
  const { t } = useWords();
  return (
    <fieldset class="pair">
      <legend>{label}</legend>
      {field(of, t('trip_form_number'), { type: 'number', min: '0', step: 'any' })}
      {field(unit, t('trip_form_unit'), { list })}
    </fieldset>
  );
}

const momentWords = {
  clicked: 'trip_clicked',
  entered: 'trip_entered',
  purchased: 'trip_purchased',
} as const;

/** The time is asked for apart: one knows the day of an order on paper, and seldom the minute. */
function Moment({ what, field }: { what: MomentName; field: DrawField }) {
  const { t } = useWords();
  return (
    <fieldset class="pair">
      <legend>{t(momentWords[what])}</legend>
      {field(`${what}Day`, t('trip_form_day'), { type: 'date' })}
      {field(`${what}Time`, t('trip_form_time'), { type: 'time' })}
    </fieldset>
  );
}
