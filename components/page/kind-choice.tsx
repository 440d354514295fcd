/** "What is this page?": the kind, and the user's word where recognition was wrong. */
import { kindOf, type PageKind, pageKinds, recognisedKind, type Visit } from '../../utils/records';
import { useWords } from '../words';
import { useKindWords } from './kind-words';
import './kind-choice.css';

interface KindChoiceProps {
  visit: Visit;
  onCorrect: (visitId: string, kind: PageKind) => void;
}

export function KindChoice({ visit, onCorrect }: KindChoiceProps) {
  const { t } = useWords();
  const kindWords = useKindWords();
  const [kind, recognised] = [kindOf(visit), recognisedKind(visit)];
  const choose = (value: string) => {
    const chosen = pageKinds.find((one) => one === value);
    if (chosen && chosen !== kind) onCorrect(visit.id, chosen);
  };
  return (
    <div class="kind-choice">
      <label>
        <span>{t('kind_question')}</span>
        <select value={kind} onChange={({ currentTarget: { value } }) => choose(value)}>
          {pageKinds.map((one) => (
            <option key={one} value={one}>
              {one === recognised ? t('kind_recognised', kindWords(one)) : kindWords(one)}
            </option>
          ))}
        </select>
      </label>
      <p class="why" role="status">
        {kind !== recognised && t('kind_corrected', kindWords(recognised))}
      </p>
    </div>
  );
}

/** Of a page that was not kept, what the user said of such pages before, and the way back. */
export function RememberedKind({ kind, onForget }: { kind: PageKind; onForget: () => void }) {
  const { t } = useWords();
  const kindWords = useKindWords();
  return (
    <div class="kind-choice">
      <p class="why">{t('kind_remembered', kindWords(kind))}</p>
      <button type="button" onClick={onForget}>
        {t('kind_forget')}
      </button>
    </div>
  );
}
