/** Signatures as CMS names them, checked by the browser's own cryptography. */
import { algorithmOf, type Bytes, type Der, derOf, listOf, Members, oidOf, tags } from './der';

/** SHA-1 is left out: nobody should stamp by it any more. */
const digests: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const rsaKey = '1.2.840.113549.1.1.1';
const ellipticKey = '1.2.840.10045.2.1';
const pss = '1.2.840.113549.1.1.10';
const mgf1 = '1.2.840.113549.1.1.8';
/** RFC 4055 and RFC 5758: signature algorithms that name their digest. */
const rsa: Record<string, string> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};
const elliptic: Record<string, string> = {
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
/** Curves, with the bytes of a coordinate. */
const curves: Record<string, { namedCurve: string; size: number }> = {
  '1.2.840.10045.3.1.7': { namedCurve: 'P-256', size: 32 },
  '1.3.132.0.34': { namedCurve: 'P-384', size: 48 },
  '1.3.132.0.35': { namedCurve: 'P-521', size: 66 },
};

/** The name WebCrypto has for a digest; null for one that is not accepted. */
export const digestName = (algorithm: Der): string | null => digests[algorithmOf(algorithm).oid] ?? null;

/** A digest of any of the accepted kinds, and SHA-1 where certificates are only told apart by it (RFC 2634, 5.4). */
export const digestOf = async (name: string, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(name, bytes));

interface Signed {
  /** SignatureAlgorithmIdentifier and DigestAlgorithmIdentifier of the SignerInfo. */
  algorithm: Der;
  digestAlgorithm: Der;
  signature: Bytes;
  content: Bytes;
}

/**
 * Whether a public key (SubjectPublicKeyInfo) signed these bytes: RSA (PKCS #1 v1.5 or PSS) or ECDSA (P-256, P-384, P-521), over SHA-256,
 * SHA-384 or SHA-512. Null: signed in a way that is not known here. Throws `DerProblem`.
 */
export async function isSignedBy(key: Bytes, signed: Signed): Promise<boolean | null> {
  const [keyAlgorithm] = listOf(derOf(key), tags.sequence);
  if (!keyAlgorithm) return null;
  const { oid, parameters } = algorithmOf(keyAlgorithm);
  const curve = oid === ellipticKey && parameters ? curves[oidOf(parameters)] : undefined;
  if (curve) return isSignedOnCurve(key, curve, signed);
  return oid === rsaKey ? isSignedByRsa(key, signed) : null;
}

async function isSignedOnCurve(
  key: Bytes,
  { namedCurve, size }: { namedCurve: string; size: number },
  { algorithm, signature, content }: Signed,
) {
  const hash = elliptic[algorithmOf(algorithm).oid];
  const pair = pairOf(signature, size);
  if (!hash) return null;
  if (!pair) return false;
  const name = 'ECDSA';
  const imported = await crypto.subtle.importKey('spki', key, { name, namedCurve }, false, ['verify']);
  return crypto.subtle.verify({ name, hash }, imported, pair, content);
}

/** ECDSA-Sig-Value (RFC 3279, 2.2.3) as WebCrypto wants it: both numbers, one after the other, each of the curve's size. */
function pairOf(signature: Bytes, size: number): Bytes | null {
  const numbers = listOf(derOf(signature), tags.sequence).map(({ tag, content }) =>
    tag === tags.integer ? content.subarray(content.findIndex((byte) => byte !== 0)) : null,
  );
  const [r, s] = numbers;
  if (numbers.length !== 2 || !r || !s || r.length > size || s.length > size) return null;
  const pair = new Uint8Array(2 * size);
  pair.set(r, size - r.length);
  pair.set(s, 2 * size - s.length);
  return pair;
}

async function isSignedByRsa(key: Bytes, { algorithm, digestAlgorithm, signature, content }: Signed) {
  const { oid, parameters } = algorithmOf(algorithm);
  if (oid === pss) {
    const salted = parameters && pssOf(parameters);
    if (!salted) return null;
    const name = 'RSA-PSS';
    const imported = await crypto.subtle.importKey('spki', key, { name, hash: salted.hash }, false, [
      'verify',
    ]);
    return crypto.subtle.verify({ name, saltLength: salted.length }, imported, signature, content);
  }
  // RFC 5652, 10.1.2 with RFC 3370, 3.2: the key's own name stands for it too, with the digest named apart.
  const hash = oid === rsaKey ? digestName(digestAlgorithm) : rsa[oid];
  if (!hash) return null;
  const name = 'RSASSA-PKCS1-v1_5';
  const imported = await crypto.subtle.importKey('spki', key, { name, hash }, false, ['verify']);
  return crypto.subtle.verify(name, imported, signature, content);
}

/** RSASSA-PSS-params (RFC 4055, 3.1); what is left out stands for SHA-1, which is not accepted. */
function pssOf(parameters: Der): { hash: string; length: number } | null {
  const members = new Members(parameters);
  const inside = (number: number) => {
    const found = members.maybe(tags.context(number));
    return found && derOf(found.content);
  };
  const [digest, mask, salt] = [inside(0), inside(1), inside(2)];
  const hash = digest && digestName(digest);
  const masked = mask && algorithmOf(mask);
  if (!hash || masked?.oid !== mgf1 || !masked.parameters) return null;
  if (digestName(masked.parameters) !== hash) return null;
  return { hash, length: salt?.content.reduce((sum, digit) => sum * 256 + digit, 0) ?? 20 };
}
