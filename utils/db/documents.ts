/** Documents as they are stored: bytes, record and custody line in one transaction; filed, taken back, put back. */
import { v7 } from 'uuid';
import { type CustodyEvent, hashOfDocument, hashOfFiling, sealedPart } from '../custody';
import type { HikaeDatabase } from '../db';
import type { DocumentReading } from '../document-reading';
import { takeFound } from '../document-taking';
import type { Document, FoundKind } from '../records';
import { asFile, keep } from './keep';
import { standingTrip } from './successor';

/** Documents of a trip, or of none (null), in the order in which they were added; withdrawn ones among them. Dexie calls only. */
export const documentsOf = (database: HikaeDatabase, tripId: string | null): Promise<Document[]> =>
  tripId === null
    ? database.documents.filter((document) => document.tripId === null).sortBy('addedAt')
    : database.documents.where({ tripId }).sortBy('addedAt');

export interface KeptDocument {
  id: string;
  /** Its bytes were there already, of the same trip; a deleted one was brought back. */
  already: boolean;
}

/**
 * Keeps a document byte for byte. The same bytes of the same trip are kept once. `at`: UTC ISO, `zone`: IANA.
 * Throws what the database throws (a full disk: `QuotaExceededError`); then nothing of it was stored, and nothing else was changed.
 */
export async function keepDocument(
  database: HikaeDatabase,
  bytes: Uint8Array<ArrayBuffer>,
  reading: DocumentReading,
  { tripId, at, zone }: { tripId: string | null; at: string; zone: string },
): Promise<KeptDocument> {
  const file = await asFile(new Blob([bytes], { type: reading.mediatype }));
  const blank = { role: null, taken: [], withdrawnAt: null };
  const read: Document = {
    id: v7(),
    tripId,
    file: file.sha256,
    ...reading,
    addedAt: at,
    zone,
    ...blank,
  };
  const kept = await hashOfDocument(sealedPart(read));
  let end: KeptDocument = { id: read.id, already: false };
  await keep(database, async () => {
    // The trip may have been joined to another since it was opened here.
    const standing = tripId === null ? undefined : await standingTrip(database, tripId);
    const document = { ...read, tripId: standing?.id ?? tripId };
    const filed = await hashOfFiling(document);
    const same = (await documentsOf(database, document.tripId)).find((other) => other.file === document.file);
    if (same) end = { id: same.id, already: true };
    if (same?.withdrawnAt === null) return null;
    const of = (action: CustodyEvent['action'], digest: string | null) => ({
      at,
      action,
      subject: end.id,
      digest,
    });
    if (same)
      return {
        files: [],
        events: [of('document-restored', null)],
        write: () => database.documents.update(same.id, { withdrawnAt: null }),
      };
    return {
      files: [file],
      events: [of('document-kept', kept), of('document-filed', filed)],
      write: () => database.documents.add(document),
    };
  });
  return end;
}

/** Says what a document is; `moveTo` puts it to a trip. False when there is none, or it is so already. `at`: UTC ISO. */
export async function fileDocument(
  database: HikaeDatabase,
  id: string,
  { role }: Pick<Document, 'role'>,
  at: string,
): Promise<boolean> {
  let changed = false;
  await keep(database, async () => {
    const document = await database.documents.get(id);
    if (!document || document.role === role) return null;
    const filed = { ...document, role };
    changed = true;
    return {
      files: [],
      events: [{ at, action: 'document-filed', subject: id, digest: await hashOfFiling(filed) }],
      write: () => database.documents.update(id, { role }),
    };
  });
  return changed;
}

/** Deletes a document, or brings it back. False when there is none, or it is so already. `at`: UTC ISO. */
export async function setDocumentWithdrawn(
  database: HikaeDatabase,
  id: string,
  withdrawn: boolean,
  at: string,
): Promise<boolean> {
  let changed = false;
  await keep(database, async () => {
    const document = await database.documents.get(id);
    if (!document || (document.withdrawnAt !== null) === withdrawn) return null;
    changed = true;
    const action = withdrawn ? 'document-withdrawn' : 'document-restored';
    return {
      files: [],
      events: [{ at, action, subject: id, digest: null }],
      write: () => database.documents.update(id, { withdrawnAt: withdrawn ? at : null }),
    };
  });
  return changed;
}

/** Writes what was found in a document into its trip, where that has none. False when nothing was written. */
export const takeFromDocument = (database: HikaeDatabase, id: string, kind: FoundKind): Promise<boolean> =>
  database.transaction('rw', database.documents, database.trips, async () => {
    const document = await database.documents.get(id);
    const trip = document?.tripId ? await database.trips.get(document.tripId) : undefined;
    if (!document || !trip) return false;
    const after = takeFound(trip, document, kind);
    if (after === trip) return false;
    await database.trips.put(after);
    await database.documents.put({ ...document, taken: [...document.taken, kind] });
    return true;
  });
