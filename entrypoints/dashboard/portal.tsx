/** Wires what is known of a trip's portal, and what the user knows better. */
import { PortalRules } from '../../components/portal/portal-rules';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readPromises } from '../../utils/db/live/facts';
import { ownRulesOf, portalOfTrip } from '../../utils/db/portal-rules';
import { readSettings } from '../../utils/db/settings';
import { type OfferFact, type OfferRules, offerOverPortal, portalRules } from '../../utils/portals';
import type { Fact, Settings, Trip, Visit } from '../../utils/records';
import type { Changes } from './changes';

interface TripPortalProps {
  trip: Trip;
  /** Pages that are kept. */
  visits: readonly Visit[];
  onChangeRule: Changes['onChangeRule'];
}

/** The portal's rules as they hold for one trip; undefined until they are known. */
export function useTripRules(trip: Trip, visits: readonly Visit[]) {
  const settings = useLive(() => readSettings(database), []);
  const promises = useLive(() => readPromises(database, { tripId: trip.id }), [trip.id]);
  const failed = settings.failed || promises.failed;
  if (!settings.value || !promises.value) return { failed, rules: undefined, own: undefined };
  return { failed, ...rulesOf(trip, visits, promises.value.facts, settings.value) };
}

export function TripPortal({ trip, visits, onChangeRule }: TripPortalProps) {
  const { t } = useWords();
  const { failed, rules, own } = useTripRules(trip, visits);
  if (!trip.portal) return null;
  const { name } = trip.portal;
  return (
    <section class="card">
      <h2>{t('portal_section', name)}</h2>
      {failed && <p class="problem">{t('database_failed')}</p>}
      {rules && (
        <PortalRules
          name={name}
          rules={rules}
          own={own}
          onChange={(change) => onChangeRule(trip.id, change)}
        />
      )}
    </section>
  );
}

function rulesOf(
  trip: Trip,
  visits: readonly Visit[],
  facts: readonly Fact[],
  settings: Settings,
): { rules: OfferRules; own: ReturnType<typeof ownRulesOf> } {
  const own = ownRulesOf(settings.portalRules, trip);
  const said = facts.map((fact): OfferFact => {
    const visit = visits.find(({ id }) => id === fact.visitId);
    return { ...fact, ...(visit && { source: visit.url, asOf: visit.seenAt }) };
  });
  return { rules: offerOverPortal(portalRules(portalOfTrip(trip), own), said), own };
}
