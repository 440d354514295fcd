/** Records that own files: each is checked, and the files it names are noted as its own. */
import type { HikaeDatabase } from '../../db';
import { filesNamedBy, filesOf, rowsOf } from '../references';
import type { Damage } from './damage';
import { checkDocument } from './documents';
import { checkRecords } from './records';

/** Files by the first record that names them. */
export type Owners = Map<string, Pick<Damage, 'visitId' | 'captureId' | 'documentId'>>;

/** Whether the record that names a file is still there. */
export const isThere = (
  database: HikaeDatabase,
  { visitId, documentId }: Pick<Damage, 'visitId' | 'documentId'>,
) => (documentId === undefined ? database.visits.get(visitId ?? '') : database.documents.get(documentId));

/** Checks the record of a document and adds the file it names. */
export async function checkPaper(database: HikaeDatabase, id: string, damage: Damage[], owners: Owners) {
  const document = await database.documents.get(id);
  if (!document) return;
  const found = await checkDocument(database, document);
  if (found && (await database.documents.get(id))) damage.push(found);
  if (!owners.has(document.file)) owners.set(document.file, { documentId: id });
}

/** Checks the records of a page and adds the files they name. Returns how many pages that were: none when it was removed meanwhile. */
export async function checkPage(
  database: HikaeDatabase,
  id: string,
  damage: Damage[],
  owners: Owners,
): Promise<number> {
  const visit = await database.visits.get(id);
  if (!visit) return 0;
  const rows = await rowsOf(database, visit);
  const found = await checkRecords(database, rows);
  // A record that was being written or removed between two reads looks damaged once; what is, stays.
  damage.push(...(found.length && (await database.visits.get(id)) ? found : []));
  for (const capture of rows.captures)
    for (const file of filesOf(capture))
      if (!owners.has(file)) owners.set(file, { visitId: id, captureId: capture.id });
  for (const file of filesNamedBy(rows)) if (!owners.has(file)) owners.set(file, { visitId: id });
  return 1;
}
