/**
 * Signatures over what is exported: ECDSA on P-256 with SHA-256, in the forms that other programs read (DER and PEM).
 * What one proves: whoever holds the key signed these bytes. Not who that is, nor when.
 */

import type { SigningKey } from '../records';
import { asBase64, fromBase64 } from './base64';
import { sha256 } from './hash';

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const scheme = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** Bytes of each of the two numbers of a signature. */
const half = 32;

/** A signature as a bundle holds it. */
export interface Signature {
  /** SHA-256 of the public key (SubjectPublicKeyInfo), 64 hex digits. */
  fingerprint: string;
  /** PEM. */
  publicKey: string;
  /** DER (RFC 3279, 2.2.3) in base64. */
  value: string;
}

/** Signs bytes; what an installation hands to the writer of a bundle. */
export interface Signer {
  fingerprint: string;
  sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Signature>;
}

/** A new key whose private half cannot be taken out of this browser. */
export async function makeKey(madeAt: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  return { id: await sha256(spki), spki: asBase64(spki), madeAt, origin: 'here', privateKey };
}

/** Signs with a key of this installation; null where its private half is elsewhere. */
export function signerOf({ id, spki, privateKey }: SigningKey): Signer | null {
  if (!privateKey) return null;
  const sign = async (bytes: Uint8Array<ArrayBuffer>): Promise<Signature> => {
    const raw = new Uint8Array(await crypto.subtle.sign(scheme, privateKey, bytes));
    return { fingerprint: id, publicKey: pemOf(spki), value: asBase64(derOf(raw)) };
  };
  return { fingerprint: id, sign };
}

/** Whether a signature is of these bytes by the key it names. False for anything that is none. */
export async function isSignedBy(
  { fingerprint, publicKey, value }: Signature,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const spki = fromBase64(publicKey.split('\n').slice(1, -2).join(''));
    if (pemOf(asBase64(spki)) !== publicKey || (await sha256(spki)) !== fingerprint) return false;
    const key = await crypto.subtle.importKey('spki', spki, curve, false, ['verify']);
    const der = fromBase64(value);
    const raw = rawOf(der);
    // One signature, one text: an edit must not hide in another way to write it.
    return asBase64(derOf(raw)) === value && (await crypto.subtle.verify(scheme, key, raw, bytes));
  } catch {
    return false;
  }
}

/** A public key as PEM (RFC 7468), lines of 64 signs. */
export const pemOf = (spki: string): string =>
  ['-----BEGIN PUBLIC KEY-----', ...(spki.match(/.{1,64}/g) ?? []), '-----END PUBLIC KEY-----', ''].join(
    '\n',
  );

/** The two numbers side by side, as WebCrypto gives them, as a DER sequence of integers. */
function derOf(raw: Uint8Array): Uint8Array {
  const numbers = [raw.subarray(0, half), raw.subarray(half)].flatMap((number) => {
    const digits = number.subarray(
      Math.max(
        0,
        number.findIndex((byte) => byte !== 0),
      ),
    );
    // A leading bit would make it negative.
    const signed = (digits[0] ?? 0) > 127 ? [0, ...digits] : [...digits];
    return [2, signed.length, ...signed];
  });
  return Uint8Array.from([48, numbers.length, ...numbers]);
}

function rawOf(der: Uint8Array): Uint8Array<ArrayBuffer> {
  const raw = new Uint8Array(2 * half);
  let at = 2;
  for (const end of [half, 2 * half]) {
    const length = der[at + 1] ?? 0;
    const number = der.subarray(at + 2, at + 2 + length);
    const digits = number[0] === 0 ? number.subarray(1) : number;
    raw.set(digits, end - digits.length);
    at += 2 + length;
  }
  return raw;
}
