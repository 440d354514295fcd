/** The database `hikae`. */
import { Dexie, type Table } from 'dexie';
import { declareVersions, newestVersion } from './db/versions';
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

  /** @param version the newest but for what is brought up to date from an earlier one */
  constructor(name = 'hikae', version = newestVersion) {
    // What is shown is what is stored: Dexie's cache would show a change that is yet to be written, and may never be.
    super(name, { cache: 'disabled' });
    declareVersions(this, version);
  }
}

export const database = new HikaeDatabase();
