/** Points by portal, and what lapses: each with the day it is of and where it was read. */
import type { HandBalance } from '../../utils/records';
import type { KnownBalance, KnownLapse, Ledger, Source } from '../../utils/statements';
import { useWords } from '../words';
import { sayPoints } from './point-sum';
import './points.css';

export interface PointActions {
  /** Where a kept page is shown. */
  pageHref: (visitId: string) => string;
  tripHref: (tripId: string) => string;
  onEdit: (balance: HandBalance) => void;
  onDelete: (id: string, deleted: boolean) => void;
}

type PanelProps = { ledger: Ledger } & PointActions;

export function Lapses({ ledger: { coming, over }, ...actions }: PanelProps) {
  const { t } = useWords();
  return (
    <>
      <section class="card points">
        <h2>{t('points_coming')}</h2>
        {coming.length === 0 && <p class="why">{t('points_none_coming')}</p>}
        <LapseList lapses={coming} {...actions} />
      </section>
      {over.length > 0 && (
        <section class="card points over">
          <h2>{t('points_over')}</h2>
          <LapseList lapses={over} {...actions} />
        </section>
      )}
    </>
  );
}

function LapseList({ lapses, ...actions }: { lapses: readonly KnownLapse[] } & PointActions) {
  const { t, times } = useWords();
  return (
    <ul class="lapses">
      {lapses.map((lapse, i) => (
        <li key={`${lapse.key} ${lapse.date} ${i}`}>
          <time dateTime={lapse.date}>{times.date(lapse.date)}</time>
          <div class="what">
            <p>
              <bdi>{lapse.portal}</bdi> <b>{lapse.sum ? sayPoints(lapse.sum, times) : t('points_some')}</b>{' '}
              {lapse.limited && <span class="limited">{t('points_kind_limited')}</span>}
            </p>
            <From source={lapse.source} name={lapse.portal} {...actions} />
          </div>
        </li>
      ))}
    </ul>
  );
}

export function Balances({ ledger: { portals }, ...actions }: PanelProps) {
  const { t } = useWords();
  const known = portals.filter(({ balances }) => balances.length > 0);
  return (
    <section class="card points">
      <h2>{t('points_balances')}</h2>
      {known.length === 0 && <p class="why">{t('points_no_balances')}</p>}
      {known.map(({ key, name, balances }) => (
        <section key={key} class="portal">
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <dl>
            {balances.map((balance, i) => (
              <Balance key={`${balance.kind} ${i}`} balance={balance} name={name} {...actions} />
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function Balance({ balance, name, ...actions }: { balance: KnownBalance; name: string } & PointActions) {
  const { t, times } = useWords();
  const { kind, asOf, source } = balance;
  const day = asOf.includes('T') ? times.moment(asOf) : times.date(asOf);
  return (
    <div>
      <dt>{t(`points_kind_${kind}`)}</dt>
      <dd>
        <b>{sayPoints(balance, times)}</b> <small>{t('points_as_of', day)}</small>
        <From source={source} name={name} {...actions} />
      </dd>
    </div>
  );
}

/** Where a figure is from: the page with its words, the user's own note, the trip that asks to be reminded. */
function From({
  source,
  name,
  pageHref,
  tripHref,
  onEdit,
  onDelete,
}: { source: Source; name: string } & PointActions) {
  const { t } = useWords();
  if (source.of === 'reminder') {
    const { trip } = source;
    return (
      <a class="from" href={tripHref(trip.id)}>
        {[trip.portal?.name, trip.shop].filter(Boolean).join(' → ')}
      </a>
    );
  }
  if (source.of === 'page')
    return (
      <p class="from">
        <q>{source.quote.replace(/\s*[\t\n]\s*/g, ' ｜ ')}</q>{' '}
        <a href={pageHref(source.visitId)} aria-label={t('points_from_page_named', name)}>
          {t('points_from_page')}
        </a>
      </p>
    );
  const { balance } = source;
  return (
    <p class="from">
      {t('points_by_hand')}{' '}
      <button
        type="button"
        class="plain"
        aria-label={t('points_edit_named', name)}
        onClick={() => onEdit(balance)}
      >
        {t('points_edit')}
      </button>{' '}
      <button
        type="button"
        class="plain"
        aria-label={t('points_delete_named', name)}
        onClick={() => onDelete(balance.id, true)}
      >
        {t('claim_delete')}
      </button>
    </p>
  );
}
