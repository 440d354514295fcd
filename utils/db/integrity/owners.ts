/** Records that own files: each is checked, and the files it names are noted as its own. */
import type { HikaeDatabase } from '../../db';
import { filesNamedBy, filesOf, rowsOf } from '../references';
import type { Damage } from './damage';
import { checkDocument } from './documents';
import { checkRecords, type LoggedRows } from './records';

/** Files by the first record that names them. */
export type Owners = Map<string, Pick<Damage, 'visitId' | 'captureId' | 'documentId'>>;

/** Whether the record that names a file is still there. */
export const isThere = (
  database: HikaeDatabase,
  { visitId, documentId }: Pick<Damage, 'visitId' | 'documentId'>,
) => (documentId === undefined ? database.visits.get(visitId ?? '') : database.documents.get(documentId));

/** What was found of a record, and the files it names by the record that names each first. */
export interface Looked {
  damage: readonly Damage[];
  owned: Owners;
}

/** Checks the record of a document. Null when it was removed meanwhile. */
export async function lookAtPaper(database: HikaeDatabase, id: string): Promise<Looked | null> {
  const document = await database.documents.get(id);
  if (!document) return null;
  const found = await checkDocument(database, document);
  const damage = found && (await database.documents.get(id)) ? [found] : [];
  return { damage, owned: new Map([[document.file, { documentId: id }]]) };
}

/** Checks the records of a page. Null when it was removed meanwhile. */
export async function lookAtPage(database: HikaeDatabase, id: string): Promise<Looked | null> {
  const stored = await storedOf(database, id);
  if (!stored) return null;
  const damage = await checkRecords(stored);
  const owned: Owners = new Map();
  for (const file of filesNamedBy(stored)) owned.set(file, { visitId: id });
  for (const capture of stored.captures.toReversed())
    for (const file of filesOf(capture)) owned.set(file, { visitId: id, captureId: capture.id });
  return { damage, owned };
}

/** A page's records and their lines in the log, read at once: what is written or removed meanwhile is in both or in neither. */
const storedOf = (database: HikaeDatabase, id: string): Promise<LoggedRows | null> => {
  const { visits, captures, slices, jobs, redactions, custody } = database;
  return database.transaction('r', [visits, captures, slices, jobs, redactions, custody], async () => {
    const visit = await visits.get(id);
    if (!visit) return null;
    const rows = await rowsOf(database, visit);
    const subjects = [visit, ...rows.captures, ...rows.slices, ...rows.redactions].map((row) => row.id);
    const lines = await Promise.all(
      subjects.map(async (subject) => [subject, await custody.where({ subject }).sortBy('seq')] as const),
    );
    return { ...rows, lines: new Map(lines) };
  });
};
