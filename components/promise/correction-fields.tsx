/** Fields for days, amounts, and whether something is required. */
import { useWords } from '../words';
import type { Draft } from './correction';
import { Choice, Field } from './field';

interface FieldsProps {
  draft: Draft;
  change: (changed: Partial<Draft>) => void;
}

export function WindowFields({ draft: { start, end }, change }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Field label={t('correct_start')} type="date" value={start} onInput={(day) => change({ start: day })} />
      <Field label={t('correct_end')} type="date" value={end} onInput={(day) => change({ end: day })} />
    </>
  );
}

export function DateField({ draft: { date }, change }: FieldsProps) {
  const { t } = useWords();
  return (
    <Field
      label={t('correct_date')}
      type="date"
      required
      value={date}
      onInput={(day) => change({ date: day })}
    />
  );
}

const currencies = ['JPY', 'USD', 'EUR', 'GBP', 'MXN', 'ARS', 'COP', 'CLP'];
const counted = ['point', 'reward', 'entry', 'person'] as const;

export function AmountFields({ draft: { amount, unit }, change }: FieldsProps) {
  const { t } = useWords();
  const words = counted.map((one) => ({ value: one as string, words: t(`correct_amount_${one}`) }));
  const known = [...words, { value: 'percent', words: '%' }, ...currencies.map(asItIs)];
  // What was read may be counted in something else still.
  const options = known.some(({ value }) => value === unit) ? known : [asItIs(unit), ...known];
  return (
    <>
      <Field
        label={t('correct_amount')}
        type="number"
        min="0"
        step="any"
        required
        value={amount}
        onInput={(number) => change({ amount: number })}
      />
      <Choice
        label={t('correct_currency')}
        value={unit}
        options={options}
        onChoose={(chosen) => change({ unit: chosen })}
      />
    </>
  );
}

const asItIs = (value: string) => ({ value, words: value });

export function RequiredField({ draft: { required }, change }: FieldsProps) {
  const { t } = useWords();
  return (
    <Choice
      label={t('correct_shape_required')}
      value={required ? 'yes' : 'no'}
      options={[
        { value: 'yes', words: t('detail_entry_yes') },
        { value: 'no', words: t('detail_entry_no') },
      ]}
      onChoose={(answer) => change({ required: answer === 'yes' })}
    />
  );
}
