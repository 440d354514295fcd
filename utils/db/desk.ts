/** Everything that the claims desk looks at, of one trip. */
import { type DeskCase, documentExhibits, exhibitsOf, inExhibitOrder, type Quote } from '../claims';
import { dayIn } from '../dates';
import type { HikaeDatabase } from '../db';
import { offerOverPortal, portalRules } from '../portals';
import type { Claim, Contact, Visit } from '../records';
import { effectiveFacts, expectedBy, listingsOf, remindersOf, type TripCase, zoneOfCase } from '../reminders';
import { claimsOf, contactsOf } from './claims';
import { documentsOf } from './documents';
import { factsOf } from './facts';
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
  const known = await readTripCase(database, tripId, around);
  if (!known) return null;
  const { trip, portal, override } = known;
  const all = await database.visits.where({ tripId }).toArray();
  const visits = inExhibitOrder(all.filter(({ withdrawnAt }) => withdrawnAt === null));
  const facts = await factsOf(database, visits);
  const warnings = await database.warnings.where({ tripId }).toArray();
  const claims = await claimsOf(database, tripId);
  const exhibits = exhibitsOf(visits, trip);
  const documents = (await documentsOf(database, tripId)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const zone = zoneOfCase(known);
  return {
    bare: {
      trip,
      portal,
      rules: offerOverPortal(portalRules(portal, override), saidOn(facts, visits)),
      exhibits,
      documents: documentExhibits(documents, exhibits.length),
      quotes: quotesOf(facts, visits, exhibits),
      ...datesOf(known),
      warned: warnings.flatMap(({ state, rule }) => (state === 'open' ? [rule] : [])),
      claim: null,
      contacts: [],
      today: dayIn(around.now, zone) ?? around.now.slice(0, 10),
      zone,
    },
    claims,
    contacts: await contactsOf(database, claims),
  };
}

/** What counts of the facts, each sentence once, with the exhibit that shows it. */
function quotesOf(
  facts: Awaited<ReturnType<typeof factsOf>>,
  visits: readonly Visit[],
  exhibits: DeskCase['exhibits'],
): Quote[] {
  const seen = new Set<string>();
  return effectiveFacts(facts).flatMap(({ id, kind, quote: text }) => {
    const visit = visits.find((one) => one.id === facts.find((fact) => fact.id === id)?.visitId);
    const shown = exhibits.find(({ url, seenAt }) => url === visit?.url && seenAt === visit.seenAt);
    const key = `${kind} ${text}`;
    if (!shown || seen.has(key)) return [];
    seen.add(key);
    return [{ kind, text, exhibit: shown.number, seenAt: shown.seenAt }];
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

/** The desk's view of one claim. */
export const caseOfClaim = ({ bare, contacts }: DeskRows, claim: Claim): DeskCase => ({
  ...bare,
  claim,
  contacts: contacts.filter(({ claimId, withdrawnAt }) => claimId === claim.id && withdrawnAt === null),
});
