/** The database `hikae`. Versions are append-only: never edit one that has shipped, add the next with its migration. */
import { Dexie, type Table } from 'dexie';
import { jobsOfPending, readingsOfTerms } from './db/migrations';
import type {
  Capture,
  Claim,
  Contact,
  CustodyLine,
  Document,
  Fact,
  HandBalance,
  Job,
  Observation,
  Redaction,
  Reminder,
  Setting,
  SigningKey,
  Slice,
  StoredFile,
  Timestamp,
  Trip,
  Visit,
  Warning,
} from './records';

export class HikaeDatabase extends Dexie {
  declare trips: Table<Trip, string>;
  declare visits: Table<Visit, string>;
  declare captures: Table<Capture, string>;
  declare slices: Table<Slice, string>;
  declare files: Table<StoredFile, string>;
  declare jobs: Table<Job, string>;
  declare facts: Table<Fact, string>;
  declare reminders: Table<Reminder, string>;
  declare observations: Table<Observation, string>;
  declare warnings: Table<Warning, string>;
  declare claims: Table<Claim, string>;
  declare contacts: Table<Contact, string>;
  declare documents: Table<Document, string>;
  declare redactions: Table<Redaction, string>;
  declare balances: Table<HandBalance, string>;
  declare keys: Table<SigningKey, string>;
  declare timestamps: Table<Timestamp, string>;
  declare custody: Table<CustodyLine, number>;
  declare settings: Table<Setting, string>;

  constructor(name = 'hikae') {
    // What is shown is what is stored: Dexie's cache would show a change that is yet to be written, and may never be.
    super(name, { cache: 'disabled' });
    this.version(1).stores({
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
    });
    this.version(2)
      .stores({ slices: 'id, visitId', jobs: 'id, visitId, state, notBefore' })
      .upgrade(jobsOfPending);
    this.version(3)
      .stores({ facts: 'id, visitId', reminders: 'id, tripId, state, dueAt' })
      .upgrade(readingsOfTerms);
    this.version(4).stores({ warnings: 'id, tripId, site, state', observations: 'id, tripId, site' });
    this.version(5).stores({
      claims: 'id, tripId, status, withdrawnAt',
      contacts: 'id, claimId, withdrawnAt',
    });
    this.version(6).stores({ documents: 'id, tripId, addedAt, withdrawnAt' });
    // Trips by hand: what is new of a trip may be absent, so no row is changed.
    this.version(7).stores({ trips: 'id, shop, status, openedAt, withdrawnAt' });
    this.version(8).stores({ redactions: 'id, captureId, visitId, withdrawnAt' });
    // Balances by hand; what the user says of a row of a portal's history stands with its trip, and may be absent.
    // Pages of a kind are found by it, among however many.
    this.version(9).stores({
      visits: 'id, tripId, seenAt, captureState, withdrawnAt, pageKind, correctedKind',
      balances: 'id, withdrawnAt',
    });
    this.version(10).stores({ keys: 'id', timestamps: 'id, digest, tripId, state' });
  }
}

export const database = new HikaeDatabase();
