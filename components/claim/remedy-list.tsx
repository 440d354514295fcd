/** What the letter asks of the shop: what the kept terms grant, with the sentence that says so, and what goes beyond them. */
import { type DeskCase, type RemedyId, type RemedyLine, remediesOf } from '../../utils/claims';
import type { Language } from '../../utils/records';
import { useWords } from '../words';
import { ExhibitMarks } from './exhibit-marks';

interface RemedyListProps {
  input: DeskCase;
  all: readonly RemedyId[];
  /** Of the letter. */
  language: Language;
  onRemedies: (chosen: RemedyId[]) => void;
}

/** A desk that may choose agrees sooner. */
const enough = 2;

export function RemedyList({ input, all, language, onRemedies }: RemedyListProps) {
  const { t } = useWords();
  if (!all.length) return null;
  const lines = remediesOf(input, all, language);
  const chosen = lines.filter((line) => line.chosen).map(({ id }) => id);
  const choose = (id: RemedyId, wanted: boolean) =>
    onRemedies(all.filter((one) => (one === id ? wanted : chosen.includes(one))));
  return (
    <section>
      <h4>{t('claim_remedies')}</h4>
      <ul class="checklist remedies">
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            language={language}
            isLast={line.chosen && chosen.length === 1}
            onChoose={(wanted) => choose(line.id, wanted)}
          />
        ))}
      </ul>
      {chosen.length < enough && (
        <p class="why" role="status">
          {t('claim_remedies_few')}
        </p>
      )}
    </section>
  );
}

interface LineProps {
  line: RemedyLine;
  language: Language;
  /** The only one that is chosen: a letter asks for something. */
  isLast: boolean;
  onChoose: (wanted: boolean) => void;
}

function Line({ line: { id, text, state, quote, exhibits, chosen }, language, isLast, onChoose }: LineProps) {
  const { t } = useWords();
  return (
    <li class={state}>
      <label>
        <input
          name={id}
          type="checkbox"
          checked={chosen}
          disabled={isLast}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <span lang={language}>{text}</span>
      </label>
      <p class={state === 'beyond' ? 'problem' : 'why'}>
        {t(`claim_remedy_${state}`)} <ExhibitMarks exhibits={exhibits} /> {quote && <q>{quote}</q>}
      </p>
    </li>
  );
}
