/** Keys that sign what is exported, and the word of outsiders on when it was there. */
import { z } from 'zod';
import { Id, Instant, Sha256 } from './basics';

/**
 * A key of an installation. The private half is made here, never leaves the browser's own keeping, and cannot be taken out of it: a key that
 * came with a backup is known by its public half alone.
 */
export const SigningKey = z.object({
  /** The fingerprint: SHA-256 of the public half. */
  id: Sha256,
  /** The public half, SubjectPublicKeyInfo (DER) in base64. */
  spki: z.base64(),
  madeAt: Instant,
  /** `here`: made by this installation, which signs with it; `backup`: of another installation, whose backup was restored here. */
  origin: z.enum(['here', 'backup']),
  /** ECDSA P-256, for signing alone, not extractable; null where it is elsewhere, or gone. */
  privateKey: z.custom<CryptoKey>((key) => key instanceof CryptoKey).nullable(),
});
export type SigningKey = z.infer<typeof SigningKey>;

/** A fingerprint as it is shown: digits in groups of four, to be read out and compared. */
export const inGroups = (fingerprint: string): string => fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';

/** A time-stamp of one bundle by one authority (RFC 3161), asked for or had. */
export const Timestamp = z.object({
  id: Id,
  /** SHA-256 of the bundle's datapackage.json: all that the authority is told. */
  digest: Sha256,
  /** What the bundle was called when it was saved, `….zip`. */
  bundle: z.string(),
  /** The trip that was exported; null: more than one, or a page alone. */
  tripId: Id.nullable(),
  /** Address of the authority, https. */
  authority: z.string(),
  /** When the bundle was exported. */
  askedAt: Instant,
  /**
   * `waiting`: to be asked (again) at `notBefore`; `refused`: it said no, or what it said does not hold; `given-up`: it was not reached in
   * all the time it was asked.
   */
  state: z.enum(['waiting', 'kept', 'refused', 'given-up']),
  tries: z.number().int().nonnegative(),
  notBefore: Instant.nullable(),
  /** The answer as it came (TimeStampResp, DER) in base64. */
  token: z.base64().nullable(),
  /** The time it states. */
  statedAt: Instant.nullable(),
});
export type Timestamp = z.infer<typeof Timestamp>;
