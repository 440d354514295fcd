/** Wires the claims of a trip. */
import { ClaimPanel } from '../../components/claim/claim-panel';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { readDeskWithPolicy } from '../../utils/db/desk';
import { useLive } from '../../utils/db/live';
import { useClaimChanges } from '../../utils/db/live/claim-changes';
import { portalOfTrip } from '../../utils/db/portal-rules';
import { type Language, languages, type Trip } from '../../utils/records';

/** The desk's language where we write it, else the user's. */
const languageOf = (trip: Trip, user: Language): Language => {
  const spoken = portalOfTrip(trip)?.languages ?? [];
  return spoken.includes(user) ? user : (languages.find((one) => spoken.includes(one)) ?? user);
};

export function TripClaims({ trip, language }: { trip: Trip; language: Language }) {
  const { t } = useWords();
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const rows = useLive(
    () => readDeskWithPolicy(database, trip.id, { now: new Date().toISOString(), zone }),
    [trip.id],
  );
  const { failed, opened, actions } = useClaimChanges(trip.id, languageOf(trip, language));
  if (!rows.value) return rows.failed ? <p class="problem">{t('database_failed')}</p> : null;
  return (
    <section class="card">
      <h2>{t('claim_heading')}</h2>
      {failed && (
        <p class="problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      <ClaimPanel rows={rows.value} opened={opened} actions={actions} />
    </section>
  );
}
