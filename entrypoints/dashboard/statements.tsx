/** Wires what the portal's own history says of a trip. */
import { useMemo } from 'preact/hooks';
import { hasListing, TripListing } from '../../components/statement/trip-listing';
import { useWords } from '../../components/words';
import { claimKind } from '../../utils/claims';
import { database } from '../../utils/db';
import { useStatementChanges } from '../../utils/db/live/statement-changes';
import { useStatements } from '../../utils/db/live/statements';
import type { Language, Trip } from '../../utils/records';
import { missingOf, proposalsFor } from '../../utils/statements';

/** Nothing where no kept page speaks of the trip. */
export function TripStatements({ trip, language }: { trip: Trip; language: Language }) {
  const { t } = useWords();
  const rows = useStatements(database);
  const { failed, ...actions } = useStatementChanges();
  const told = useMemo(() => {
    if (!rows.value) return null;
    const { statements, trips } = rows.value;
    const [missing = null] = missingOf(statements, [trip]);
    return { proposals: proposalsFor(trip, statements, trips), missing };
  }, [rows.value, trip]);
  if (!told) return rows.failed ? <p class="problem">{t('database_failed')}</p> : null;
  const { proposals, missing } = told;
  if (!hasListing({ trip, proposals, missing })) return null;
  const claimName = missing && (claimKind(missing.claim)?.name[language] ?? null);
  return (
    <section class="card">
      <h2>{t('listing_heading')}</h2>
      {failed && (
        <p class="problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      <TripListing
        trip={trip}
        proposals={proposals}
        missing={missing}
        claimName={claimName}
        actions={actions}
      />
    </section>
  );
}
