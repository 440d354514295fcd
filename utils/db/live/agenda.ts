/** What *Today* is made of, and all claims. Each function is one `liveQuery`: Dexie calls only. */
import { type ClaimFigures, type ClaimLine, claimLine, figuresOf } from '../../claims';
import type { HikaeDatabase } from '../../db';
import type { Claim, Trip } from '../../records';
import { type AgendaRows, type AgendaTime, isNear } from '../../today';
import { contactsOf } from '../claims';
import { readSettings } from '../settings';
import { isWanted } from '../warnings';

/** Everything that may want to be done at a time, with the trips it is about. */
export async function readAgenda(database: HikaeDatabase, at: AgendaTime): Promise<AgendaRows> {
  const { warningsOff } = await readSettings(database);
  const dated = await database.reminders.where('state').anyOf('waiting', 'told').toArray();
  const reminders = dated.filter((reminder) => isNear(reminder, at));
  const open = await database.warnings.where('state').equals('open').toArray();
  const warnings = open.filter((warning) => isWanted(warning, warningsOff));
  const claims = await keptClaims(database);
  const contacts = await contactsOf(database, claims);
  const ids = [...reminders, ...warnings, ...claims].flatMap(({ tripId }) => tripId ?? []);
  return {
    trips: await keptTrips(database, [...new Set(ids)]),
    reminders,
    warnings,
    claims,
    contacts: contacts.filter(({ withdrawnAt }) => withdrawnAt === null),
  };
}

const keptClaims = async ({ claims }: HikaeDatabase): Promise<Claim[]> =>
  (await claims.toArray()).filter(({ withdrawnAt }) => withdrawnAt === null);

async function keptTrips({ trips }: HikaeDatabase, ids: readonly string[]): Promise<Map<string, Trip>> {
  const found = await trips.bulkGet([...ids]);
  return new Map(found.flatMap((trip) => (trip && !trip.withdrawnAt ? [[trip.id, trip]] : [])));
}

export interface ClaimRows {
  lines: (ClaimLine & { trip: Trip })[];
  figures: ClaimFigures;
}

/** All claims with their trips, and what experience says. `today`: `YYYY-MM-DD`. */
export async function readClaims(database: HikaeDatabase, today: string): Promise<ClaimRows> {
  const trips = (await database.trips.toArray()).filter(({ withdrawnAt }) => !withdrawnAt);
  const byId = new Map(trips.map((trip) => [trip.id, trip]));
  const claims = (await keptClaims(database)).filter(({ tripId }) => byId.has(tripId));
  const contacts = await contactsOf(database, claims);
  const kept = contacts.filter(({ withdrawnAt }) => withdrawnAt === null);
  const lines = claims.flatMap((claim) => {
    const trip = byId.get(claim.tripId);
    const own = kept.filter(({ claimId }) => claimId === claim.id);
    return trip ? [{ ...claimLine(claim, own, today), trip }] : [];
  });
  return { lines, figures: figuresOf(trips, claims) };
}
