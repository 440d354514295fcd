/** Memory that files are read into, one after another. Files read in the usual way leave their bytes behind until these are collected, which adds up to hundreds of megabytes. */

/** Memory that nobody uses now. What is larger than `largest`, bytes, is not kept for the next one. */
const free: ArrayBuffer[] = [];
const most = 2;
const largest = 16_777_216;
/** Read at once, bytes. */
const piece = 1_048_576;

/** Reads a Blob whole and hands its bytes to `use`: they are there until that has ended, and not afterwards. Rejects when it cannot be read. */
export async function withBytes<Result>(
  blob: Blob,
  use: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result>,
): Promise<Result> {
  const found = free.findLastIndex(({ byteLength }) => byteLength >= blob.size);
  const memory = free.splice(found, found < 0 ? 0 : 1)[0] ?? new ArrayBuffer(Math.max(blob.size, piece));
  const bytes = await readInto(memory, blob);
  try {
    return await use(bytes);
  } finally {
    giveBack(bytes.buffer);
  }
}

/** Of what is free the largest stay: they fit more. */
function giveBack(memory: ArrayBuffer) {
  if (memory.byteLength > largest) return;
  free.push(memory);
  free.sort((a, b) => b.byteLength - a.byteLength);
  free.length = Math.min(free.length, most);
}

/** Who reads now. Chrome collects a reader that nobody but its own unanswered read refers to, and that is never answered then. */
const readers = new Set<ReadableStreamGenericReader>();

/** Reads with a reader that is not collected until `read` has ended. Every reader of a Blob's stream is used so. */
export async function reading<Reader extends ReadableStreamGenericReader, Result>(
  reader: Reader,
  read: (reader: Reader) => Promise<Result>,
): Promise<Result> {
  readers.add(reader);
  try {
    return await read(reader);
  } finally {
    readers.delete(reader);
  }
}

const readInto = (memory: ArrayBuffer, blob: Blob) =>
  reading(blob.stream().getReader({ mode: 'byob' }), (reader) => fill(memory, reader, blob.size));

/** The memory moves with each piece: it is the returned bytes' own in the end. */
async function fill(
  memory: ArrayBuffer,
  reader: ReadableStreamBYOBReader,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  let filled = 0;
  for (let into = memory; ; ) {
    const { value, done } = await reader.read(
      new Uint8Array(into, filled, Math.min(piece, into.byteLength - filled)),
    );
    if (!value) throw new Error('A file could not be read to its end');
    into = value.buffer;
    filled += value.byteLength;
    if (done || filled === size) return new Uint8Array(into, 0, filled);
  }
}
