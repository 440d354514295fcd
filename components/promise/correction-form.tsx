/** The user says what a sentence means, in fields of the kind's own shape. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n';
import type { Fact, FactValue } from '../../utils/records';
import { useWords } from '../words';
import { type Draft, draftOf, type Shape, shapesOf, valueIn } from './correction';
import { AmountFields, DateField, RequiredField, WindowFields } from './correction-fields';
import { Choice } from './field';
import { RuleFields } from './rule-fields';

interface CorrectionFormProps {
  /** Kind, and the value the form begins with. */
  reading: Pick<Fact, 'kind' | 'value'>;
  onSave: (value: FactValue) => void;
  onCancel: () => void;
}

export function CorrectionForm({ reading, onSave, onCancel }: CorrectionFormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(reading));
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const made = valueIn(draft, reading);
    if ('problem' in made) setProblem(made.problem);
    else onSave(made.value);
  };
  return (
    <form
      ref={form}
      class="correction"
      aria-label={t('correct_legend', t(`fact_kind_${reading.kind}`))}
      onSubmit={save}
      // In a list of choices Escape closes the list.
      onKeyDown={({ key, target }) =>
        key === 'Escape' && !(target instanceof HTMLSelectElement) && onCancel()
      }
    >
      <ShapeChoice shapes={shapesOf(reading)} chosen={draft.shape} onChoose={(shape) => change({ shape })} />
      <Fields draft={draft} change={change} />
      {problem && (
        <p class="problem" role="alert">
          {t(problem)}
        </p>
      )}
      <div class="doings">
        <button type="submit" class="main">
          {t('correct_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('correct_cancel')}
        </button>
      </div>
    </form>
  );
}

interface ShapeChoiceProps {
  shapes: readonly Shape[];
  chosen: Shape;
  onChoose: (shape: Shape) => void;
}

function ShapeChoice({ shapes, chosen, onChoose }: ShapeChoiceProps) {
  const { t } = useWords();
  if (shapes.length < 2) return null;
  const options = shapes.map((shape) => ({ value: shape, words: t(`correct_shape_${shape}`) }));
  return <Choice label={t('correct_shape')} value={chosen} options={options} onChoose={onChoose} />;
}

function Fields({ draft, change }: { draft: Draft; change: (changed: Partial<Draft>) => void }) {
  if (draft.shape === 'window') return <WindowFields draft={draft} change={change} />;
  if (draft.shape === 'date') return <DateField draft={draft} change={change} />;
  if (draft.shape === 'amount') return <AmountFields draft={draft} change={change} />;
  if (draft.shape === 'required') return <RequiredField draft={draft} change={change} />;
  return <RuleFields draft={draft.rule} change={(rule) => change({ rule: { ...draft.rule, ...rule } })} />;
}
