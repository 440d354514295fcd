/** One promise: what it means, its own words, its date, and what the user says of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactValue } from '../../utils/records';
import { useWords } from '../words';
import { shapesOf } from './correction';
import { CorrectionForm } from './correction-form';
import { FactDue } from './due';
import { FactDoings } from './fact-doings';
import type { FactListProps } from './fact-list';
import { FactMeaning } from './fact-meaning';
import type { Promised } from './order';
import { FactPlaces } from './places';

type FactItemProps = Omit<FactListProps, 'facts' | 'reading' | 'unread'> & { promised: Promised };

export function FactItem({ promised, visits, due, onSupply, onCorrect, showerOf }: FactItemProps) {
  const { t } = useWords();
  const { fact, facts } = promised;
  const { item, acted, editing, setEditing } = useFocusOn(fact.correction?.at);
  const say = (value: FactValue | null | undefined) => {
    acted.current = true;
    setEditing(false);
    onCorrect(
      facts.map(({ id }) => id),
      value,
    );
  };
  const reading = { kind: fact.kind, value: fact.correction?.value ?? fact.value };
  return (
    <article ref={item} class={`promised ${fact.correction?.value === null ? 'not-so' : ''}`}>
      <h4>{t(`fact_kind_${fact.kind}`)}</h4>
      <FactMeaning fact={fact} />
      <FactDue fact={fact} due={due} onSupply={onSupply} />
      <FactPlaces promised={promised} visits={visits} showerOf={showerOf} />
      {editing ? (
        <CorrectionForm reading={reading} onSave={say} onCancel={() => setEditing(false)} />
      ) : (
        <FactDoings
          fact={fact}
          onShow={showerOf(fact)}
          onSay={say}
          onEdit={shapesOf(fact).length ? () => setEditing(true) : null}
        />
      )}
    </article>
  );
}

/** The control that had the focus is gone once it was used: the focus stays with its promise. */
function useFocusOn(correctedAt: string | undefined) {
  const item = useRef<HTMLElement>(null);
  const acted = useRef(false);
  const wasEditing = useRef(false);
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    if (!editing && (acted.current || wasEditing.current))
      item.current?.querySelector<HTMLElement>('.doings button')?.focus();
    acted.current = false;
    wasEditing.current = editing;
  }, [editing, correctedAt]);
  return { item, acted, editing, setEditing };
}
