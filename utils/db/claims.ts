/** Claims and what was said about them, as they are stored. They are the user's own papers, no evidence: the custody log does not speak of them. */
import { v7 } from 'uuid';
import { answered, lastContactOf, lastNamed, sentAtOf, step } from '../claims';
import type { HikaeDatabase } from '../db';
import { type Claim, Contact, type ContactMeans, type Language } from '../records';
import type { CaseClaim } from '../reminders';
import { isFree } from '../trips';
import { dueBefore } from './due';
import { setStatus } from './reminders';
import { standingTrip } from './successor';

/** Claims of a trip, newest first, deleted ones among them. Dexie calls only. */
export async function claimsOf(database: HikaeDatabase, tripId: string): Promise<Claim[]> {
  const claims = await database.claims.where({ tripId }).sortBy('openedAt');
  return claims.reverse();
}

/** What was said about these claims, oldest first, deleted contacts among them. Dexie calls only. */
export const contactsOf = (database: HikaeDatabase, claims: readonly Claim[]): Promise<Contact[]> =>
  database.contacts
    .where('claimId')
    .anyOf(claims.map(({ id }) => id))
    .sortBy('at');

/** Claims of a trip as the reminders look at them; deleted ones left out. Dexie calls only. */
export async function caseClaimsOf(database: HikaeDatabase, tripId: string): Promise<CaseClaim[]> {
  const claims = (await claimsOf(database, tripId)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const contacts = (await contactsOf(database, claims)).filter(({ withdrawnAt }) => withdrawnAt === null);
  return claims.map((claim) =>
    caseClaim(
      claim,
      contacts.filter(({ claimId }) => claimId === claim.id),
    ),
  );
}

function caseClaim(claim: Claim, contacts: readonly Contact[]): CaseClaim {
  const promised = lastNamed(contacts, 'promisedBy');
  const answerBy = lastNamed(contacts, 'answerBy');
  return {
    id: claim.id,
    kind: claim.kind,
    status: claim.status,
    begunAt: claim.events[0]?.at ?? claim.openedAt,
    sentAt: sentAtOf(claim),
    lastContactAt: lastContactOf(claim, contacts),
    ...(promised !== undefined && { promised }),
    ...(answerBy !== undefined && { answerBy }),
  };
}

/** Begins a claim. `at`: UTC ISO. @returns its id; that of the draft of its kind where one stands: it is gone on with, as the newest of its trip */
export async function openClaim(
  database: HikaeDatabase,
  of: { tripId: string; kind: string; language: Language },
  at: string,
): Promise<string> {
  const id = v7();
  const blank = { answers: {}, ticked: [], edits: [], withdrawnAt: null };
  return database.transaction('rw', database.claims, database.trips, async () => {
    const tripId = (await standingTrip(database, of.tripId))?.id ?? of.tripId;
    const draft = (await claimsOf(database, tripId)).find(
      ({ kind, status, withdrawnAt }) => kind === of.kind && status === 'draft' && withdrawnAt === null,
    );
    if (draft) {
      if (at > draft.openedAt) await database.claims.update(draft.id, { openedAt: at });
      return draft.id;
    }
    const begun = {
      status: 'draft',
      letter: of.kind,
      events: [{ at, what: 'draft' }],
      openedAt: at,
    } as const;
    await database.claims.add({ ...of, ...blank, ...begun, events: [...begun.events], id, tripId });
    return id;
  });
}

/** Changes a claim; nothing happens where it is gone. Throws what `how` throws; then nothing was changed. */
export const changeClaim = (
  database: HikaeDatabase,
  id: string,
  how: (claim: Claim) => Claim,
): Promise<void> =>
  database.transaction('rw', database.claims, async () => {
    const claim = await database.claims.get(id);
    if (claim) await database.claims.put(how(claim));
  });

/** What was claimed has come: the claim is won, and its trip paid. Nothing happens where the claim is gone. `at`: UTC ISO. */
export const closeClaim = (database: HikaeDatabase, id: string, at: string): Promise<void> =>
  database.transaction('rw', database.claims, database.trips, async () => {
    const claim = await database.claims.get(id);
    if (!claim) return;
    if (claim.status !== 'won') await database.claims.put(step(claim, 'won', at));
    await setStatus(database, claim.tripId, 'paid', at);
  });

/**
 * Keeps a letter that was sent as the user's word in the claim's log, since many desks send no copy; a draft is sent by it. Its
 * first letter cannot be sent twice. `at`: UTC ISO.
 */
export const sendClaim = (
  database: HikaeDatabase,
  id: string,
  { letter, means, at, zone }: { letter: string; means: ContactMeans; at: string; zone: string },
): Promise<void> =>
  database.transaction('rw', database.claims, database.contacts, async () => {
    const claim = await database.claims.get(id);
    if (!claim) return;
    const isLater = claim.status !== 'draft' && claim.letter !== claim.kind;
    if (!isLater) await database.claims.put(step(claim, 'sent', at));
    const sent = { means, from: 'user', person: null, said: letter } as const;
    await addContact(database, { ...sent, claimId: id, at, zone, promisedBy: null, answerBy: null });
  });

export type NewContact = Omit<Contact, 'id' | 'withdrawnAt'>;

/** Keeps one exchange; an answer of the desk takes its claim a step further. @returns its id. @throws ZodError when it is none a log could have */
export async function addContact(database: HikaeDatabase, contact: NewContact): Promise<string> {
  const kept = Contact.parse({ ...contact, id: v7(), withdrawnAt: null });
  await database.transaction('rw', database.claims, database.contacts, async () => {
    const claim = await database.claims.get(kept.claimId);
    if (claim) await database.claims.put(answered(claim, kept));
    await database.contacts.add(kept);
  });
  return kept.id;
}

/**
 * Keeps what was filled into a desk's form as the user's word in the claim's log, and files its page with the claim's trip, where it
 * is an exhibit, unless it is another trip's already. The claim is not sent by it. @returns the trip; null where the claim is gone, and nothing was kept
 */
export const keepFilledForm = (
  database: HikaeDatabase,
  claimId: string,
  { visitId, said, at, zone }: { visitId: string; said: string; at: string; zone: string },
): Promise<string | null> =>
  database.transaction('rw', database.claims, database.contacts, database.visits, async () => {
    const claim = await database.claims.get(claimId);
    if (!claim) return null;
    await database.visits.where({ id: visitId }).filter(isFree).modify({ tripId: claim.tripId });
    const filled = { means: 'form', from: 'user', person: null, said, formVisit: visitId } as const;
    await addContact(database, { ...filled, claimId, at, zone, promisedBy: null, answerBy: null });
    return claim.tripId;
  });

/** Deletes a claim or contact, or brings it back (`at` null). It is gone for good after `withdrawnDays`. */
export const setDeleted = (
  database: HikaeDatabase,
  what: 'claims' | 'contacts',
  id: string,
  at: string | null,
): Promise<number> => database.table(what).update(id, { withdrawnAt: at });

/** Removes what was deleted more than `withdrawnDays` before `now`, contacts with their claims. */
export async function removeDeleted(database: HikaeDatabase, now: Date): Promise<void> {
  const before = dueBefore(now);
  const { claims, contacts } = database;
  await database.transaction('rw', claims, contacts, async () => {
    const gone = await claims.where('withdrawnAt').below(before).primaryKeys();
    await claims.bulkDelete(gone);
    await contacts.where('claimId').anyOf(gone).delete();
    await contacts.where('withdrawnAt').below(before).delete();
  });
}
