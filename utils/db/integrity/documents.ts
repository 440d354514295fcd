/** Documents against the custody log: does each still say what its lines vouch for? */
import { hashOfDocument, sealedPart, vouchesForFiling } from '../../custody';
import type { HikaeDatabase } from '../../db';
import type { Document } from '../../records';
import type { Damage, DamageKind } from './damage';

/** What is wrong with the record of a document; null when nothing is. */
export async function checkDocument(database: HikaeDatabase, document: Document): Promise<Damage | null> {
  const what = await whatOf(database, document);
  return what && { what, documentId: document.id };
}

async function whatOf(database: HikaeDatabase, document: Document): Promise<DamageKind | null> {
  const lines = await database.custody.where('subject').equals(document.id).sortBy('seq');
  const line = lines.find(({ action }) => action === 'document-kept');
  if (!line) return 'unlogged';
  const same =
    line.digest === (await hashOfDocument(sealedPart(document))) && (await vouchesForFiling(lines, document));
  return same ? null : 'record-changed';
}
