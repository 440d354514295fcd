/**
 * Custody: hashes and the chain. Pure: bytes and records in, records out; time is a parameter.
 * What the chain proves: nothing between two lines was changed, added or taken out since it was written on this device.
 * What it does not prove: when it was written, or that the device was honest.
 */
import canonicalize from 'canonicalize';
import { asFirstWritten, asHappened } from './custody/restored';
import { wellFormed } from './custody/well-formed';
import {
  type Capture,
  type CustodyLine,
  type Document,
  kindOf,
  type PageKind,
  type Redaction,
  type SealedDocument,
  type SealedRedaction,
  type Slice,
  type Trip,
  type TripEdit,
  type TripListing,
  type Visit,
} from './records';
import { saysWhatWasSaid } from './trips/words';

/** `prevHash` of the first line. */
export const genesis = '0'.repeat(64);

export type CustodyEvent = Pick<CustodyLine, 'at' | 'action' | 'subject' | 'digest' | 'from'>;
export type CaptureDraft = Omit<Capture, 'contentHash' | 'prevHash' | 'hash'>;

/**
 * Canonical JSON (RFC 8785): the one text that a record is hashed as. Half a character counts as UTF-8 writes it: what a page says is kept
 * whatever it is. Throws on what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  const json = canonical(value);
  if (json === undefined) throw new TypeError('This value has no JSON form');
  return json;
}

function canonical(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    // What is wrong with it otherwise is still so.
    return canonicalize(wellFormed(value));
  }
}

/** SHA-256 of bytes, a Blob or a string (as UTF-8), as 64 lower-case hex digits. */
export async function sha256(content: Blob | Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes =
    typeof content === 'string'
      ? new TextEncoder().encode(content)
      : content instanceof Blob
        ? await content.arrayBuffer()
        : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return digest.reduce((hex, byte) => hex + hexOf[byte], '');
}

/** Two digits for each byte. */
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The next lines of the log, each holding the hash of the one before. `head` is the last stored line, or null for the first ever. */
export async function chainLines(
  head: CustodyLine | null,
  events: readonly CustodyEvent[],
): Promise<CustodyLine[]> {
  const lines: CustodyLine[] = [];
  let last = head;
  for (const event of events) {
    const line = { ...event, seq: (last?.seq ?? 0) + 1, prevHash: last?.hash ?? genesis };
    last = { ...line, hash: await sha256(canonicalJson(line)) };
    lines.push(last);
  }
  return lines;
}

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

type Filing = Pick<Document, 'id' | 'tripId' | 'role'>;

/** The digest of a custody line `document-filed`: to which trip a document belongs and what the user says it is. */
export const hashOfFiling = ({ id, tripId, role }: Filing): Promise<string> =>
  sha256(canonicalJson({ id, tripId, role }));

/** Whether a log vouches for where a document is filed: the last line about it says the same. */
export async function vouchesForFiling(lines: readonly CustodyLine[], filing: Filing): Promise<boolean> {
  const last = asHappened(
    lines.filter(({ action, subject }) => action === 'document-filed' && subject === filing.id),
  ).at(-1);
  return last?.digest === (await hashOfFiling(filing));
}

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

/** Whether a log vouches for every row that a trip was told to be, in their order, which were taken back, and for nothing besides. */
async function vouchesForListings(lines: readonly CustodyLine[], trip: Trip): Promise<boolean> {
  const about = (wanted: CustodyLine['action']) =>
    asHappened(lines.filter(({ action, subject }) => subject === trip.id && action === wanted));
  const logged = about('trip-listed');
  const takenBack = about('trip-listing-withdrawn').map(({ at }) => at);
  const accepted = (trip.listings ?? []).filter(({ answer }) => answer === 'yes');
  const digests = await Promise.all(accepted.map((listing) => hashOfListing(trip.id, listing)));
  return (
    logged.length === digests.length &&
    logged.every(({ digest }, i) => digest === digests[i]) &&
    takenBack.sort().join() ===
      accepted
        .flatMap(({ takenBackAt }) => takenBackAt ?? [])
        .sort()
        .join()
  );
}

/** What a log has of the user's words on a trip, in their order. */
export const editLines = (lines: readonly CustodyLine[], tripId: string): CustodyLine[] =>
  asHappened(
    lines.filter(
      ({ action, subject }) => subject === tripId && (action === 'trip-noted' || action === 'trip-edited'),
    ),
  );

/** Whether a log vouches for what the user said of a trip: all of it, in its order, nothing besides; and the trip says the same. */
export async function vouchesForTrip(lines: readonly CustodyLine[], trip: Trip): Promise<boolean> {
  const logged = editLines(lines, trip.id);
  const digests = await Promise.all((trip.edits ?? []).map((edit) => hashOfEdit(trip.id, edit)));
  return (
    logged.length === digests.length &&
    logged.every(({ digest }, i) => digest === digests[i]) &&
    (logged[0]?.action === 'trip-noted') === (trip.byHand === true) &&
    saysWhatWasSaid(trip) &&
    (await vouchesForListings(lines, trip))
  );
}

/** Whether a log vouches for the kind a visit is shown as: the last correction of it, if any, says the same. */
export async function vouchesFor(
  lines: readonly CustodyLine[],
  visit: Pick<Visit, 'id' | 'pageKind' | 'correctedKind'>,
): Promise<boolean> {
  const last = asHappened(
    lines.filter(({ action, subject }) => action === 'kind-corrected' && subject === visit.id),
  ).at(-1);
  if (!last) return visit.correctedKind === undefined;
  return last.digest === (await hashOfCorrection(visit.id, kindOf(visit)));
}

/**
 * Walks a log from its first line, or from the line after `before`. Returns one sentence for each line that does not hold, beginning
 * `line <number>`; empty means unbroken.
 */
export async function brokenLines(
  lines: readonly CustodyLine[],
  before: CustodyLine | null = null,
): Promise<string[]> {
  const problems: string[] = [];
  let prev = before;
  for (const line of lines) {
    const { hash, ...rest } = line;
    if (line.seq !== (prev?.seq ?? 0) + 1) problems.push(`line ${line.seq}: out of sequence`);
    if (line.prevHash !== (prev?.hash ?? genesis))
      problems.push(`line ${line.seq}: does not follow the line before`);
    if ((await sha256(canonicalJson(rest))) !== hash)
      problems.push(`line ${line.seq}: hash does not fit its content`);
    if (line.from && (await sha256(canonicalJson(asFirstWritten(line, line.from)))) !== line.from.hash)
      problems.push(`line ${line.seq}: is not the line it was taken over from`);
    prev = line;
  }
  return problems;
}
