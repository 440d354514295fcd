/** How it went so far: claims granted and refused; of each portal after how many days it paid, and how often it refused. */
import type { ClaimFigures as Figures, PortalFigures } from '../../utils/claims';
import { useWords } from '../words';
import './claim-figures.css';

export function ClaimFigures({ figures: { won, lost, portals } }: { figures: Figures }) {
  const { t, times } = useWords();
  const longest = Math.max(1, ...portals.map(({ days }) => days ?? 0));
  return (
    <section class="card claim-figures">
      <h2>{t('claims_figures')}</h2>
      <dl>
        <div>
          <dt>{t('claims_won')}</dt>
          <dd>{times.number(won)}</dd>
        </div>
        <div>
          <dt>{t('claims_lost')}</dt>
          <dd>{times.number(lost)}</dd>
        </div>
      </dl>
      {portals.length === 0 ? (
        <p class="why">{t('claims_no_figures')}</p>
      ) : (
        <table>
          <caption>{t('claims_portals')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('claims_portal')}</th>
              <th scope="col">{t('claims_paid_after')}</th>
              <th scope="col">{t('claims_refused')}</th>
            </tr>
          </thead>
          <tbody>
            {portals.map((portal) => (
              <Row key={portal.name} {...portal} longest={longest} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ name, days, refused, decided, longest }: PortalFigures & { longest: number }) {
  const { t, times } = useWords();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {days === null ? (
          '–'
        ) : (
          <>
            {t(days === 1 ? 'claims_day' : 'claims_days', times.number(days))}
            <Bar share={days / longest} />
          </>
        )}
      </td>
      <td>
        {t('claims_refused_of', times.number(refused), times.number(decided))}
        <Bar share={refused / decided} bad />
      </td>
    </tr>
  );
}

/** The figure beside it says the same. */
const Bar = ({ share, bad = false }: { share: number; bad?: boolean }) => (
  <span class={bad ? 'bar bad' : 'bar'} aria-hidden="true">
    <span style={{ width: `${Math.round(share * 100)}%` }} />
  </span>
);
