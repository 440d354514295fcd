/** Records against the custody log: does each still say what its line vouches for? */
import {
  canonicalJson,
  contentHashOf,
  hashOfCapture,
  hashOfRedaction,
  hashOfVisit,
  sealedRedaction,
  sha256,
  vouchesFor,
} from '../../custody';
import { vouchesForPlace } from '../../custody/moves';
import type { Capture, CustodyLine, Redaction, Slice, Visit } from '../../records';
import type { VisitRows } from '../references';
import type { Damage, DamageKind } from './damage';

/** Everything stored of one visit, with the lines of the log by the record they speak of, in their order. */
export type LoggedRows = VisitRows & { lines: ReadonlyMap<string, readonly CustodyLine[]> };

/** What is wrong with the records of one visit. */
export async function checkRecords({
  visit,
  captures,
  slices,
  redactions,
  lines,
}: LoggedRows): Promise<Damage[]> {
  const visitId = visit.id;
  const linesOf = (id: string) => lines.get(id) ?? [];
  const found: Damage[] = [];
  const note = (what: DamageKind | null, rest: Partial<Damage> = {}) => {
    if (what) found.push({ what, visitId, ...rest });
  };
  note(await whatOfVisit(visit, linesOf(visitId)));
  for (const capture of captures)
    note(await whatOfCapture(capture, visit, linesOf(capture.id)), { captureId: capture.id });
  for (const slice of slices) note(await whatOfSlice(slice, linesOf(slice.id)), { file: slice.file });
  for (const redaction of redactions)
    note(await whatOfRedaction(redaction, linesOf(redaction.id)), { captureId: redaction.captureId });
  return found;
}

type Lines = readonly CustodyLine[];
type Verdict = Promise<DamageKind | null>;

async function whatOfVisit(visit: Visit, lines: Lines): Verdict {
  const line = lines.find(({ action }) => action === 'visit-recorded');
  if (!line) return 'unlogged';
  const same =
    line.digest === (await hashOfVisit(visit)) &&
    (await vouchesFor(lines, visit)) &&
    (await vouchesForPlace(lines, visit));
  return same ? null : 'record-changed';
}

async function whatOfCapture(capture: Capture, { url }: Visit, lines: Lines): Verdict {
  const action = capture.incomplete ? 'capture-incomplete' : 'capture-kept';
  const line = lines.find((other) => other.action === action || other.action === 'capture-imported');
  if (!line) return 'unlogged';
  const same =
    line.digest === capture.hash &&
    capture.hash === (await hashOfCapture(capture)) &&
    capture.contentHash === (await contentHashOf(url, capture.files, capture.tiles));
  return same ? null : 'record-changed';
}

async function whatOfSlice(slice: Slice, lines: Lines): Verdict {
  const line = lines.find(({ action }) => action === 'slice-kept');
  if (!line) return 'unlogged';
  return line.digest === (await sha256(canonicalJson(slice))) ? null : 'record-changed';
}

async function whatOfRedaction(redaction: Redaction, lines: Lines): Verdict {
  const line = lines.find(({ action }) => action === 'capture-redacted');
  if (!line) return 'unlogged';
  return line.digest === (await hashOfRedaction(sealedRedaction(redaction))) ? null : 'record-changed';
}
