/** Claims that are to be made or answered at the site in front. */
import { claimKind, isDecided } from '../../claims';
import type { HikaeDatabase } from '../../db';
import type { Claim, Trip } from '../../records';
import { siteOf } from '../../route';
import { caseOfClaim, readDesk } from '../desk';
import { asksShop, policyOf } from '../policy';
import { portalOfTrip } from '../portal-rules';

export interface ClaimHere {
  claim: Claim;
  /** The case with this claim in it. */
  input: ReturnType<typeof caseOfClaim>;
}

/** Shown at most: who asks about more than three trips at once finds them on the dashboard. */
const most = 3;

/** Undecided claims of which the desk is at this site, newest first. Dexie calls only. */
export async function readClaimsAt(
  database: HikaeDatabase,
  site: string | null,
  around: { now: string; zone: string },
): Promise<ClaimHere[]> {
  if (site === null) return [];
  const claims = await database.claims.orderBy('id').reverse().toArray();
  const found: ClaimHere[] = [];
  for (const claim of claims) {
    if (found.length === most) break;
    if (claim.withdrawnAt !== null || isDecided(claim)) continue;
    const trip = await database.trips.get(claim.tripId);
    if (!trip || deskSites(trip, claim.kind).every((one) => one !== site)) continue;
    const rows = await readDesk(database, trip.id, around);
    if (rows) found.push({ claim, input: caseOfClaim(rows, claim) });
  }
  // Bytes come last: what is asked of the database after them is not heard of when it changes.
  return Promise.all(found.map((here) => withPolicy(database, here)));
}

async function withPolicy(database: HikaeDatabase, here: ClaimHere): Promise<ClaimHere> {
  if (!asksShop(here.input)) return here;
  return { ...here, input: { ...here.input, policy: await policyOf(database, here.input.exhibits) } };
}

/** Sites of the desk that decides: the shop's, or all of the portal's hosts. */
function deskSites(trip: Trip, kind: string): readonly (string | null)[] {
  if (claimKind(kind)?.desk === 'shop') return [trip.shop];
  const hosts = [...(portalOfTrip(trip)?.hosts ?? []), ...(trip.portal ? [trip.portal.host] : [])];
  return hosts.map((host) => siteOf(`https://${host}`));
}
