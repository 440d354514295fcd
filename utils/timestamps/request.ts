/** The question to an authority: a digest and a random number, and nothing else (RFC 3161, 2.4.1). */
import { type Bytes, tags } from './der';

/** 2.16.840.1.101.3.4.2.1, in DER. */
const sha256 = Uint8Array.of(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01);

/** 8 random bytes as a number that is the same in every writing: positive, without leading zeros. */
export function nonceOf(random: Bytes): Bytes {
  const nonce = random.slice(0, 8);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

/** TimeStampReq over a SHA-256 digest (64 hex digits), asking for the authority's certificate as well. */
export function requestOf(digest: string, nonce: Bytes): Bytes {
  const imprint = Uint8Array.from(digest.match(/../g) ?? [], (hex) => Number.parseInt(hex, 16));
  return encode(
    tags.sequence,
    encode(tags.integer, Uint8Array.of(1)),
    encode(
      tags.sequence,
      encode(tags.sequence, encode(tags.oid, sha256), encode(tags.null)),
      encode(tags.octets, imprint),
    ),
    encode(tags.integer, nonce),
    encode(tags.boolean, Uint8Array.of(0xff)),
  );
}

/** One value in DER. */
function encode(tag: number, ...parts: readonly Bytes[]): Bytes {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length >= 0x80) throw new RangeError('Longer than what is written here');
  const bytes = new Uint8Array(2 + length);
  bytes.set([tag, length]);
  let at = 2;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
