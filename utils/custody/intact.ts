/** Stored bytes held against the name they were stored under, and what is remembered of them, so that nobody need read them again. */
import { buf } from 'crc-32';
import { sha256 } from './hash';
import { withBytes } from './reading-room';

/** What is known of bytes that are those that were kept. */
export interface Intact {
  blob: Blob;
  /** Their first bytes: they tell what kind of file it is. */
  head: Uint8Array;
  /** The sum that ZIPs have of a file. */
  crc32: number;
}

const headBytes = 16;

/** CRC-32 of bytes, as a number without sign. `before`: that of what comes before them. */
export const crc32 = (bytes: Uint8Array, before = 0): number => buf(bytes, before) >>> 0;

/** Reads a file whole. Null when its bytes have another SHA-256 than `digest`; rejects when it cannot be read. */
export const holdAgainst = (digest: string, blob: Blob): Promise<Intact | null> =>
  withBytes(blob, async (bytes) => {
    // The one is the browser's work beside the page, the other the page's own.
    const found = sha256(bytes);
    const intact = { blob, head: bytes.slice(0, headBytes), crc32: crc32(bytes) };
    return (await found) === digest ? intact : null;
  });
