/** A promise's own words, with the page and the time they are from, on every page that says the same. */
import type { Fact, Visit } from '../../utils/records';
import { useWords } from '../words';
import type { FactListProps } from './fact-list';
import type { Promised } from './order';

type PlacesProps = Pick<FactListProps, 'visits' | 'showerOf'>;

export function FactPlaces({ promised: { fact, facts }, ...rest }: PlacesProps & { promised: Promised }) {
  const { t } = useWords();
  const others = facts.slice(1);
  return (
    <>
      <Words fact={fact} visits={rest.visits} />
      {others.length > 0 && (
        <details class="others">
          <summary>{t('promise_other_places', others.length)}</summary>
          {others.map((other) => (
            <Elsewhere key={other.id} fact={other} first={fact} {...rest} />
          ))}
        </details>
      )}
    </>
  );
}

function Words({ fact, visits }: { fact: Fact; visits: readonly Visit[] }) {
  const visit = visits.find(({ id }) => id === fact.visitId);
  return (
    <figure>
      <blockquote lang={visit?.lang ?? undefined}>{fact.quote}</blockquote>
      <figcaption>{visit && <From visit={visit} />}</figcaption>
    </figure>
  );
}

function From({ visit }: { visit: Visit }) {
  const { times } = useWords();
  return (
    <>
      <span lang={visit.lang ?? undefined}>{visit.title || visit.url}</span>{' '}
      <time dateTime={visit.seenAt}>{times.moment(visit.seenAt, visit.zone)}</time>
    </>
  );
}

/** The same words are not quoted twice. */
function Elsewhere({ fact, first, visits, showerOf }: PlacesProps & { fact: Fact; first: Fact }) {
  const { t } = useWords();
  const visit = visits.find(({ id }) => id === fact.visitId);
  const show = showerOf(fact);
  const title = visit?.title || visit?.url || '';
  return (
    <div class="elsewhere">
      {fact.quote === first.quote ? (
        <p class="from">{visit && <From visit={visit} />}</p>
      ) : (
        <Words fact={fact} visits={visits} />
      )}
      {show && (
        <button
          type="button"
          class="plain"
          aria-label={t('fact_button_named', t('fact_show'), title)}
          onClick={show}
        >
          {t('fact_show')}
        </button>
      )}
    </div>
  );
}
