/** Do SHA256SUMS and datapackage.json say what is in the ZIP, no more, no less? */
import { isTokenPath } from '../../timestamps/paths';
import { digestName } from '../digest';
import {
  calendarName,
  fieldsName,
  letterName,
  Manifest,
  manifestName,
  sumsName,
  verifyPageName,
} from '../manifest';
import { shown, type UnpackedFile } from './unpack';

type Report = (problem: string) => void;

/** Files that stand in every bundle, besides the captures. */
export const fixedFiles = [
  'timeline.csv',
  'timeline.jsonl',
  'custody.jsonl',
  'index.html',
  'README.txt',
  manifestName,
  sumsName,
] as const;

/** Files that may stand in a bundle: both, or neither. */
export const claimFiles = [letterName, fieldsName] as const;

/** Files that may stand in a bundle, each for itself. */
export const optionalFiles = [calendarName, verifyPageName, digestName] as const;

/** SHA256SUMS against the files: each listed once, none besides. */
export function checkSums(files: ReadonlyMap<string, UnpackedFile>, report: Report): void {
  const text = files.get(sumsName)?.text;
  if (text === undefined || text === null) return;
  const sums = new Map<string, string>();
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    if (!hash || !path) report(`${sumsName}: cannot read the line ${shown(line)}`);
    else if (sums.has(path)) report(`${sumsName}: lists ${shown(path)} twice`);
    else sums.set(path, hash);
  }
  compare(sumsName, sums, files, (path) => path === sumsName, report);
}

/** The manifest against the files. Returns it, or null when it cannot be read. */
export function checkManifest(files: ReadonlyMap<string, UnpackedFile>, report: Report): Manifest | null {
  const text = files.get(manifestName)?.text;
  if (text === undefined || text === null) return null;
  const manifest = parseExact(manifestName, text, Manifest, report);
  if (!manifest) return null;
  const hashes = new Map<string, string>();
  for (const { path, hash, bytes } of manifest.resources) {
    if (hashes.has(path)) report(`${manifestName}: lists ${shown(path)} twice`);
    hashes.set(path, hash.replace('sha256:', ''));
    const file = files.get(path);
    if (file && file.bytes !== bytes)
      report(`${manifestName}: says ${bytes} bytes for ${path}, it has ${file.bytes}`);
  }
  // What is made of the manifest cannot stand in it.
  const later: readonly string[] = [manifestName, digestName, sumsName];
  compare(manifestName, hashes, files, (path) => later.includes(path) || isTokenPath(path), report);
  const { counts } = manifest.hikae;
  if (counts.files !== manifest.resources.length)
    report(`${manifestName}: counts ${counts.files} files, lists ${manifest.resources.length}`);
  return manifest;
}

function compare(
  list: string,
  hashes: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, UnpackedFile>,
  isUnlisted: (path: string) => boolean,
  report: Report,
): void {
  for (const [path, hash] of hashes) {
    const file = files.get(path);
    if (!file) report(`${shown(path).slice(1, -1)}: listed in ${list}, but missing or damaged`);
    else if (file.sha256 !== hash) report(`${path}: does not have the hash in ${list}`);
  }
  for (const path of files.keys()) {
    if (!hashes.has(path) && !isUnlisted(path)) report(`${path}: not listed in ${list}`);
  }
}

interface Shape<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
}

/** The form of JSON in every bundle. Earlier ones may hold half a character, by its number; that was no fault of theirs. */
const asWritten = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A record in the exact text form it was written in: no edit hides in white space, doubled keys or unknown fields. */
export function parseExact<T>(
  path: string,
  text: string,
  shape: Shape<T>,
  report: Report,
  form = asWritten,
): T | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    report(`${path}: not JSON`);
    return null;
  }
  if (form(value) !== text) report(`${path}: not in the form in which it was written`);
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  report(`${path}: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? 'wrong shape'}`);
  return null;
}
