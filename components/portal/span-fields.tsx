/** Fields for a length of time. */
import { Choice, Field } from '../promise/field';
import { useWords } from '../words';
import { type SpanDraft, spanUnits } from './span-draft';

interface SpanFieldsProps {
  draft: SpanDraft;
  required: boolean;
  /** It may be from–to. */
  ranged?: boolean;
  onChange: (draft: SpanDraft) => void;
}

export function SpanFields({ draft, required, ranged, onChange }: SpanFieldsProps) {
  const { t } = useWords();
  const whole = { type: 'number', min: '1', step: '1' } as const;
  // A range that is known stays one, where nobody changes it.
  const to = ranged || draft.numberTo !== '';
  return (
    <>
      <Field
        label={t('correct_number')}
        {...whole}
        required={required}
        value={draft.number}
        onInput={(number) => onChange({ ...draft, number })}
      />
      {to && (
        <Field
          label={t('correct_number_to')}
          {...whole}
          value={draft.numberTo}
          onInput={(numberTo) => onChange({ ...draft, numberTo })}
        />
      )}
      <Choice
        label={t('correct_unit')}
        value={draft.unit}
        options={spanUnits.map((value) => ({ value, words: t(`correct_unit_${value}`) }))}
        onChoose={(unit) => onChange({ ...draft, unit })}
      />
    </>
  );
}
