/** Is every capture the one that the custody log speaks of, and are its files those it was sealed with? */
import { z } from 'zod';
import { contentHashOf, genesis, hashOfCapture, hashOfVisit, vouchesFor } from '../../custody';
import { vouchesForPlace } from '../../custody/moves';
import { Capture, type CustodyLine, kindOf, Redaction, Visit } from '../../records';
import { partsOf, type visitForBundle } from '../exhibits';
import type { RedactionFile } from '../redactions';
import { parseExact } from './listing';
import { checkRedaction } from './redactions';
import type { UnpackedFile } from './unpack';

type Report = (problem: string) => void;

const CaptureFile = z.strictObject({
  visit: Visit.omit({ tabId: true, captureState: true, withdrawnAt: true }).strict(),
  capture: Capture.strict().nullable(),
  /** The capture is derived: the words it blackens are in the original alone. */
  redaction: Redaction.omit({ capture: true, visit: true, hidden: true, words: true, withdrawnAt: true })
    .strict()
    .optional(),
}) satisfies z.ZodType<{
  visit: ReturnType<typeof visitForBundle>;
  capture: Capture | null;
  redaction?: RedactionFile | undefined;
}>;
export type CaptureFile = z.infer<typeof CaptureFile>;

/** A folder of the bundle with what its record says and the files beside it. */
export interface ReadFolder {
  path: string;
  record: CaptureFile;
  /** Files that the record names and the folder lacks, by their stem. */
  absent: string[];
}

/** Checks one folder. Returns null when its record cannot be read. */
export async function checkFolder(
  path: string,
  files: ReadonlyMap<string, UnpackedFile>,
  log: readonly CustodyLine[],
  report: Report,
): Promise<ReadFolder | null> {
  const name = `${path}/capture.json`;
  const text = files.get(name)?.text ?? null;
  if (text === null) {
    report(`${path}: has no capture.json`);
    return null;
  }
  const record = parseExact(name, text, CaptureFile, report);
  if (!record) return null;
  const { visit, capture, redaction } = record;
  if (!path.replace(/^captures\/\d+-/, '').startsWith(kindOf(visit)))
    report(`${path}: is named after another page kind`);
  const digest = redaction ? redaction.of.visit : await hashOfVisit(visit);
  if (
    !log.some(
      (line) => line.action === 'visit-recorded' && line.subject === visit.id && line.digest === digest,
    )
  )
    report(`${name}: the custody log has no such visit`);
  if (!(await vouchesFor(log, visit)))
    report(`${name}: the custody log does not have this correction of the page kind`);
  if (!(await vouchesForPlace(log, visit)))
    report(`${name}: the custody log does not have it put to this trip by hand`);
  if (redaction) await checkRedaction(name, record, redaction, log, report);
  if (capture) await checkCapture(name, record, capture, log, report);
  return { path, record, absent: checkFiles(path, record, files, report) };
}

async function checkCapture(
  name: string,
  { visit, redaction }: CaptureFile,
  capture: Capture,
  log: readonly CustodyLine[],
  report: Report,
): Promise<void> {
  if (capture.visitId !== visit.id) report(`${name}: the capture belongs to another visit`);
  if ((await hashOfCapture(capture)) !== capture.hash)
    report(`${name}: the capture’s hash does not fit its record`);
  if ((await contentHashOf(visit.url, capture.files, capture.tiles)) !== capture.contentHash) {
    report(`${name}: the address or files are not those the capture was sealed with`);
  }
  // The line of a derivative vouches for more than its capture.
  if (redaction) return;
  const action = capture.incomplete ? 'capture-incomplete' : 'capture-kept';
  const line = log.find(({ subject, digest }) => subject === capture.id && digest === capture.hash);
  if (line?.action !== action) report(`${name}: the custody log has no such capture`);
  // Of a log that was taken over, the head it was written on is named by the line that followed it there.
  const follows = ({ seq, hash, from }: CustodyLine) =>
    (hash === capture.prevHash && seq < (line?.seq ?? 0)) ||
    (from?.prevHash === capture.prevHash && seq <= (line?.seq ?? 0));
  if (line && capture.prevHash !== genesis && !log.some(follows))
    report(`${name}: written on a log that is not this one`);
}

/** The files of a folder against the record: each there with its hash, none besides. */
function checkFiles(
  path: string,
  { visit, capture }: CaptureFile,
  files: ReadonlyMap<string, UnpackedFile>,
  report: Report,
): string[] {
  const expected = capture ? partsOf(capture) : [{ stem: 'text', sha256: visit.text }];
  const inFolder = [...files.values()].filter((file) => file.path.startsWith(`${path}/`));
  const absent: string[] = [];
  const known = new Set([`${path}/capture.json`]);
  for (const { stem, sha256 } of expected) {
    const file = inFolder.find((candidate) => candidate.path.replace(/\.[^./]+$/, '') === `${path}/${stem}`);
    if (!file) {
      absent.push(stem);
      report(`${path}: ${stem} is missing`);
    } else if (file.sha256 !== sha256) report(`${file.path}: not the file that was captured`);
    if (file) known.add(file.path);
  }
  for (const file of inFolder) {
    if (!known.has(file.path)) report(`${file.path}: no record speaks of this file`);
  }
  return absent;
}
