/** What a ZIP writer writes, as one Blob. Content that is stored somewhere already is referred to: it is neither copied nor kept in memory. */

/** So many bytes of what is nowhere else are gathered before the browser is given them, which may put them on the disk. */
const most = 1_048_576;
/** A local file header before its name and extra field, bytes, and where it tells the lengths of both (APPNOTE 6.3.10, 4.3.7). */
const header = { bytes: 30, name: 26, extra: 28 };

export function createGathering(type: string) {
  const parts: BlobPart[] = [];
  let loose: Uint8Array<ArrayBuffer>[] = [];
  let looseBytes = 0;
  /** The content of the entry that comes next, or is being written: `left` bytes of it, null before its header. */
  let next: { content: Blob; left: number | null } | null = null;

  const keep = (chunk: Uint8Array) => {
    loose.push(chunk.slice());
    looseBytes += chunk.byteLength;
    if (looseBytes < most) return;
    parts.push(new Blob(loose));
    loose = [];
    looseBytes = 0;
  };
  const begin = (content: Blob, chunk: Uint8Array) => {
    if (!isHeader(chunk)) throw new Error('The ZIP writer did not write the header of an entry by itself');
    keep(chunk);
    next = { content, left: content.size };
  };
  const skip = (content: Blob, left: number) => {
    if (left < 0) throw new Error('The ZIP writer wrote more than the content of an entry');
    next = left ? { content, left } : null;
    if (left) return;
    parts.push(...loose, content);
    loose = [];
    looseBytes = 0;
  };

  return {
    writable: new WritableStream<Uint8Array>({
      write(chunk) {
        if (!next) keep(chunk);
        else if (next.left === null) begin(next.content, chunk);
        else skip(next.content, next.left - chunk.byteLength);
      },
    }),
    /** The entry that is added next is stored as it is, and is this, whatever bytes are written for it. It must not be empty. */
    refer(content: Blob) {
      next = { content, left: null };
    },
    /** All of it. What is referred to is read when this is read. Throws when an entry was not written whole. */
    blob(): Blob {
      if (next) throw new Error('The ZIP writer wrote less than the content of an entry');
      return new Blob([...parts, ...loose], { type });
    },
  };
}

/** Whether a piece is a local file header and nothing else. */
function isHeader(chunk: Uint8Array): boolean {
  if (chunk.byteLength < header.bytes) return false;
  const view = new DataView(chunk.buffer, chunk.byteOffset);
  const lengths = view.getUint16(header.name, true) + view.getUint16(header.extra, true);
  return view.getUint32(0, true) === 0x04034b50 && chunk.byteLength === header.bytes + lengths;
}
