/** Reads a ZIP that may be hostile: names, sizes and checksums are distrusted, one file is in memory at a time. */
import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { sha256 } from '../../custody';
import { isTokenPath } from '../../timestamps/paths';
import { inflate } from './inflate';

/** Bytes and counts above which a bundle is refused unread: more than any trip holds, less than what stops a browser. */
export const limits = {
  files: 20_000,
  fileBytes: 512 * 1024 ** 2,
  totalBytes: 8 * 1024 ** 3,
  recordBytes: 64 * 1024 ** 2,
  tokenBytes: 256 * 1024,
  /** Of all records and time-stamps together: they stay in memory until everything is checked. */
  keptBytes: 512 * 1024 ** 2,
};
export type Limits = typeof limits;

export interface UnpackedFile {
  path: string;
  bytes: number;
  sha256: string;
  /** Content of the records the other checks read (JSON, sums); null for evidence files. */
  text: string | null;
  /** Content of a time-stamp; null for every other file. */
  token: Uint8Array<ArrayBuffer> | null;
}

/** A reason to stop, as one plain sentence. */
export class Refusal extends Error {}

/** A name as it may be printed: quoted, control characters escaped, shortened. */
export const shown = (name: string) =>
  JSON.stringify(name.slice(0, 120)).replace(
    /[^\x20-\x7e]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A bundle as it lies in a ZIP of several. */
export const isBundleName = (name: string) => /^hikae-[^/]+\.zip$/.test(name);

const safePath = /^(?=.{1,200}$)(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const isRecord = (path: string) => /(\.jsonl?|^SHA256SUMS)$/.test(path);

/** What a ZIP holds, in its own order. Throws `Refusal` when the whole cannot be trusted. */
export async function listEntries(blob: Blob, max: Limits): Promise<FileEntry[]> {
  const zip = new ZipReader(new BlobReader(blob), {
    useWebWorkers: false,
    strictness: 'strict',
    // Names are judged below, so that each bad one gets its own line.
    filenameValidation: 'tolerant',
    checkCrc32: true,
    checkOverlappingEntry: true,
  });
  try {
    return await listed(zip, max);
  } finally {
    await zip.close();
  }
}

/** Every file with its hash. Damaged files are reported and left out. Throws `Refusal` for records that are too large. */
export async function unpack(
  entries: readonly FileEntry[],
  max: Limits,
  report: (problem: string) => void,
): Promise<UnpackedFile[]> {
  const kept = entries.filter(({ filename }) => isRecord(filename) || isTokenPath(filename));
  if (kept.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > max.keptBytes)
    throw new Refusal('its records are too large together');
  const files: UnpackedFile[] = [];
  for (const entry of entries) {
    const file = await readEntry(entry, max, report);
    if (file) files.push(file);
  }
  return files;
}

async function listed(zip: ZipReader<Blob>, max: Limits): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      const { filename } = entry;
      // Folders say nothing; many packers add them.
      if (entry.directory && !entry.uncompressedSize && safePath.test(filename.replace(/\/$/, ''))) continue;
      if (!safePath.test(filename) || entry.directory || entry.symlink) {
        throw new Refusal(`unsafe file name ${shown(filename)}`);
      }
      if (names.has(filename.toLowerCase())) throw new Refusal(`two files are named ${shown(filename)}`);
      names.add(filename.toLowerCase());
      total += entry.uncompressedSize;
      if (entry.encrypted) throw new Refusal(`${filename} is encrypted`);
      // A bundle in a ZIP of several is not unpacked as one: its own files are.
      if (entry.uncompressedSize > max.fileBytes && !isBundleName(filename))
        throw new Refusal(`${filename} is too large when unpacked`);
      if (total > max.totalBytes) throw new Refusal('the ZIP is too large when unpacked');
      if (entries.push(entry) > max.files) throw new Refusal(`the ZIP holds more than ${max.files} files`);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(whyUnreadable(error));
  }
  return entries;
}

/** zip.js tells what is ambiguous, and in which entry, in properties of the error. */
function whyUnreadable(error: unknown): string {
  const { message, reason, filename } = error as { message?: unknown; reason?: unknown; filename?: unknown };
  if (reason === 'duplicate filename') return `two files are named ${shown(String(filename ?? '?'))}`;
  if (typeof reason === 'string') return `the ZIP can be read in more than one way: ${reason}`;
  return `not a readable ZIP: ${String(message ?? error)}`;
}

async function readEntry(
  entry: FileEntry,
  max: Limits,
  report: (problem: string) => void,
): Promise<UnpackedFile | null> {
  const path = entry.filename;
  const record = isRecord(path);
  if (entry.uncompressedSize > max.fileBytes) throw new Refusal(`${path} is too large when unpacked`);
  if (record && entry.uncompressedSize > max.recordBytes)
    throw new Refusal(`${path} is too large for a record`);
  const isToken = isTokenPath(path);
  if (isToken && entry.uncompressedSize > max.tokenBytes)
    throw new Refusal(`${path} is too large for a time-stamp`);
  try {
    const bytes = await inflate(entry);
    const text = record ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) : null;
    const token = isToken ? bytes : null;
    return { path, bytes: bytes.byteLength, sha256: await sha256(bytes), text, token };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    report(`${path}: damaged (${String((error as Error).message)})`);
    return null;
  }
}
