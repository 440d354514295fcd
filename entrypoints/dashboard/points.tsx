/** Wires *Points*: balances by portal, what lapses next, what a history does not list, and rewards by month. */
import { useMemo, useState } from 'preact/hooks';
import { Balances, Lapses } from '../../components/points/points-panel';
import { RewardFigure } from '../../components/points/reward-figure';
import { useWords } from '../../components/words';
import { claimKind } from '../../utils/claims';
import { database } from '../../utils/db';
import { useStatementChanges } from '../../utils/db/live/statement-changes';
import { type LiveStatements, useStatements } from '../../utils/db/live/statements';
import type { HandBalance, Language } from '../../utils/records';
import { ledgerOf, type MissingTrip, missingOf } from '../../utils/statements';
import { rewardsByMonth } from '../../utils/trips';
import { HandBalances } from './hand-balances';
import { hrefOf } from './place';

export function Points({ language }: { language: Language }) {
  const { t } = useWords();
  const rows = useStatements(database, { all: true });
  if (!rows.value) return rows.failed ? <p class="problem">{t('database_failed')}</p> : null;
  return (
    <div class="detail">
      <Known rows={rows.value} language={language} />
    </div>
  );
}

function Known({ rows, language }: { rows: LiveStatements; language: Language }) {
  const { t } = useWords();
  const [today] = useState(() => Temporal.Now.plainDateISO().toString());
  const [edited, setEdited] = useState<HandBalance | null>(null);
  const { failed, onNote, onDelete } = useStatementChanges();
  const { statements, trips, reminders, visits } = rows;
  const ledger = useMemo(() => {
    const hand = rows.hand.filter(({ withdrawnAt }) => withdrawnAt === null);
    return ledgerOf({ statements, hand, reminders }, today);
  }, [rows, today]);
  const missing = useMemo(() => missingOf(statements, trips), [rows]);
  const isEmpty = !ledger.portals.length && !ledger.coming.length && !ledger.over.length;
  const tripOfPage = (visitId: string) => visits.find(({ id }) => id === visitId)?.tripId ?? null;
  const actions = {
    pageHref: (visitId: string) => {
      const tripId = tripOfPage(visitId);
      return tripId ? hrefOf('trips', tripId) : hrefOf('pages');
    },
    tripHref: (tripId: string) => hrefOf('trips', tripId),
    onEdit: setEdited,
    onDelete,
  };
  return (
    <>
      {failed && (
        <p class="problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      {isEmpty ? <p class="empty">{t('points_empty')}</p> : <Lapses ledger={ledger} {...actions} />}
      {!isEmpty && <Balances ledger={ledger} {...actions} />}
      <HandBalances
        rows={rows}
        edited={edited}
        onEdit={setEdited}
        onNote={onNote}
        onDelete={onDelete}
        today={today}
      />
      <Missing missing={missing} language={language} />
      <Rewards rows={rows} />
    </>
  );
}

function Missing({ missing, language }: { missing: readonly MissingTrip[]; language: Language }) {
  const { t, times } = useWords();
  if (!missing.length) return null;
  return (
    <section class="card missing-trips">
      <h2>{t('points_missing')}</h2>
      <ul class="listing">
        {missing.map(({ trip, seenAt, from, until, claim }) => (
          <li key={trip.id}>
            <a href={hrefOf('trips', trip.id)}>
              {[trip.portal?.name, trip.shop].filter(Boolean).join(' → ')}
            </a>
            <p class="why">
              {t('listing_missing', times.moment(seenAt), times.date(from), times.date(until))}
            </p>
            <p class="why">{t('listing_missing_claim', claimKind(claim)?.name[language] ?? claim)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Currencies shown at most. */
const mostFigures = 3;

function Rewards({ rows: { trips } }: { rows: LiveStatements }) {
  const { t } = useWords();
  const rewards = useMemo(() => rewardsByMonth(trips).slice(0, mostFigures), [trips]);
  if (!rewards.length) return null;
  return (
    <section class="card">
      <h2>{t('rewards_heading')}</h2>
      {rewards.map((own, i) => (
        <RewardFigure key={own.currency} rewards={own} id={`rewards-${i}`} />
      ))}
    </section>
  );
}
