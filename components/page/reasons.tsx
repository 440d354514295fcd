/** "Recognised because …": what spoke for and against the kind of a page, in words, with the page's own. */
import { correctedSignal, kindOf, recognisedKind, type Signal, type Visit } from '../../utils/records';
import { useWords } from '../words';
import { useKindWords } from './kind-words';
import { signalLabel } from './signal-label';
import './reasons.css';

/** What weighs most, for or against, comes first. The user's own word is no reason of the recogniser's. */
const reasonsOf = ({ signals }: Pick<Visit, 'signals'>) =>
  signals.filter(({ id }) => id !== correctedSignal).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));

export function Reasons({ visit }: { visit: Visit }) {
  const { t, times } = useWords();
  const kindWords = useKindWords();
  const reasons = reasonsOf(visit);
  return (
    <details class="reasons">
      <summary>{t('reasons_summary')}</summary>
      <p>{t('reasons_score', kindWords(recognisedKind(visit)), times.share(visit.score))}</p>
      {reasons.length ? (
        <ul>
          {reasons.map((signal) => (
            <Reason key={`${signal.id} ${signal.found}`} signal={signal} />
          ))}
        </ul>
      ) : (
        <p class="why">{t('reasons_none')}</p>
      )}
    </details>
  );
}

function Reason({ signal: { id, weight, found } }: { signal: Signal }) {
  const { t, times } = useWords();
  return (
    <li class={weight < 0 ? 'against' : ''}>
      <span>
        {signalLabel(t, id)}
        {found !== undefined && (
          <>
            {' '}
            <q>{found}</q>
          </>
        )}
      </span>
      <span class="weight">{times.signed(weight)}</span>
    </li>
  );
}

/** The two strongest reasons for the kind, on one line; nothing when there are none, or the kind is the user's word. */
export function StrongestReasons({ visit }: { visit: Visit }) {
  const { t, language } = useWords();
  const names = reasonsOf(visit)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => signalLabel(t, id));
  const [...strongest] = new Set(names);
  if (!strongest.length || kindOf(visit) !== recognisedKind(visit)) return null;
  const words = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }).format(
    strongest.slice(0, 2),
  );
  return <p class="why reasons-line">{t('reasons_short', words)}</p>;
}
