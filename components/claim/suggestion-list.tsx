/** Kinds of claim that fit, each with why, and a way to every other kind. */
import { claimKinds, type DeskCase, suggestionsFor, whyText } from '../../utils/claims';
import { useWords } from '../words';

interface SuggestionListProps {
  input: DeskCase;
  /** Kinds that a claim was begun of. */
  begun: readonly string[];
  onOpen: (kind: string) => void;
}

export function SuggestionList({ input, begun, onOpen }: SuggestionListProps) {
  const { t, times, language } = useWords();
  const found = suggestionsFor(input).filter(({ kind }) => !begun.includes(kind.id));
  return (
    <div class="suggestions">
      {found.length > 0 && <h3>{t('claim_suggested')}</h3>}
      {found.length === 0 && begun.length === 0 && <p class="why">{t('claim_none_suggested')}</p>}
      <ul>
        {found.map((suggestion) => (
          <li key={suggestion.kind.id}>
            <div>
              <p class="kind">{suggestion.kind.name[language]}</p>
              <p class="why">{whyText(suggestion, input, language, times.date)}</p>
            </div>
            <button
              type="button"
              class={suggestion.reason.sure ? 'main' : ''}
              aria-label={t('claim_start_named', suggestion.kind.name[language])}
              onClick={() => onOpen(suggestion.kind.id)}
            >
              {t('claim_start')}
            </button>
          </li>
        ))}
      </ul>
      <OtherKind onOpen={onOpen} />
    </div>
  );
}

function OtherKind({ onOpen }: Pick<SuggestionListProps, 'onOpen'>) {
  const { t, language } = useWords();
  return (
    <select
      class="other-kind"
      aria-label={t('claim_other')}
      value=""
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        currentTarget.value = '';
        if (value) onOpen(value);
      }}
    >
      <option value="">{t('claim_other')}</option>
      {claimKinds.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </select>
  );
}
