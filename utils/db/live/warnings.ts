/** Warnings as the popup and the dashboard list them, and what the user does about them. */
import { database, type HikaeDatabase } from '../../db';
import type { Observation, Settings, Warning } from '../../records';
import { worstFirst } from '../../warnings';
import { readSettings } from '../settings';
import { setDismissed, setMuted } from '../warnings';
import { useChanging } from './changing';

export interface WarningRows {
  /** Worst first; those that are over last. */
  warnings: Warning[];
  off: Settings['warningsOff'];
}

const rank = ({ state }: Warning) => (state === 'over' ? 1 : 0);

/** A trip, a shop's site, or both: of the site, those that belong to no trip. */
export interface WarningsAbout {
  tripId?: string | null;
  site?: string | null;
}

/** Warnings of a trip, and of a shop that none leads to. Dexie calls only. */
export async function readWarnings(
  from: HikaeDatabase,
  { tripId, site }: WarningsAbout,
): Promise<WarningRows> {
  const ofTrip = tripId ? await from.warnings.where({ tripId }).toArray() : [];
  const ofSite = site ? await from.warnings.where({ site }).toArray() : [];
  const warnings = [...ofTrip, ...ofSite.filter((warning) => warning.tripId === null)];
  const { warningsOff } = await readSettings(from);
  return { warnings: warnings.sort((a, b) => rank(a) - rank(b) || worstFirst(a, b)), off: warningsOff };
}

/** What was observed of a trip, oldest first. Dexie calls only. */
export const readObservations = (from: HikaeDatabase, tripId: string): Promise<Observation[]> =>
  from.observations.where({ tripId }).sortBy('at');

/** `failed` tells that the last change was not stored. */
export function useWarningChanges() {
  const { failed, run } = useChanging();
  return {
    failed,
    onDismiss: (id: string, dismissed: boolean) => run(setDismissed(database, id, dismissed)),
    onMute: (of: { rule: string; site: string }, muted: boolean) => run(setMuted(database, of, muted)),
  };
}
