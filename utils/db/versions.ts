/** The versions of the database. Append-only: never edit one that has shipped, add the next with its migration. */
import type { Dexie, Transaction } from 'dexie';
import { jobsOfPending, readingsOfTerms } from './migrations';

interface StoredVersion {
  /** What is new or other than in the version before. */
  readonly stores: Readonly<Record<string, string>>;
  /** What it makes of the rows of the version before. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** By number, the first is 1. */
const versions: readonly StoredVersion[] = [
  {
    stores: {
      trips: 'id, shop, status, openedAt',
      visits: 'id, tripId, seenAt, captureState, withdrawnAt',
      captures: 'id, visitId, hash',
      files: 'sha256',
      facts: 'id, tripId',
      warnings: 'id, tripId',
      reminders: 'id, tripId, dueAt',
      claims: 'id, tripId, status',
      contacts: 'id, claimId',
      custody: 'seq, subject',
      settings: 'key',
    },
  },
  { stores: { slices: 'id, visitId', jobs: 'id, visitId, state, notBefore' }, upgrade: jobsOfPending },
  { stores: { facts: 'id, visitId', reminders: 'id, tripId, state, dueAt' }, upgrade: readingsOfTerms },
  { stores: { warnings: 'id, tripId, site, state', observations: 'id, tripId, site' } },
  { stores: { claims: 'id, tripId, status, withdrawnAt', contacts: 'id, claimId, withdrawnAt' } },
  { stores: { documents: 'id, tripId, addedAt, withdrawnAt' } },
  // Trips by hand: what is new of a trip may be absent, so no row is changed.
  { stores: { trips: 'id, shop, status, openedAt, withdrawnAt' } },
  { stores: { redactions: 'id, captureId, visitId, withdrawnAt' } },
  // Balances by hand; what the user says of a row of a portal's history stands with its trip, and may be absent.
  // Pages of a kind are found by it, among however many.
  {
    stores: {
      visits: 'id, tripId, seenAt, captureState, withdrawnAt, pageKind, correctedKind',
      balances: 'id, withdrawnAt',
    },
  },
  { stores: { keys: 'id', timestamps: 'id, digest, tripId, state' } },
];

export const newestVersion = versions.length;

/**
 * Declares the versions up to `last`. Those before it that change no row are left out: the stores and indexes they brought are made by a
 * later one, and Dexie reads all that are declared again with each.
 */
export function declareVersions(database: Dexie, last: number): void {
  let stores: Record<string, string> = {};
  for (const [i, version] of versions.slice(0, last).entries()) {
    stores = { ...stores, ...version.stores };
    if (!version.upgrade && i + 1 < last) continue;
    const declared = database.version(i + 1).stores(stores);
    if (version.upgrade) declared.upgrade(version.upgrade);
  }
}
