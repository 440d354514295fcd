/** The ZIP itself: entries one after another, the same bytes for the same input, a list of what was written. */
// The core without worker and WebAssembly: an extension page's policy forbids both, CompressionStream does the work.
import { BlobReader, BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { sha256 } from '../custody';

export interface WrittenFile {
  path: string;
  bytes: number;
  sha256: string;
  mediatype: string;
}

/** Smaller files are stored as they are, bytes. */
const worthPacking = 32_768;

/**
 * Long text is worth deflating; pictures are compressed already. Of short records little would be saved, and what is stored can be read in
 * one way alone: bits that say nothing, as deflated content has some, are none of it.
 */
const isStored = (mediatype: string, bytes: number) => mediatype.startsWith('image/') || bytes < worthPacking;

/** MS-DOS date and time in UTC. zip.js would use the machine's zone, and the bytes would differ between zones. */
export function dosTime(at: Date): number {
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107) - 1980;
  const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}

/** Where the bytes of a ZIP go: somewhere that is not memory, as soon as they are there. */
export interface Sink {
  writable: WritableStream<Uint8Array>;
  /** What was written, once the stream is closed. */
  read: () => Promise<Blob>;
}

/**
 * Starts a ZIP. `at` stamps every entry, `onFile` is called after each. One file is in memory at a time; the rest goes into `sink`, or is
 * gathered in a Blob where there is none.
 */
export function openZip(
  at: Date,
  onFile: () => void,
  { signal, sink }: { signal?: AbortSignal; sink?: Sink },
) {
  const written: WrittenFile[] = [];
  const gathered = new BlobWriter('application/zip');
  const zip = new ZipWriter<unknown>(sink?.writable ?? gathered, {
    useWebWorkers: false,
    // ASCII names are UTF-8 as well; Windows reads them by this flag alone.
    useUnicodeFileNames: true,
    // Sizes in the local header: stored entries with a trailing descriptor cannot be read by streaming unzippers.
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: at,
    rawLastModDate: dosTime(at),
    ...(signal && { signal }),
  });

  /** Adds a file. `digest` saves hashing again when it is known to fit the content. */
  async function add(
    path: string,
    content: string | Uint8Array<ArrayBuffer>,
    mediatype: string,
    digest?: string,
  ) {
    signal?.throwIfAborted();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const file = { path, bytes: bytes.byteLength, sha256: digest ?? (await sha256(bytes)), mediatype };
    await zip.add(path, new Uint8ArrayReader(bytes), { level: isStored(mediatype, file.bytes) ? 0 : 6 });
    written.push(file);
    onFile();
    return file;
  }

  /** Adds a file as it is, without reading it into memory or hashing it; it is not among `written`. */
  async function addWhole(path: string, content: Blob) {
    signal?.throwIfAborted();
    await zip.add(path, new BlobReader(content), { level: 0 });
    onFile();
  }

  /** Ends the ZIP. */
  async function close(): Promise<Blob> {
    await zip.close();
    return sink ? sink.read() : gathered.getData();
  }

  return { add, addWhole, written, close };
}

export type Zip = ReturnType<typeof openZip>;
