/** Everything that the claims desk looks at, of one trip. */
import {
  type DeskCase,
  documentExhibits,
  exhibitsOf,
  inExhibitOrder,
  type Quote,
  withoutBlackened,
  withoutBlackForms,
} from '../claims';
import { dayIn } from '../dates';
import type { HikaeDatabase } from '../db';
import { type ProgrammeIds, programmeIds } from '../network-programme';
import { offerOverPortal, portalRules } from '../portals';
import type { Claim, Contact, Fact, Observation, Trip, Visit } from '../records';
import {
  effectiveFacts,
  expectedBy,
  listingsOf,
  remindersOf,
  type TripCase,
  windowOf,
  zoneOfCase,
} from '../reminders';
import { claimsOf, contactsOf } from './claims';
import { documentsOf } from './documents';
import { factsOf } from './facts';
import { readOwnKey } from './keys';
import { asksShop, policyOf } from './policy';
import { redactionsOf } from './redactions';
import { readTripCase } from './reminders';
import { saidOn } from './warning-case';

export interface DeskRows {
  /** The trip as it is without any claim. */
  bare: DeskCase;
  /** Newest first, deleted ones among them. */
  claims: Claim[];
  /** Of all claims, oldest first, deleted ones among them. */
  contacts: Contact[];
}

/** What is known of a trip for its claims; null when there is no such trip. Dexie calls only. */
export async function readDesk(
  database: HikaeDatabase,
  tripId: string,
  around: { now: string; zone: string },
): Promise<DeskRows | null> {
  // First of all: what a live query asks after many others it does not hear of when it changes (Dexie follows so many awaits).
  const documents = (await documentsOf(database, tripId)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const warnings = await database.warnings.where({ tripId }).toArray();
  const observations = await database.observations.where({ tripId }).toArray();
  const key = await readOwnKey(database);
  const known = await readTripCase(database, tripId, around);
  if (!known) return null;
  const { trip, portal, override } = known;
  const all = await database.visits.where({ tripId }).toArray();
  const visits = inExhibitOrder(all.filter(({ withdrawnAt }) => withdrawnAt === null));
  const facts = await factsOf(database, visits);
  const claims = await claimsOf(database, tripId);
  const exhibits = exhibitsOf(visits, trip);
  const redactions = await redactionsOf(
    database,
    visits.map(({ id }) => id),
  );
  const zone = zoneOfCase(known);
  return {
    bare: {
      trip,
      portal,
      rules: offerOverPortal(portalRules(portal, override), saidOn(facts, visits)),
      exhibits,
      documents: documentExhibits(documents, exhibits.length),
      ...withoutBlackened(quotesOf(known, facts, visits, exhibits), exhibits, redactions),
      ...datesOf(known),
      programme: programmeOf(trip, observations),
      ...(key && { fingerprint: key.id }),
      warned: warnings.flatMap(({ state, rule }) => (state === 'open' ? [rule] : [])),
      claim: null,
      contacts: [],
      today: dayIn(around.now, zone) ?? around.now.slice(0, 10),
      zone,
    },
    claims,
    contacts: withoutBlackForms(await contactsOf(database, claims), redactions),
  };
}

function programmeOf({ networks, route }: Trip, observations: readonly Observation[]): ProgrammeIds {
  const cookies = observations.flatMap((seen) => (seen.kind === 'cookies' ? seen.cookies : []));
  return programmeIds(
    networks,
    route.map(({ url }) => url),
    cookies.map(({ name }) => name),
  );
}

/** What counts of the facts, each sentence once, with the exhibit that shows it and when it holds. */
function quotesOf(
  known: TripCase,
  facts: readonly Fact[],
  visits: readonly Visit[],
  exhibits: DeskCase['exhibits'],
): Quote[] {
  const seen = new Set<string>();
  const pageOf = new Map(facts.map(({ id, visitId }) => [id, visits.find((visit) => visit.id === visitId)]));
  return effectiveFacts(facts, ({ id, readAt }) => pageOf.get(id)?.seenAt ?? readAt).flatMap((fact) => {
    const { id, kind, quote: text, value, seenAt } = fact;
    const shown = exhibits.find(({ visitId }) => visitId === pageOf.get(id)?.id);
    const key = `${kind} ${text}`;
    if (!shown || seen.has(key)) return [];
    seen.add(key);
    const { opensAt, closesAt } = windowOf(known, fact);
    return [{ kind, text, exhibit: shown.number, seenAt, value, opensAt, closesAt }];
  });
}

function datesOf(known: TripCase): Pick<DeskCase, 'listedBy' | 'paidBy' | 'closes'> {
  // Windows are told only while nothing is with a desk.
  const unasked = remindersOf({ ...known, claims: [] });
  const closing = unasked.filter(({ rule }) => rule === 'claim-window-closes');
  return {
    listedBy: listingsOf(known)[0]?.due.latest ?? null,
    paidBy: expectedBy(known)?.due.latest ?? null,
    closes: closing[0]?.due?.date ?? null,
  };
}

/** The same with what the shop's pages say of returns, where a claim is the shop's to decide. For live queries too: it is read last. */
export async function readDeskWithPolicy(...asked: Parameters<typeof readDesk>): Promise<DeskRows | null> {
  const rows = await readDesk(...asked);
  if (!rows?.claims.some((claim) => asksShop({ claim }))) return rows;
  return { ...rows, bare: { ...rows.bare, policy: await policyOf(asked[0], rows.bare.exhibits) } };
}

/** The desk's view of one claim. */
export const caseOfClaim = ({ bare, contacts }: DeskRows, claim: Claim): DeskCase => ({
  ...bare,
  claim,
  contacts: contacts.filter(({ claimId, withdrawnAt }) => claimId === claim.id && withdrawnAt === null),
});
