/** A field of the form of a trip: its label, itself, and what is wrong with it. */
import { useWords } from '../words';
import type { DraftField, DraftProblems, DraftTexts } from './trip-draft';

interface Attributes {
  type?: 'text' | 'number' | 'date' | 'time';
  required?: boolean;
  list?: string;
  min?: string;
  step?: string;
}

interface FieldProps extends Attributes {
  label: string;
  id: string;
  name: string;
  value: string;
  problem: DraftProblems[DraftField];
  onText: (value: string) => void;
}

function Field({ label, problem, onText, ...attributes }: FieldProps) {
  const { t } = useWords();
  const { id } = attributes;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...attributes}
        autocomplete="off"
        {...(problem && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` })}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {problem && (
        <span id={`${id}-problem`} class="problem">
          {t(`trip_form_problem_${problem}`)}
        </span>
      )}
    </div>
  );
}

interface Inputs {
  /** What the ids of all fields begin with. */
  id: string;
  texts: DraftTexts;
  problems: DraftProblems;
  onInput: (part: Partial<DraftTexts>) => void;
}

export type DrawField = ReturnType<typeof fieldsOf>;

/** Draws a field by its name. */
export function fieldsOf({ id, texts, problems, onInput }: Inputs) {
  return (field: DraftField, label: string, { type = 'text', ...rest }: Attributes = {}) => (
    <Field
      {...rest}
      type={type}
      label={label}
      id={`${id}${field}`}
      name={field}
      value={texts[field]}
      problem={problems[field]}
      onText={(value) => onInput({ [field]: value })}
    />
  );
}
