/** Wires the warnings of a trip. */
import { TripWarnings } from '../../components/warnings/trip-warnings';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readWarnings, useWarningChanges } from '../../utils/db/live/warnings';
import type { Language, Trip } from '../../utils/records';

export function Warnings({ trip, language }: { trip: Trip; language: Language }) {
  const rows = useLive(() => readWarnings(database, trip.id), [trip.id]);
  const changes = useWarningChanges();
  if (!rows.value?.warnings.some(({ state }) => state !== 'over')) return null;
  const warnings = rows.value.warnings.filter(({ state }) => state !== 'over');
  return <TripWarnings {...rows.value} {...changes} warnings={warnings} language={language} />;
}
