/** Warnings as they are stored: found anew from what is known of a trip, dismissed for the trip or for the site, over. */
import type { HikaeDatabase } from '../db';
import type { Observation, Settings, Warning } from '../records';
import { mergeWarnings, warningsOf, worstFirst } from '../warnings';
import { readSettings, writeSetting } from './settings';
import { standingTrip } from './successor';
import { readWarningCase, type Surroundings } from './warning-case';

export type { Surroundings } from './warning-case';

/** Most observations kept of one trip: a page that asks for a tag over and over must not fill the disk. */
const mostObservations = 500;
/** So many more are let come before some are taken out together: finding them costs more than keeping one. */
const pruning = 50;

/** Finds the warnings of a trip (or of a shop that none leads to) anew. @returns those that are open and wanted, worst first */
export async function refreshWarnings(
  database: HikaeDatabase,
  about: { tripId: string } | { site: string },
  around: Surroundings,
): Promise<Warning[]> {
  const known = await readWarningCase(database, about, around);
  const found = known ? warningsOf(known) : [];
  const { warnings, settings } = database;
  return database.transaction('rw', warnings, settings, async () => {
    const stored =
      'tripId' in about
        ? await warnings.where({ tripId: about.tripId }).toArray()
        : await warnings
            .where({ site: about.site })
            .filter(({ tripId }) => tripId === null)
            .toArray();
    const merged = mergeWarnings(stored, found);
    await warnings.bulkPut(merged);
    const { warningsOff } = await readSettings(database);
    return merged.filter((warning) => isWanted(warning, warningsOff)).sort(worstFirst);
  });
}

/** Whether a warning is open and of a rule that the user wants to hear of on that site. */
export const isWanted = ({ state, rule, site }: Warning, off: Settings['warningsOff']): boolean =>
  state === 'open' && !off.some((one) => one.rule === rule && one.site === site);

/** The user does not want to see it on this trip any more, or does again. */
export const setDismissed = (database: HikaeDatabase, id: string, dismissed: boolean): Promise<void> =>
  database.transaction('rw', database.warnings, async () => {
    const stored = await database.warnings.get(id);
    if (stored && stored.state !== 'over')
      await database.warnings.put({ ...stored, state: dismissed ? 'dismissed' : 'open' });
  });

/** The user wants no warning of this rule on this site, or wants them again. */
export const setMuted = (
  database: HikaeDatabase,
  { rule, site }: { rule: string; site: string },
  muted: boolean,
): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const { warningsOff } = await readSettings(database);
    const others = warningsOff.filter((one) => one.rule !== rule || one.site !== site);
    await writeSetting(database, 'warningsOff', muted ? [...others, { site, rule }] : others);
  });

/** Keeps what was observed; the same id again changes nothing. */
export const addObservation = (database: HikaeDatabase, observation: Observation): Promise<void> =>
  database.transaction('rw', database.observations, database.trips, async () => {
    const { site } = observation;
    const standing = observation.tripId && (await standingTrip(database, observation.tripId));
    const tripId = standing ? standing.id : observation.tripId;
    const same = database.observations.where(tripId === null ? { site } : { tripId });
    await database.observations.put({ ...observation, tripId });
    if ((await same.count()) < mostObservations + pruning) return;
    const gone = mostRepeated(await same.toArray(), pruning);
    await database.observations.bulkDelete(gone.map(({ id }) => id));
  });

/** What was seen most often goes first, and of it what is oldest: what is said over and over must not push out what was said once. */
function mostRepeated(all: readonly Observation[], count: number): Observation[] {
  const seen = new Map<string, number>();
  // Ids are in the order of time: the newest of its like is the first.
  const ranked = all
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map((one) => {
      const rank = (seen.get(likeness(one)) ?? 0) + 1;
      seen.set(likeness(one), rank);
      return { one, rank };
    });
  return ranked
    .sort((a, b) => b.rank - a.rank || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, count)
    .map(({ one }) => one);
}

const likeness = (one: Observation): string =>
  JSON.stringify([
    one.kind,
    'host' in one && one.host,
    'page' in one && one.page,
    'outcome' in one && one.outcome,
  ]);

/** Observations of a shop that were made before its trip was opened become the trip's. */
export const adoptObservations = (
  database: HikaeDatabase,
  { tripId, site, since }: { tripId: string; site: string; since: string },
): Promise<number> =>
  database.observations
    .where({ site })
    .filter((one) => one.tripId === null && one.at >= since)
    .modify({ tripId });

/** What was observed of a shop that no trip came to, and what was warned of there, goes after two days; dead links, which name no shop, after thirty. @param now UTC ISO */
export async function removeUnclaimed(database: HikaeDatabase, now: string): Promise<void> {
  const [before, longBefore] = [2, 30].map((days) =>
    new Date(Date.parse(now) - days * 86_400_000).toISOString(),
  ) as [string, string];
  const { observations, warnings } = database;
  const isOld = ({ tripId, kind, at }: Observation) =>
    tripId === null && at < (kind === 'dead-route' ? longBefore : before);
  await observations.filter(isOld).delete();
  await warnings.filter(({ tripId, at }) => tripId === null && at < before).delete();
}
