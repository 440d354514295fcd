/** The ZIP itself: entries one after another, the same bytes for the same input, a list of what was written. */
// The core without worker and WebAssembly: an extension page's policy forbids both, CompressionStream does the work.
import { BlobReader, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { sha256 } from '../custody';
import { crc32, type Intact } from '../custody/intact';
import { reading } from '../custody/reading-room';
import { type Turns, takeTurns } from '../turns';
import { createGathering } from './gathering';

/** Pieces in which content goes through the library, bytes. Smaller ones take longer (64 kB twice as long), and so do larger ones. */
const piece = 524_288;
configure({ chunkSize: piece });
const filler = new Uint8Array(piece);

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

/** Stored, with its sum known before its header is written: else the library gathers each file once more to find it. */
const asItIs = (bytes: number, crc: number) => ({
  level: 0,
  passThrough: true,
  compressionMethod: 0,
  uncompressedSize: bytes,
  crc32: crc,
});

/**
 * A stream of so many bytes that nothing is to be done to. The library leads each entry through eight streams that cut, count and change
 * it, and leaves them all behind, for each of thousands: this one goes past them, and tells their number where it would be counted.
 */
class Plain extends ReadableStream<Uint8Array> {
  readonly #size: number;

  constructor(size: number, source: UnderlyingDefaultSource<Uint8Array>) {
    super(source);
    this.#size = size;
  }

  override pipeThrough<Piece>(through: ReadableWritablePair<Piece, Uint8Array>): ReadableStream<Piece> {
    if (Object.getOwnPropertyDescriptor(through, 'outputSize')?.writable)
      Object.assign(through, { outputSize: this.#size });
    return this as ReadableStream as ReadableStream<Piece>;
  }
}

/** Bytes as they are. */
const bytesIn = (bytes: Uint8Array) => ({
  size: bytes.byteLength,
  readable: new Plain(bytes.byteLength, {
    pull(controller) {
      if (bytes.byteLength) controller.enqueue(bytes);
      controller.close();
    },
  }),
});

/** So many bytes, of no meaning, in place of those that are referred to. */
function fillerOf(size: number, turns: Turns) {
  let left = size;
  const readable = new Plain(size, {
    async pull(controller) {
      if (turns.due()) await turns.rest();
      const piece = filler.subarray(0, left);
      left -= piece.byteLength;
      if (piece.byteLength) controller.enqueue(piece);
      if (!left) controller.close();
    },
  });
  return { size, readable };
}

/** Starts a ZIP. `at` stamps every entry, `onFile` is called after each. What is stored already is neither copied nor kept in memory: the ZIP refers to it. */
export function openZip(at: Date, onFile: () => void, { signal }: { signal?: AbortSignal }) {
  const written: WrittenFile[] = [];
  const gathering = createGathering('application/zip');
  const zip = new ZipWriter<unknown>(gathering.writable, {
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

  // Nothing of a ZIP that refers waits for anything: the page would stand still, and show neither how far it is nor hear *Cancel*.
  const turns = takeTurns(Number.POSITIVE_INFINITY);
  const addStored = async (path: string, content: Blob, crc: number) => {
    if (content.size) gathering.refer(content);
    await zip.add(path, fillerOf(content.size, turns), asItIs(content.size, crc));
  };
  const noted = async (file: WrittenFile) => {
    written.push(file);
    onFile();
    if (turns.due()) await turns.rest();
    return file;
  };

  /** Adds a file. */
  async function add(path: string, content: string | Uint8Array<ArrayBuffer>, mediatype: string) {
    signal?.throwIfAborted();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (isStored(mediatype, bytes.byteLength))
      await zip.add(path, bytesIn(bytes), asItIs(bytes.byteLength, crc32(bytes)));
    else await zip.add(path, new Uint8ArrayReader(bytes), { level: 6 });
    return noted({ path, bytes: bytes.byteLength, sha256: await sha256(bytes), mediatype });
  }

  /** Adds a file that was held against its `digest`. Throws when it is another one now. */
  async function addKept(path: string, { blob, crc32 }: Intact, mediatype: string, digest: string) {
    signal?.throwIfAborted();
    if (isStored(mediatype, blob.size)) await addStored(path, blob, crc32);
    else {
      const entry = await zip.add(path, new BlobReader(blob), { level: 6 });
      if (entry.crc32 !== crc32) throw new Error('A file changed while it was exported');
    }
    return noted({ path, bytes: blob.size, sha256: digest, mediatype });
  }

  /** Adds a file as it is, without reading it into memory or hashing it; it is not among `written`. */
  async function addWhole(path: string, content: Blob) {
    const crc = await reading(content.stream().getReader(), async (reader) => {
      for (let sum = 0; ; ) {
        signal?.throwIfAborted();
        const { value } = await reader.read();
        if (!value) return sum;
        sum = crc32(value, sum);
      }
    });
    await addStored(path, content, crc);
    onFile();
  }

  /** Ends the ZIP. */
  async function close(): Promise<Blob> {
    await zip.close();
    return gathering.blob();
  }

  return { add, addKept, addWhole, written, close };
}

export type Zip = ReturnType<typeof openZip>;
