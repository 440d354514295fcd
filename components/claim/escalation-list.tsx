/** What one can do when a desk stays silent or refuses, gentlest first. */
import { type DeskCase, isDecided } from '../../utils/claims';
import { escalationsFor } from '../../utils/escalations';
import { useWords } from '../words';

interface EscalationListProps {
  input: DeskCase;
  /** The letter that is shown. */
  chosen: string;
  onLetter: (letter: string) => void;
}

export function EscalationList({ input, chosen, onLetter }: EscalationListProps) {
  const { t, language } = useWords();
  const found = escalationsFor(input);
  // A decided claim's letter is the one that was sent; going on with it takes the claim up again.
  const isChosen = (id: string) => id === chosen && input.claim !== null && !isDecided(input.claim);
  if (!found.length) return null;
  return (
    <section class="escalations suggestions">
      <h4>{t('claim_escalate')}</h4>
      <ol>
        {found.map(({ id, letter, name, why }) => (
          <li key={id}>
            <div>
              <p class="kind">{name[language]}</p>
              <p class="why">{why[language]}</p>
            </div>
            {letter && isChosen(id) && <span class="why">{t('claim_escalate_used')}</span>}
            {letter && !isChosen(id) && (
              <button
                type="button"
                aria-label={`${t('claim_escalate_use')}: ${name[language]}`}
                onClick={() => onLetter(id)}
              >
                {t('claim_escalate_use')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
