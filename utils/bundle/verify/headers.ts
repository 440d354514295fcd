/**
 * A ZIP names each file twice, and around its content says when and on what it was written. Hashes do not cover that: here it is held
 * against itself, and against what a bundle is written with (APPNOTE 6.3.10, 4.3: the offsets below).
 */
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { sha256 } from '../../custody';
import { dosTime } from '../zip';
import type { UnpackedFile } from './unpack';

type Report = (problem: string) => void;

/** As `openZip` writes it: made on Unix, a file that all may read and its owner write, names in UTF-8. */
const written = { versionMadeBy: 0x03_00, external: 0o10_0644 * 0x1_0000, flags: 0x08_00 };
/** Bytes of a local header before the name; of the end of the directory. */
const [localBytes, endBytes] = [30, 22];
/** Stand for numbers that are told in ZIP64's own places. */
const [elsewhere16, elsewhere32] = [0xff_ff, 0xff_ff_ff_ff];
const deflated = 8;

/**
 * Reports every file whose header beside its content is not the one in the directory. In a bundle that nobody packed anew the rest of each
 * header must be as it was written, too: another hand changes all of them, an accident one.
 * @param created of the manifest, UTC ISO; null where there is none
 */
export async function checkHeaders(
  blob: Blob,
  entries: readonly FileEntry[],
  files: ReadonlyMap<string, UnpackedFile>,
  created: string | null,
  report: Report,
): Promise<void> {
  for (const entry of entries)
    if (!(await isTwice(blob, entry))) report(`${entry.filename}: its two headers in the ZIP differ`);
  const time = created && Number.isFinite(Date.parse(created)) ? dosTime(new Date(created)) : null;
  const others = entries.filter((entry) => !isAsWritten(entry, time));
  if (others.length > entries.length / 2) return;
  for (const { filename } of others) report(`${filename}: its header in the ZIP is not as it was written`);
  if (!(await isEnd(blob, entries.length))) report('the end of the ZIP is not as it was written');
  for (const entry of entries)
    if (await isPadded(blob, entry, files.get(entry.filename)?.sha256))
      report(`${entry.filename}: its packed content is not as it was written`);
}

/** The bytes of a file that is stored as it is, as a part of the ZIP's own; null where it is packed, or its header does not lead to it. */
export async function stored(blob: Blob, entry: FileEntry): Promise<Blob | null> {
  if (entry.compressionMethod !== 0 || !(await isTwice(blob, entry))) return null;
  const { short } = await view(blob, entry.offset, localBytes);
  const start = entry.offset + localBytes + short(26) + short(28);
  return blob.slice(start, start + entry.uncompressedSize);
}

async function isTwice(blob: Blob, entry: FileEntry): Promise<boolean> {
  const { short, long, isCut } = await view(blob, entry.offset, localBytes);
  const sizes = [entry.compressedSize, entry.uncompressedSize];
  // A writer that streams says sum and sizes after the content.
  const streams = entry.bitFlag?.dataDescriptor;
  return (
    !isCut &&
    // Not split over disks.
    entry.diskNumberStart === 0 &&
    short(4) === entry.version &&
    short(6) === entry.rawBitFlag &&
    short(8) === entry.compressionMethod &&
    long(10) === Number(entry.rawLastModDate) &&
    (streams || long(14) === entry.crc32) &&
    (streams || sizes.every((size, i) => [size, elsewhere32].includes(long(18 + 4 * i)))) &&
    short(26) === entry.rawFilename.byteLength
  );
}

const isAsWritten = (entry: FileEntry, time: number | null): boolean =>
  entry.versionMadeBy === written.versionMadeBy &&
  entry.externalFileAttributes === written.external &&
  entry.internalFileAttributes === 0 &&
  entry.rawBitFlag === written.flags &&
  entry.version === (entry.zip64 ? 45 : entry.compressionMethod === 0 ? 10 : 20) &&
  (time === null || Number(entry.rawLastModDate) === time);

/** One disk, all files on it, and nothing said after them. */
async function isEnd(blob: Blob, count: number): Promise<boolean> {
  const { short, isCut } = await view(blob, Math.max(0, blob.size - endBytes), endBytes);
  const isCount = (at: number) => [count, elsewhere16].includes(short(at));
  return !isCut && short(4) === 0 && short(6) === 0 && isCount(8) && isCount(10) && short(20) === 0;
}

/**
 * Whether bits are set that fill a deflated content up to whole bytes, which no reader looks at and all writers leave unset: after the head
 * of a block that is stored as it is (RFC 1951, 3.2.4; of the first block only), and at the end. There, a bit that can go while the
 * content stays the same is one of them.
 */
async function isPadded(blob: Blob, entry: FileEntry, digest: string | undefined): Promise<boolean> {
  if (entry.compressionMethod !== deflated || digest === undefined) return false;
  const { short } = await view(blob, entry.offset, localBytes);
  const start = entry.offset + localBytes + short(26) + short(28);
  const last = start + entry.compressedSize - 1;
  const [head = 0] = new Uint8Array(await blob.slice(start, start + 1).arrayBuffer());
  if ((head & 0b110) === 0 && head >> 3 !== 0) return true;
  const [byte = 0] = new Uint8Array(await blob.slice(last, last + 1).arrayBuffer());
  if (byte === 0) return false;
  const without = byte ^ (1 << (31 - Math.clz32(byte)));
  const packed = new Blob([blob.slice(start, last), Uint8Array.of(without)]).stream();
  try {
    const content = packed.pipeThrough(new DecompressionStream('deflate-raw'));
    return (await sha256(await new Response(content).blob())) === digest;
  } catch {
    // It cannot be read without that bit: it is part of the content.
    return false;
  }
}

async function view(blob: Blob, at: number, length: number) {
  const bytes = new DataView(await blob.slice(at, at + length).arrayBuffer());
  const isCut = bytes.byteLength < length;
  return {
    isCut,
    short: (offset: number) => (isCut ? 0 : bytes.getUint16(offset, true)),
    long: (offset: number) => (isCut ? 0 : bytes.getUint32(offset, true)),
  };
}
