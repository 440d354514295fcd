/** What the shop's kept pages say of returns and refunds, part by part, as its desk decides by it. */
import { type DeskCase, policyParts } from '../../utils/claims';
import { useWords } from '../words';
import { ExhibitMarks } from './exhibit-marks';

export function PolicyList({ input: { policy = [] } }: { input: DeskCase }) {
  const { t } = useWords();
  if (!policy.length) return null;
  return (
    <details class="policy">
      <summary>{t('claim_policy')}</summary>
      <dl>
        {policyParts.map((part) => {
          const lines = policy.filter(({ parts }) => parts.includes(part));
          return (
            <div key={part}>
              <dt>{t(`claim_policy_${part}`)}</dt>
              {lines.length === 0 && <dd class="why">{t('claim_policy_none')}</dd>}
              {lines.map(({ text, exhibit }) => (
                <dd key={text}>
                  <q>{text}</q> <ExhibitMarks exhibits={[exhibit]} />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </details>
  );
}
