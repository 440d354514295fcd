/** Which stored files the records name. A file that none names is an orphan. */
import type { HikaeDatabase } from '../db';
import type { Capture, Job, Redaction, Slice, Visit } from '../records';

/** Every file a capture refers to. */
export const filesOf = ({ files, tiles, seams }: Pick<Capture, 'files' | 'tiles' | 'seams'>): string[] =>
  [
    files.picture,
    files.thumbnail,
    files.text,
    files.snapshot,
    files.places,
    ...(files.slices ?? []),
    ...tiles.map(({ file }) => file),
    ...(seams ?? []).map(({ slice }) => slice.file),
  ].filter((file): file is string => typeof file === 'string');

/** Everything stored of one visit. */
export interface VisitRows {
  visit: Visit;
  captures: Capture[];
  slices: Slice[];
  jobs: Job[];
  /** Withdrawn ones among them. */
  redactions: Redaction[];
}

/** Reads everything stored of a visit. Dexie calls only. */
export async function rowsOf(database: HikaeDatabase, visit: Visit): Promise<VisitRows> {
  const of = { visitId: visit.id };
  const [captures, slices, jobs, redactions] = await Promise.all([
    database.captures.where(of).toArray(),
    database.slices.where(of).toArray(),
    database.jobs.where(of).toArray(),
    database.redactions.where(of).toArray(),
  ]);
  return { visit, captures, slices, jobs, redactions };
}

/** Every file that these rows name, each once. */
export const filesNamedBy = ({ visit, captures, slices, jobs, redactions }: VisitRows): Set<string> =>
  new Set([
    visit.text,
    ...captures.flatMap(filesOf),
    ...slices.map(({ file }) => file),
    ...jobs.flatMap(({ files = [] }) => files),
    ...redactions.flatMap(({ capture }) => filesOf(capture)),
  ]);

/**
 * Calls `seen` with every file that a record names, and with the visit (or document) the record belongs to; row by row, so that memory stays flat.
 * Files may be named more than once. Dexie calls only.
 */
export async function eachNamedFile(
  database: HikaeDatabase,
  seen: (file: string, ownerId: string, captureId: string | null) => void,
): Promise<void> {
  await database.visits.each(({ id, text }) => seen(text, id, null));
  await database.captures.each((capture) => {
    for (const file of filesOf(capture)) seen(file, capture.visitId, capture.id);
  });
  await database.slices.each(({ file, visitId }) => seen(file, visitId, null));
  await database.jobs.each(({ files = [], visitId }) => {
    for (const file of files) seen(file, visitId, null);
  });
  await database.redactions.each(({ capture, visitId, id }) => {
    for (const file of filesOf(capture)) seen(file, visitId, id);
  });
  await database.documents.each(({ file, id }) => seen(file, id, null));
}
