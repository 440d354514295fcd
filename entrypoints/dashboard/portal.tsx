/** Wires what is known of a trip's portal, what the user knows better, and whether the terms changed on the way. */
import { PortalRules } from '../../components/portal/portal-rules';
import { TermsChanges } from '../../components/terms/terms-changes';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readPromises } from '../../utils/db/live/facts';
import { ownRulesOf, portalOfTrip } from '../../utils/db/portal-rules';
import { readSettings } from '../../utils/db/settings';
import {
  type OfferFact,
  type OfferRules,
  offerOverPortal,
  type PortalOverride,
  portalRules,
} from '../../utils/portals';
import type { Fact, Settings, Trip, Visit } from '../../utils/records';
import { type Changes, load } from './changes';

interface TripPortalProps {
  trip: Trip;
  /** Pages that are kept. */
  visits: readonly Visit[];
  onChangeRule: Changes['onChangeRule'];
}

export function TripPortal({ trip, visits, onChangeRule }: TripPortalProps) {
  const { t } = useWords();
  const settings = useLive(() => readSettings(database), []);
  const promises = useLive(() => readPromises(database, { tripId: trip.id }), [trip.id]);
  const failed = settings.failed || promises.failed;
  const known =
    settings.value && promises.value && rulesOf(trip, visits, promises.value.facts, settings.value);
  return (
    <>
      {trip.portal && (
        <section class="card">
          <h2>{t('portal_section', trip.portal.name)}</h2>
          {failed && <p class="problem">{t('database_failed')}</p>}
          {known && (
            <PortalRules
              name={trip.portal.name}
              {...known}
              onChange={(change) => onChangeRule(trip.id, change)}
            />
          )}
        </section>
      )}
      {known && (
        <TermsChanges
          visits={visits}
          load={load}
          counts={known.rules.termsVersion}
          countsAt={countsAt(trip, known.rules)}
        />
      )}
    </>
  );
}

/** When the version that counts was in force; no anchor of a trip tells when an application or an installation was. */
function countsAt({ anchors }: Trip, { termsVersion }: OfferRules): string | undefined {
  if (termsVersion?.value === 'click') return anchors.clicked;
  return termsVersion?.value === 'completion' ? (anchors.conditionMet ?? anchors.purchased) : undefined;
}

function rulesOf(
  trip: Trip,
  visits: readonly Visit[],
  facts: readonly Fact[],
  settings: Settings,
): { rules: OfferRules; own: PortalOverride } {
  const own = ownRulesOf(settings.portalRules, trip);
  const said = facts.map((fact): OfferFact => {
    const visit = visits.find(({ id }) => id === fact.visitId);
    return { ...fact, ...(visit && { source: visit.url, asOf: visit.seenAt }) };
  });
  return { rules: offerOverPortal(portalRules(portalOfTrip(trip), own), said), own };
}
