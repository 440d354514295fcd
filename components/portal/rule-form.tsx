/** The user says a rule: when one may ask, whom not to contact, how long an answer takes. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keyPart, type MessageKey } from '../../utils/i18n';
import type { RuleChange } from '../../utils/portals';
import { Choice } from '../promise/field';
import { useWords } from '../words';
import type { Editable } from './rule-lines';
import { anchorWords } from './say-rules';
import { anchorsFor, needsLength, spanDraftOf, spanOf } from './span-draft';
import { SpanFields } from './span-fields';

interface RuleFormProps<Rule extends Editable> {
  editable: Rule;
  label: string;
  onSave: (change: RuleChange) => void;
  onCancel: () => void;
}

export function RuleForm({ editable, ...rest }: RuleFormProps<Editable>) {
  if (editable.rule === 'clock') return <MarkForm editable={editable} {...rest} />;
  if (editable.rule === 'reply') return <ReplyForm editable={editable} {...rest} />;
  return <ContactForm editable={editable} {...rest} />;
}

type Of<Rule extends Editable['rule']> = RuleFormProps<Extract<Editable, { rule: Rule }>>;

function MarkForm({ editable, onSave, ...rest }: Of<'clock'>) {
  const { t } = useWords();
  const { claimCase, side, now } = editable;
  const anchors = anchorsFor(claimCase, now);
  const [after, setAfter] = useState(now?.after ?? anchors[0] ?? 'purchase');
  const [draft, setDraft] = useState(() => spanDraftOf(now));
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const save = () => {
    const span = spanOf(draft);
    if (typeof span === 'string') return setProblem(span);
    if (needsLength(side) && !Object.keys(span).length) return setProblem('correct_empty_problem');
    onSave({ rule: 'clock', claimCase, side, value: { after, ...span } });
  };
  return (
    <Frame {...rest} problem={problem} onSubmit={save}>
      <Choice
        label={t('correct_anchor')}
        value={after}
        options={anchors.map((value) => ({ value, words: t(anchorWords[value]) }))}
        onChoose={setAfter}
      />
      <SpanFields draft={draft} required={needsLength(side)} onChange={setDraft} />
    </Frame>
  );
}

function ReplyForm({ editable, onSave, ...rest }: Of<'reply'>) {
  const [draft, setDraft] = useState(() => spanDraftOf(editable.now));
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const save = () => {
    const value = spanOf(draft);
    if (typeof value === 'string') return setProblem(value);
    if (!Object.keys(value).length) return setProblem('correct_empty_problem');
    onSave({ rule: 'reply', value });
  };
  return (
    <Frame {...rest} problem={problem} onSubmit={save}>
      <SpanFields draft={draft} ranged required onChange={setDraft} />
    </Frame>
  );
}

const contactRules = ['forbidden', 'order-number-only', 'allowed'] as const;

function ContactForm({ editable, onSave, ...rest }: Of<'contactShop'>) {
  const { t } = useWords();
  const [value, setValue] = useState<(typeof contactRules)[number]>(editable.now ?? 'forbidden');
  return (
    <Frame {...rest} problem={null} onSubmit={() => onSave({ rule: 'contactShop', value })}>
      <Choice
        label={rest.label}
        value={value}
        options={contactRules.map((rule) => ({ value: rule, words: t(`portal_contact_${keyPart(rule)}`) }))}
        onChoose={setValue}
      />
    </Frame>
  );
}

interface FrameProps {
  label: string;
  problem: MessageKey | null;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

function Frame({ label, problem, onSubmit, onCancel, children }: FrameProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  return (
    <form
      ref={form}
      class="correction"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      // In a list of choices Escape closes the list.
      onKeyDown={({ key, target }) =>
        key === 'Escape' && !(target instanceof HTMLSelectElement) && onCancel()
      }
    >
      {children}
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
