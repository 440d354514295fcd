/** Reading a case for export: all rows of one moment, withdrawn visits left out. */
import type { DeskCase } from '../claims';
import type { HikaeDatabase } from '../db';
import { claimToExport, type Papers, papersOf } from '../letter-papers';
import type {
  Capture,
  CustodyLine,
  Document,
  Observation,
  Redaction,
  Reminder,
  Trip,
  Visit,
} from '../records';
import { caseOfClaim, readDesk } from './desk';
import { documentsOf } from './documents';
import { asksShop, policyOf } from './policy';
import { redactionsOf } from './redactions';

/** A case as `writeBundle` takes it, without what only the exporter knows: the clock and the versions in use. */
export interface StoredCase {
  trip: Trip | null;
  visits: Visit[];
  captures: Capture[];
  observations: Observation[];
  reminders: Reminder[];
  /** What is known of it for a desk, with the claim that is to be exported. */
  desk: DeskCase | null;
  documents: Document[];
  /** Shown in the place of what they derive from. */
  redactions: Redaction[];
  /** What is asked of the desk, where a claim was begun. */
  papers: Papers | null;
  custody: CustodyLine[];
  file: (sha256: string) => Promise<Blob>;
  zone: string;
}

/** Now, and the user's zone: what a letter is dated by where its desk has no zone of its own. */
const hereAndNow = () => ({
  now: new Date().toISOString(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** Everything kept of a trip, or null when there is no such trip. */
export async function readCase(
  database: HikaeDatabase,
  tripId: string,
  around = hereAndNow(),
): Promise<StoredCase | null> {
  const stored = await inOneMoment(database, async () => {
    const trip = await database.trips.get(tripId);
    if (!trip) return null;
    const visits = await database.visits.where('tripId').equals(tripId).sortBy('seenAt');
    const desk = await readDeskCase(database, tripId, around);
    return { ...(await readRows(database, trip, visits)), desk };
  });
  if (!stored) return null;
  // Texts are bytes, which end a transaction; they are stored under their hash and never change.
  const desk = stored.desk && (await withPolicy(database, stored.desk));
  return { ...stored, desk, papers: desk && papersOf(desk) };
}

const withPolicy = async (database: HikaeDatabase, desk: DeskCase): Promise<DeskCase> =>
  asksShop(desk) ? { ...desk, policy: await policyOf(database, desk.exhibits) } : desk;

/** Everything kept of one page, without its trip. Null when there is no such visit or it was withdrawn. */
export function readVisitCase(database: HikaeDatabase, visitId: string): Promise<StoredCase | null> {
  return inOneMoment(database, async () => {
    const visit = await database.visits.get(visitId);
    return visit && visit.withdrawnAt === null ? readRows(database, null, [visit]) : null;
  });
}

/** Every kept page that is of no trip; documents are not among them. */
export function readLooseCase(database: HikaeDatabase): Promise<StoredCase> {
  return inOneMoment(database, async () => {
    const pages = await database.visits.filter(({ tripId }) => tripId === null).sortBy('seenAt');
    return readRows(database, null, pages);
  });
}

/** One read transaction: a log read after its captures could lack their lines, and the bundle would not verify. */
function inOneMoment<T>(database: HikaeDatabase, read: () => Promise<T>): Promise<T> {
  return database.transaction('r', database.tables, read);
}

const isKept = ({ withdrawnAt }: { withdrawnAt: string | null }) => withdrawnAt === null;

async function readRows(
  database: HikaeDatabase,
  trip: Trip | null,
  rows: readonly Visit[],
): Promise<StoredCase> {
  const visits = rows.filter(isKept);
  const ids = visits.map(({ id }) => id);
  const captures = await database.captures.where('visitId').anyOf(ids).toArray();
  const custody = await database.custody.orderBy('seq').toArray();
  return {
    trip,
    visits,
    captures,
    observations: trip ? await database.observations.where({ tripId: trip.id }).sortBy('at') : [],
    reminders: trip ? await database.reminders.where({ tripId: trip.id }).sortBy('dueAt') : [],
    desk: null,
    documents: trip ? (await documentsOf(database, trip.id)).filter(isKept) : [],
    redactions: await redactionsOf(database, ids),
    papers: null,
    custody,
    file: (sha256) => readFile(database, sha256),
    zone: visits[0]?.zone ?? 'UTC',
  };
}

/** The desk's view of the trip, with the claim that is to be exported where one was begun. */
async function readDeskCase(
  database: HikaeDatabase,
  tripId: string,
  around: ReturnType<typeof hereAndNow>,
): Promise<DeskCase | null> {
  const rows = await readDesk(database, tripId, around);
  const claim = rows && claimToExport(rows.claims);
  return claim ? caseOfClaim(rows, claim) : (rows?.bare ?? null);
}

async function readFile(database: HikaeDatabase, sha256: string): Promise<Blob> {
  const row = await database.files.get(sha256);
  if (!row) throw new Error(`No file ${sha256} is stored`);
  return row.blob;
}
