/** What pages promise and ask, in the order a collector thinks. */
import type { Fact, FactValue, Visit } from '../../utils/records';
import { useWords } from '../words';
import type { DueProps } from './due';
import { FactItem } from './fact-item';
import { type Group, groupsOf, type Promised } from './order';
import './promise.css';

export interface FactListProps extends DueProps {
  facts: readonly Fact[];
  /** The pages they are read from. */
  visits: readonly Visit[];
  /** Pages whose text is still to be read, and pages it could not be read of. */
  reading: number;
  unread: number;
  /** What the user says the facts mean; null: they do not say so; undefined: takes that back. All of them say the same. */
  onCorrect: (factIds: readonly string[], value: FactValue | null | undefined) => void;
  /** Shows a fact's quote in its page; null where nothing was kept to show it in. */
  showerOf: (fact: Fact) => (() => void) | null;
}

/** Promises of one group that are shown at once; the rest is folded. */
const atOnce: Record<Group, number> = { do: 8, get: 8, claim: 8, exclusions: 3 };

export function FactList(props: FactListProps) {
  const { facts, reading, unread, ...rest } = props;
  const { t } = useWords();
  return (
    <div class="promise">
      {facts.length > 0 && <p class="why">{t('promise_note')}</p>}
      <p class="why" role="status">
        {reading > 0 && t('promise_reading')}
      </p>
      {unread > 0 && <p class="problem">{t('promise_unread', unread)}</p>}
      {!facts.length && !reading && <p class="why none">{t('promise_empty')}</p>}
      {groupsOf(facts).map(({ group, promises }) => (
        <section key={group} class={`group-${group}`}>
          <h3>{t(`fact_group_${group}`)}</h3>
          <Items {...rest} promises={promises.slice(0, atOnce[group])} />
          <Folded {...rest} promises={promises.slice(atOnce[group])} />
        </section>
      ))}
    </div>
  );
}

type ItemsProps = Omit<FactListProps, 'facts' | 'reading' | 'unread'> & { promises: readonly Promised[] };

function Items({ promises, ...rest }: ItemsProps) {
  return (
    <ul>
      {promises.map((promised) => (
        <li key={promised.fact.id}>
          <FactItem {...rest} promised={promised} />
        </li>
      ))}
    </ul>
  );
}

function Folded(props: ItemsProps) {
  const { t } = useWords();
  if (!props.promises.length) return null;
  return (
    <details>
      <summary>{t('promise_more', props.promises.length)}</summary>
      <Items {...props} />
    </details>
  );
}
