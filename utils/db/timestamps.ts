/** Time-stamps of bundles: those that were had, and those that authorities are still to be asked for. */
import { v7 as uuid } from 'uuid';
import { type CustodyEvent, sha256 } from '../custody';
import { asBase64 } from '../custody/base64';
import type { HikaeDatabase } from '../db';
import type { Timestamp } from '../records';
import { authorityAt } from '../timestamps';
import type { Outcome } from '../timestamps/ask-all';
import { keep } from './keep';

const minute = 60_000;
/** Until an authority is asked again after the first, second … time it was not reached, ms. */
const pauses = [15 * minute, 60 * minute, 4 * 60 * minute, 12 * 60 * minute, 24 * 60 * minute];
/** So long after its bundle was exported it is asked, ms. */
const patience = 30 * 24 * 60 * minute;

const pauseAfter = (tries: number) => pauses[Math.min(tries, pauses.length) - 1] ?? minute;

export interface Stamped {
  /** SHA-256 of datapackage.json. */
  digest: string;
  /** The bundle's file name. */
  bundle: string;
  tripId: string | null;
}

/** Rows and custody lines of what came of asking for a bundle that was just saved. `at`: UTC ISO. */
export async function timestampsOf(
  { digest, bundle, tripId }: Stamped,
  outcomes: readonly Outcome[],
  at: string,
): Promise<{ rows: Timestamp[]; events: CustodyEvent[] }> {
  const rows = outcomes.map((outcome): Timestamp => {
    const { authority } = outcome;
    const about = { id: uuid(), digest, bundle, tripId, authority, askedAt: at };
    return { ...about, ...resultOf(outcome, 1, at) };
  });
  const events = await Promise.all(rows.map((row, index) => keptEvent(row.id, outcomes[index], at)));
  return { rows, events: events.flat() };
}

type Result = Pick<Timestamp, 'state' | 'tries' | 'notBefore' | 'token' | 'statedAt'>;

function resultOf(outcome: Outcome, tries: number, now: string): Result {
  const { state } = outcome;
  if (outcome.state === 'kept') {
    const { token, statement } = outcome;
    return { state, tries, notBefore: null, token: asBase64(token), statedAt: statement.statedAt };
  }
  const again = new Date(Date.parse(now) + pauseAfter(tries)).toISOString();
  return { state, tries, notBefore: state === 'waiting' ? again : null, token: null, statedAt: null };
}

async function keptEvent(subject: string, outcome: Outcome | undefined, at: string): Promise<CustodyEvent[]> {
  if (outcome?.state !== 'kept') return [];
  return [{ at, action: 'timestamp-kept', subject, digest: await sha256(outcome.token) }];
}

export interface Round {
  /** Ids of the authorities that may be asked now. */
  allowed: readonly string[];
  ask: (authority: string, digest: string) => Promise<Outcome>;
  clock: () => Date;
}

/**
 * Asks for what is due: each authority once at most, since they ask not to be hurried. What is over its time is given up; what may not be
 * asked now waits. Returns when the next is due (UTC ISO); null when none is. Rejects with what the database rejects with.
 */
export async function askWaiting(database: HikaeDatabase, round: Round): Promise<string | null> {
  // The alarm may ring while the last round is still on its way.
  return navigator.locks.request('hikae-timestamps', async () => {
    const now = round.clock().toISOString();
    await giveUpOld(database, now);
    const due = (await waiting(database, round)).filter(({ notBefore }) => isDue(notBefore ?? '', now));
    const first = due.filter((row, at) => due.findIndex((other) => other.authority === row.authority) === at);
    for (const row of first) await askFor(database, row, round);
    const next = (await waiting(database, round)).map(({ notBefore }) => notBefore ?? '').sort()[0];
    return next ?? null;
  });
}

/** Who waits longer than anybody is ever put off was put off before the clock was set back. */
function isDue(notBefore: string, now: string): boolean {
  const longest = new Date(Date.parse(now) + Math.max(...pauses)).toISOString();
  return notBefore <= now || notBefore > longest;
}

/** What waits and may be asked for, the earliest first. */
async function waiting(database: HikaeDatabase, { allowed }: Round): Promise<Timestamp[]> {
  const rows = await database.timestamps.where('state').equals('waiting').sortBy('askedAt');
  return rows.filter(({ authority }) => allowed.includes(authorityAt(authority)?.id ?? ''));
}

async function giveUpOld(database: HikaeDatabase, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - patience).toISOString();
  await database.timestamps
    .where('state')
    .equals('waiting')
    // An authority that a later version no longer knows is never asked again.
    .filter(({ askedAt, authority }) => askedAt < oldest || !authorityAt(authority))
    .modify({ state: 'given-up', notBefore: null });
}

async function askFor(database: HikaeDatabase, row: Timestamp, { ask, clock }: Round): Promise<void> {
  const outcome = await ask(row.authority, row.digest);
  const at = clock().toISOString();
  const result = resultOf(outcome, row.tries + 1, at);
  const events = await keptEvent(row.id, outcome, at);
  await keep(database, async () => {
    // Its trip may have been removed meanwhile.
    if (!(await database.timestamps.get(row.id))) return null;
    return { files: [], events, write: () => database.timestamps.update(row.id, result) };
  });
}

/** Time-stamps of a trip's bundles, or (null) of pages exported alone, the latest bundle first. Dexie calls only. */
export async function timestampsFor(database: HikaeDatabase, tripId: string | null): Promise<Timestamp[]> {
  const rows =
    tripId === null
      ? await database.timestamps.filter((row) => row.tripId === null).toArray()
      : await database.timestamps.where({ tripId }).toArray();
  return rows.sort((a, b) => (a.askedAt === b.askedAt ? 0 : a.askedAt < b.askedAt ? 1 : -1));
}
