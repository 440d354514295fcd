/** What the offer asks and excludes, sentence by sentence, and what the records say of it. */
import { type Condition, conditionsOf, type DeskCase, exclusionsOf } from '../../utils/claims';
import { useWords } from '../words';
import { ExhibitMarks } from './exhibit-marks';

export function ConditionList({ input }: { input: DeskCase }) {
  const { t } = useWords();
  const conditions = conditionsOf(input);
  const all = [...conditions, ...exclusionsOf(input)];
  if (!all.length) return null;
  const shown = conditions.filter(({ state }) => state === 'shown').length;
  const hasAgainst = all.some(({ state }) => state === 'against');
  return (
    <section>
      {hasAgainst && (
        <p class="problem" role="status">
          {t('claim_against')}
        </p>
      )}
      <details open={hasAgainst}>
        <summary>{t('claim_conditions', shown, conditions.length)}</summary>
        <ul class="conditions">
          {all.map((one) => (
            <Line key={`${one.quote.kind} ${one.quote.text}`} {...one} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Line({ quote, state, exhibits }: Condition) {
  const { t } = useWords();
  return (
    <li class={state}>
      <q>{quote.text}</q> <ExhibitMarks exhibits={[quote.exhibit]} />
      <p class={state === 'against' ? 'problem' : 'why'}>
        {t(`claim_condition_${state}`)} <ExhibitMarks exhibits={exhibits} />
      </p>
    </li>
  );
}
