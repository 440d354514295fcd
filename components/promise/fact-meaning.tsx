/** What a promise means: as it was read, or as the user says, with the first reading beside it. */
import type { Fact, FactValue } from '../../utils/records';
import { useWords } from '../words';
import { sayFact } from './meaning';
import { canonical } from './order';

export function FactMeaning({ fact }: { fact: Fact }) {
  const { kind, value, sure, correction } = fact;
  if (!correction) return sure ? <Meaning kind={kind} value={value} /> : <Unsure fact={fact} />;
  if (canonical(correction.value) === canonical(value)) return <Confirmed fact={fact} />;
  return <Corrected fact={fact} corrected={correction.value} />;
}

function Meaning({ kind, value }: Pick<Fact, 'kind' | 'value'>) {
  const words = useWords();
  const said = sayFact({ kind, value }, words);
  return said ? <p class="meaning">{said}</p> : null;
}

function Unsure({ fact: { kind, value } }: { fact: Fact }) {
  const { t, ...words } = useWords();
  const said = sayFact({ kind, value }, { t, ...words });
  return (
    <>
      <p class="asked">{said ? t('fact_question') : t('fact_question_plain', t(`fact_kind_${kind}`))}</p>
      {said && <p class="meaning">{said}</p>}
    </>
  );
}

function Confirmed({ fact }: { fact: Fact }) {
  const { t } = useWords();
  return (
    <>
      <Meaning kind={fact.kind} value={fact.value} />
      <p class="why said">{t('fact_confirmed')}</p>
    </>
  );
}

function Corrected({ fact, corrected }: { fact: Fact; corrected: FactValue | null }) {
  const { t, ...words } = useWords();
  const said = (value: FactValue) =>
    sayFact({ kind: fact.kind, value }, { t, ...words }) ?? t('fact_original_quote');
  return (
    <dl class="beside">
      <div>
        <dt>{t('fact_corrected')}</dt>
        <dd class={corrected ? 'meaning' : ''}>{corrected ? said(corrected) : t('fact_rejected')}</dd>
      </div>
      <div>
        <dt>{t('fact_original')}</dt>
        <dd>
          <del>{said(fact.value)}</del>
        </dd>
      </div>
    </dl>
  );
}
