/** Native fields with their labels. */

interface FieldProps {
  label: string;
  type: 'date' | 'number';
  value: string;
  required?: boolean;
  min?: string;
  step?: string;
  onInput: (value: string) => void;
}

export function Field({ label, onInput, ...input }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input {...input} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
    </label>
  );
}

export interface Option<Value extends string> {
  value: Value;
  words: string;
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  /** More options, under a heading of their own. */
  more?: { label: string; options: readonly Option<Value>[] };
  onChoose: (value: Value) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, more, onChoose } = props;
  const all = [...options, ...(more?.options ?? [])];
  const choose = (words: string) => {
    const chosen = all.find((option) => option.value === words);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <Options options={options} />
        {more && (
          <optgroup label={more.label}>
            <Options options={more.options} />
          </optgroup>
        )}
      </select>
    </label>
  );
}

const Options = ({ options }: { options: readonly Option<string>[] }) => (
  <>
    {options.map(({ value, words }) => (
      <option key={value} value={value}>
        {words}
      </option>
    ))}
  </>
);
