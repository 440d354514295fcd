/** One entry of a ZIP that may be hostile. */
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** The content, never more of it than its header declares: the rest of a bomb stays packed. Throws when it is more, less, or damaged. */
export async function inflate(entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      if (at + chunk.byteLength > bytes.byteLength) throw new Error('larger than declared');
      bytes.set(chunk, at);
      at += chunk.byteLength;
    },
  });
  await entry.getData(sink);
  if (at !== bytes.byteLength) throw new Error('smaller than declared');
  return bytes;
}
