/** Canonical JSON and SHA-256: what everything is hashed as, and by. */
import canonicalize from 'canonicalize';
import { wellFormed } from './well-formed';

/**
 * Canonical JSON (RFC 8785): the one text that a record is hashed as. Half a character counts as UTF-8 writes it: what a page says is kept
 * whatever it is. Throws on what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  const json = canonical(value);
  if (json === undefined) throw new TypeError('This value has no JSON form');
  return json;
}

function canonical(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    // What is wrong with it otherwise is still so.
    return canonicalize(wellFormed(value));
  }
}

/** SHA-256 of bytes, a Blob or a string (as UTF-8), as 64 lower-case hex digits. */
export async function sha256(content: Blob | Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes =
    typeof content === 'string'
      ? new TextEncoder().encode(content)
      : content instanceof Blob
        ? await content.arrayBuffer()
        : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return digest.reduce((hex, byte) => hex + hexOf[byte], '');
}

/** Two digits for each byte. */
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
