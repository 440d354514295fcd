/** Is every document the one that the custody log speaks of, and are its bytes those that were kept? */
import { hashOfDocument, sealedPart, vouchesForFiling } from '../../custody';
import { type CustodyLine, Document } from '../../records';
import { type DocumentFile, endingOf, nameOf } from '../documents';
import { parseExact } from './listing';
import type { UnpackedFile } from './unpack';

type Report = (problem: string) => void;

const Record = Document.omit({ taken: true, withdrawnAt: true }).strict() satisfies {
  safeParse: (value: unknown) => { success: boolean };
};

/** A document of the bundle with its record. */
export interface ReadDocument {
  stem: string;
  record: DocumentFile;
  /** Its bytes are not in the bundle. */
  absent: boolean;
}

/** The stem of a document's file or record, or null for another file. */
export const documentStem = (path: string): string | null =>
  /^(documents\/\d{4,}-[a-z]+(?:-[a-z]+)*)\.[a-z]+$/.exec(path)?.[1] ?? null;

/** Checks one document. Returns null when its record cannot be read. */
export async function checkDocument(
  stem: string,
  files: ReadonlyMap<string, UnpackedFile>,
  log: readonly CustodyLine[],
  report: Report,
): Promise<ReadDocument | null> {
  const name = `${stem}.json`;
  const text = files.get(name)?.text ?? null;
  if (text === null) {
    report(`${stem}: has no record`);
    return null;
  }
  const record = parseExact(name, text, Record, report);
  if (!record) return null;
  await checkRecord(name, stem, record, log, report);
  const path = `${stem}.${endingOf(record)}`;
  const file = files.get(path);
  if (!file) report(`${path}: is missing`);
  else if (file.sha256 !== record.file) report(`${path}: not the file that was kept`);
  for (const other of files.keys())
    if (documentStem(other) === stem && other !== path && other !== name)
      report(`${other}: no record speaks of this file`);
  return { stem, record, absent: !file };
}

async function checkRecord(
  name: string,
  stem: string,
  record: DocumentFile,
  log: readonly CustodyLine[],
  report: Report,
): Promise<void> {
  if (stem.replace(/^documents\/\d+-/, '') !== nameOf(record)) report(`${stem}: is named after another role`);
  const digest = await hashOfDocument(sealedPart({ ...record, taken: [], withdrawnAt: null }));
  const isKept = ({ action, subject, digest: kept }: CustodyLine) =>
    action === 'document-kept' && subject === record.id && kept === digest;
  if (!log.some(isKept)) report(`${name}: the custody log has no such document`);
  if (!(await vouchesForFiling(log, record)))
    report(`${name}: the custody log does not have it filed like this`);
}
