/** Fields for a rule: how long after what, and on which day of that month. */
import type { Translate } from '../../utils/i18n';
import { useWords } from '../words';
import { Choice, Field, type Option } from './field';
import { anchors } from './meaning/speech';
import { type RuleDraft, units } from './rule-draft';

interface RuleFieldsProps {
  draft: RuleDraft;
  change: (changed: Partial<RuleDraft>) => void;
}

export function RuleFields({ draft, change }: RuleFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t('correct_anchor')}
        value={draft.anchor}
        options={anchorsFor(draft.anchor, t)}
        onChoose={(anchor) => change({ anchor })}
      />
      <LengthFields draft={draft} change={change} />
      <Choice
        label={t('correct_snap')}
        value={draft.snap}
        options={snapsFor(draft.snap, t)}
        more={{ label: t('correct_snap_days'), options: daysOfMonth(t) }}
        onChoose={(snap) => change({ snap })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.about}
          onChange={({ currentTarget }) => change({ about: currentTarget.checked })}
        />
        <span>{t('correct_about')}</span>
      </label>
    </>
  );
}

function LengthFields({ draft, change }: RuleFieldsProps) {
  const { t } = useWords();
  const whole = { type: 'number', min: '0', step: '1' } as const;
  return (
    <>
      <Field
        label={t('correct_number')}
        {...whole}
        required
        value={draft.number}
        onInput={(number) => change({ number })}
      />
      <Field
        label={t('correct_number_to')}
        {...whole}
        value={draft.numberTo}
        onInput={(numberTo) => change({ numberTo })}
      />
      <Choice
        label={t('correct_unit')}
        value={draft.unit}
        options={units.map((value) => ({ value, words: t(`correct_unit_${value}`) }))}
        onChoose={(unit) => change({ unit })}
      />
      <Choice
        label={t('correct_sense')}
        value={draft.sense}
        options={(['after', 'within'] as const).map((value) => ({
          value,
          words: t(`correct_sense_${value}`),
        }))}
        onChoose={(sense) => change({ sense })}
      />
    </>
  );
}

/** What was read stays a choice, even one there is no word for. */
const withOwn = (options: readonly Option<string>[], own: string): readonly Option<string>[] =>
  options.some(({ value }) => value === own) ? options : [{ value: own, words: own }, ...options];

function anchorsFor(own: string, t: Translate) {
  const month = { value: 'month_of_condition', words: t('correct_anchor_month') };
  return withOwn([...anchors.map((value) => ({ value, words: t(`anchor_${value}`) })), month], own);
}

function snapsFor(own: string, t: Translate) {
  const known = [
    { value: 'none', words: t('correct_snap_none') },
    { value: 'start_of_month', words: t('correct_snap_start') },
    { value: 'end_of_month', words: t('correct_snap_end') },
    { value: 'early_of_month', words: t('correct_snap_early') },
    { value: 'mid_of_month', words: t('correct_snap_mid') },
    { value: 'late_of_month', words: t('correct_snap_late') },
  ];
  return /^day_\d+$/.test(own) ? known : withOwn(known, own);
}

const daysOfMonth = (t: Translate) =>
  Array.from({ length: 31 }, (_, i) => ({ value: `day_${i + 1}`, words: t('point_day', i + 1) }));
