/** One rule: what it says, where it is from, and what the user knows better. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n';
import type { RuleChange } from '../../utils/portals';
import { useWords } from '../words';
import { RuleForm } from './rule-form';
import type { Editable, RuleLine } from './rule-lines';
import { RuleSource } from './rule-source';

export interface RuleItemProps {
  line: RuleLine;
  onChange: (change: RuleChange) => void;
}

export function RuleItem({ line, onChange }: RuleItemProps) {
  const { label, editable } = line;
  const { item, editing, setEditing } = useFocusHere();
  const say = (change: RuleChange) => {
    setEditing(false);
    onChange(change);
  };
  return (
    <li ref={item} data-rule={line.id} class={`promised ${line.stated === null ? 'not-so' : ''}`}>
      <h3>{label}</h3>
      <Saying line={line} />
      {editing && editable ? (
        <RuleForm editable={editable} label={label} onSave={say} onCancel={() => setEditing(false)} />
      ) : (
        editable && <Doings line={line} editable={editable} onEdit={() => setEditing(true)} onSay={say} />
      )}
    </li>
  );
}

function Saying({ line: { said, stated, label } }: { line: RuleLine }) {
  const { t } = useWords();
  if (stated === undefined) return <p class="why">{t('portal_unknown')}</p>;
  if (stated === null) return <p>{t('portal_denied')}</p>;
  return (
    <>
      {said !== null && <p class="meaning">{said}</p>}
      <RuleSource stated={stated} label={label} />
    </>
  );
}

interface DoingsProps {
  line: RuleLine;
  editable: Editable;
  onEdit: () => void;
  onSay: (change: RuleChange) => void;
}

/** What an offer prints counts whatever the user says of its portal: it is corrected where it was read. */
function Doings({ line: { label, stated, own }, editable, onEdit, onSay }: DoingsProps) {
  const { t } = useWords();
  const { now: _, ...place } = editable;
  const isOffers = stated?.quote !== undefined;
  const button = (key: MessageKey, onClick: () => void) => (
    <button type="button" class="plain" aria-label={t('fact_button_named', t(key), label)} onClick={onClick}>
      {t(key)}
    </button>
  );
  return (
    <div class="doings">
      {!isOffers && button(stated === undefined ? 'portal_add' : 'fact_correct', onEdit)}
      {!isOffers && stated && button('fact_reject', () => onSay({ ...place, value: null }))}
      {own && button('portal_back', () => onSay({ ...place, value: undefined }))}
    </div>
  );
}

/** The form that had the focus is gone once it was used: the focus stays with its rule. */
function useFocusHere() {
  const item = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(false);
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    if (!editing && wasEditing.current) item.current?.querySelector<HTMLElement>('.doings button')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return { item, editing, setEditing };
}
