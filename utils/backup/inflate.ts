/** Entries of a ZIP that may be hostile. */
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { BackupRefused, refusalFor } from './format';

/** Bytes as UTF-8 text. Throws `BackupRefused` for what is none. */
export function decode(bytes: Uint8Array<ArrayBuffer>, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BackupRefused('damaged', where);
  }
}

/** The content, never more of it than its header declares: the rest of a bomb stays packed. Throws `BackupRefused` for more than `most` bytes. */
export async function inflate(entry: FileEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.uncompressedSize > most) throw new BackupRefused('too-large', entry.filename);
  const bytes = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      if (at + chunk.length > bytes.length) throw new RangeError('larger than declared');
      bytes.set(chunk, at);
      at += chunk.length;
    },
  });
  try {
    await entry.getData(sink);
  } catch (error) {
    throw refusalFor(error, entry.filename);
  }
  if (at !== bytes.length) throw new BackupRefused('damaged', entry.filename);
  return bytes;
}
