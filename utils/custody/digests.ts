/** What of each record is sealed: the hashes that records carry, and that lines of the log have of them. */
import type {
  Capture,
  Document,
  PageKind,
  Redaction,
  SealedDocument,
  SealedRedaction,
  Slice,
  TripEdit,
  TripListing,
  Visit,
} from '../records';
import { canonicalJson, sha256 } from './hash';

export type CaptureDraft = Omit<Capture, 'contentHash' | 'prevHash' | 'hash'>;

/** Hash of what a capture shows, whenever it was taken: address and files, nothing else. */
export const contentHashOf = (url: string, files: Capture['files'], tiles: Capture['tiles']) =>
  sha256(canonicalJson({ url, files, tiles: tiles.map(({ file }) => file) }));

/** Completes a capture record: content hash, the head it was written on, and the hash over all of it. */
export async function sealCapture(draft: CaptureDraft, url: string, prevHash: string): Promise<Capture> {
  const contentHash = await contentHashOf(url, draft.files, draft.tiles);
  const record = { ...draft, contentHash, prevHash };
  return { ...record, hash: await hashOfCapture(record) };
}

/** The hash a capture record must carry in `hash`. Accepts the record with or without it. */
export function hashOfCapture(record: Omit<Capture, 'hash'> & { hash?: string }): Promise<string> {
  const { hash: _, ...rest } = record;
  return sha256(canonicalJson(rest));
}

/** The digest of a custody line `slice-kept`: over the whole record. */
export const hashOfSlice = (slice: Slice): Promise<string> => sha256(canonicalJson(slice));

/** What may change after a visit was recorded: where it belongs, what the user says it is, and this device's own bookkeeping. */
type Unsealed = 'tripId' | 'tabId' | 'captureState' | 'withdrawnAt' | 'correctedKind' | 'movedAt';

/** The digest that the custody log holds of a visit: over everything that was seen of the page, and when. */
export function hashOfVisit(visit: Omit<Visit, Unsealed> & Partial<Pick<Visit, Unsealed>>): Promise<string> {
  const { tripId: _, tabId: __, captureState: ___, withdrawnAt: ____, ...rest } = visit;
  const { correctedKind: _____, movedAt: ______, ...seen } = rest;
  return sha256(canonicalJson(seen));
}

/** The digest of a custody line `kind-corrected`: which page the user said is of which kind. */
export const hashOfCorrection = (visitId: string, kind: PageKind): Promise<string> =>
  sha256(canonicalJson({ visitId, kind }));

/** What of a document is sealed when it is kept. */
export function sealedPart(document: Document): SealedDocument {
  const { tripId: _, role: __, taken: ___, withdrawnAt: ____, ...sealed } = document;
  return sealed;
}

/** The digest of a custody line `document-kept`: over its bytes' hash and everything that was read from them. */
export const hashOfDocument = (document: SealedDocument): Promise<string> => sha256(canonicalJson(document));

/** What of a redaction is sealed: not the words that were blackened, nor whether it was taken back. */
export function sealedRedaction(redaction: Redaction): SealedRedaction {
  const { hidden: _, words: __, withdrawnAt: ___, ...sealed } = redaction;
  return sealed;
}

/** The digest of a custody line `capture-redacted`: over boxes, original and derivative. */
export const hashOfRedaction = (redaction: SealedRedaction): Promise<string> =>
  sha256(canonicalJson(redaction));

export type Filing = Pick<Document, 'id' | 'tripId' | 'role'>;

/** The digest of a custody line `document-filed`: to which trip a document belongs and what the user says it is. */
export const hashOfFiling = ({ id, tripId, role }: Filing): Promise<string> =>
  sha256(canonicalJson({ id, tripId, role }));

/** The digest of a custody line `trip-noted` or `trip-edited`: what the user said of which trip, and when. */
export const hashOfEdit = (tripId: string, { at, said }: TripEdit): Promise<string> =>
  sha256(canonicalJson({ tripId, at, said }));

/** The digest of what a row of a portal's history says, that can be told where its words cannot. */
export const hashOfRow = ({ salt = '', quote, row }: TripListing): Promise<string> =>
  sha256(canonicalJson({ salt, quote, row }));

/** The digest of a custody line `trip-listed`: which row of the portal's history the user accepted for which trip. */
export async function hashOfListing(tripId: string, listing: TripListing): Promise<string> {
  const { at, answer, visitId, status, was } = listing;
  const words = listing.words ?? (await hashOfRow(listing));
  return sha256(canonicalJson({ tripId, at, answer, visitId, status, was, words }));
}
