/** The date a promise comes to, or the question it hangs on. */
import { useState } from 'preact/hooks';
import type { DueDate, Fact } from '../../utils/records';
import { useWords } from '../words';
import { Field } from './field';
import { sayDate } from './meaning/dates';
import { anchorOf, keyFor, sayAnchor } from './meaning/speech';

/** A date; `missing`: it hangs on an anchor nobody knows, unless the user does; null: no date comes of it. `supplied`: a day the user gave before. */
export type Due = (DueDate & { supplied?: Supplied }) | { missing: string } | null;
interface Supplied {
  anchor: string;
  date: string;
}

export interface DueProps {
  due?: ((fact: Fact) => Due) | undefined;
  /** `date`: `YYYY-MM-DD`, or null to forget it. */
  onSupply?: ((anchor: string, date: string | null) => void) | undefined;
}

export function FactDue({ fact, due, onSupply }: DueProps & { fact: Fact }) {
  // No date is made of what is still a question, or not so.
  const stands = fact.correction ? fact.correction.value !== null : fact.sure;
  const found = (stands && due?.(fact)) || null;
  if (!found) return null;
  if ('missing' in found)
    return onSupply ? <Question anchor={found.missing} date="" onSupply={onSupply} /> : null;
  const { supplied } = found;
  return (
    <>
      <DueOn due={found} deadline={isDeadline(fact)} />
      {supplied && onSupply && (
        <Question key={supplied.date} anchor={supplied.anchor} date={supplied.date} onSupply={onSupply} />
      )}
    </>
  );
}

/** "Within 24 hours" reaches back to what it is counted from: as a deadline, only its end counts. */
function isDeadline({ kind, value, correction }: Fact): boolean {
  const meant = correction?.value ?? value;
  return kind !== 'payout_rule' && 'within' in meant && meant.within === true;
}

function DueOn({ due: { date, earliest, latest }, deadline }: { due: DueDate; deadline: boolean }) {
  const { t, ...words } = useWords();
  const say = (day: string) => sayDate(day, { t, ...words }) ?? day;
  return (
    <p class="due">
      <span class="why">{t('fact_due_label')}</span>{' '}
      <time dateTime={date}>
        {deadline || earliest === latest
          ? say(date)
          : t('fact_due_range', say(date), say(earliest), say(latest))}
      </time>
    </p>
  );
}

const asked = [
  'purchase',
  'entry',
  'condition_met',
  'shipment',
  'approval',
  'grant',
  'last_activity',
  'contract_start',
  'opening',
] as const;

interface QuestionProps {
  anchor: string;
  date: string;
  onSupply: (anchor: string, date: string | null) => void;
}

/** Asked for with a button of its own: a date that is being typed is another date at every key. */
function Question({ anchor, date, onSupply }: QuestionProps) {
  const { t, ...words } = useWords();
  const [day, setDay] = useState(date);
  const known = keyFor(asked, anchorOf(anchor) ?? undefined);
  const label = known ? t(`ask_${known}`) : t('ask_other', sayAnchor(anchor, { t, ...words }) ?? anchor);
  const supply = (event: Event) => {
    event.preventDefault();
    if (day !== date) onSupply(anchor, day || null);
  };
  return (
    <form class="question" onSubmit={supply}>
      <Field label={label} type="date" value={day} onInput={setDay} />
      <button type="submit" disabled={day === date}>
        {t('correct_save')}
      </button>
    </form>
  );
}
