/** What stands in a bundle, record by record: against its lists, against the log, against one another. */
import { vouchesForTrip } from '../../custody';
import { vouchesForSorting } from '../../custody/moves';
import { isTokenPath } from '../../timestamps/paths';
import { asJsonFile, type Manifest, type Shortfall, shortfallOfDocument, shortfallsOf } from '../manifest';
import { listedRedaction } from '../redactions';
import { checkAttached, isAttached } from './attached';
import { checkFolder, type ReadFolder } from './captures';
import { checkChain } from './chain';
import { checkDocument, documentStem, type ReadDocument } from './documents';
import { checkManifest, checkSums, claimFiles, fixedFiles, optionalFiles } from './listing';
import type { UnpackedFile } from './unpack';

/** Checks everything that was unpacked; returns the log and the manifest, as far as they can be read. */
export async function checkContents(
  files: ReadonlyMap<string, UnpackedFile>,
  report: (problem: string) => void,
) {
  for (const path of fixedFiles) if (!files.has(path)) report(`${path}: missing`);
  checkSums(files, report);
  const manifest = checkManifest(files, report);
  const log = await checkChain(files.get('custody.jsonl')?.text ?? null, manifest, report);
  const known: readonly string[] = [...fixedFiles, ...claimFiles, ...optionalFiles];
  const papers = claimFiles.filter((path) => !files.has(path));
  if (papers.length === 1) report(`${papers}: missing`);
  const paths = new Set<string>();
  const stems = new Set<string>();
  for (const path of files.keys()) {
    const [folder] = /^captures\/\d{4,}-[a-z]+(-reconstruction)?(-\d+)?(?=\/)/.exec(path) ?? [];
    const stem = documentStem(path);
    if (folder) paths.add(folder);
    else if (stem) stems.add(stem);
    else if (!known.includes(path) && !isTokenPath(path) && !isAttached(path))
      report(`${path}: does not belong in a bundle`);
  }
  const folders: ReadFolder[] = [];
  for (const path of paths) {
    const folder = await checkFolder(path, files, log, report);
    if (folder) folders.push(folder);
  }
  const documents: ReadDocument[] = [];
  for (const stem of stems) {
    const document = await checkDocument(stem, files, log, report);
    if (document) documents.push(document);
  }
  if (manifest) checkAttached(files, manifest, report);
  if (manifest) checkCounts(manifest, folders, documents, report);
  const trip = manifest?.hikae.trip;
  if (trip && !(await vouchesForTrip(log, trip)))
    report('datapackage.json: the custody log does not have what was said of the trip by hand');
  if (trip && !(await vouchesForSorting(log, trip)))
    report('datapackage.json: the custody log does not have the trip joined or split like this');
  return { log, manifest };
}

/** What the manifest says of the captures against the captures. */
function checkCounts(
  { hikae }: Manifest,
  folders: readonly ReadFolder[],
  documents: readonly ReadDocument[],
  report: (problem: string) => void,
): void {
  const visits = new Set(folders.map(({ record }) => record.visit.id)).size;
  const captures = new Set(folders.flatMap(({ record }) => (record.capture ? [record.capture.id] : []))).size;
  const { counts, incomplete, trip } = hikae;
  if (counts.visits !== visits)
    report(`datapackage.json: counts ${counts.visits} visits, the bundle holds ${visits}`);
  if (counts.captures !== captures)
    report(`datapackage.json: counts ${counts.captures} captures, the bundle holds ${captures}`);
  if ((counts.documents ?? 0) !== documents.length)
    report(
      `datapackage.json: counts ${counts.documents ?? 0} documents, the bundle holds ${documents.length}`,
    );
  const told = incomplete.map(gapOf).sort();
  const gaps = [...folders.flatMap(gapsOf), ...documents.flatMap(gapOfDocument)].sort();
  if (told.join('\n') !== gaps.join('\n')) {
    report('datapackage.json: does not list what is missing as the records do');
  }
  checkNumbers(
    hikae.leftOut ?? [],
    [...folders.map(({ path }) => path), ...documents.map(({ stem }) => stem)],
    report,
  );
  const redactions = folders.flatMap(({ path, record: { redaction } }) =>
    redaction ? [listedRedaction(path, redaction)] : [],
  );
  if (asJsonFile(hikae.redactions ?? []) !== asJsonFile(redactions))
    report('datapackage.json: does not list what is redacted as the records do');
  for (const { path, record } of folders) {
    if (trip && record.visit.tripId !== trip.id) report(`${path}: belongs to another trip`);
  }
  for (const { stem, record } of documents) {
    if (record.tripId !== (trip?.id ?? null)) report(`${stem}: belongs to another trip`);
  }
}

/** Every number up to the last is an exhibit that is here or one that stayed at home, and none is both. */
function checkNumbers(
  leftOut: readonly number[],
  paths: readonly string[],
  report: (problem: string) => void,
) {
  const here = new Set(paths.map((path) => Number(/\/(\d+)-/.exec(path)?.[1])));
  const all = [...here, ...leftOut].sort((a, b) => a - b);
  if (all.some((number, index) => number !== index + 1))
    report(
      'datapackage.json: does not say which exhibits are here and which stayed at home as the folders do',
    );
}

const gapOf = ({ folder, reason, missing }: Shortfall) => `${folder} ${reason} ${missing.join()}`;

const gapOfDocument = ({ stem, record, absent }: ReadDocument): string[] =>
  absent ? [gapOf(shortfallOfDocument(stem, record.id))] : [];

function gapsOf({ path, record, absent }: ReadFolder): string[] {
  const unreadable = absent.map((stem) => ({ role: 'text' as const, stem, sha256: '' }));
  const visit = { ...record.visit, tabId: 0, captureState: 'kept' as const, withdrawnAt: null };
  const folder = { path, capture: record.capture, parts: [], files: [], unreadable };
  return shortfallsOf({ number: 0, visit, folders: [folder] }).map(gapOf);
}
