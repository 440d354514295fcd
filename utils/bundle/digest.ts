/** `datapackage-digest.json`: SHA-256 of the manifest, signed by the installation that wrote the bundle. */
import { z } from 'zod';
import type { Signature, Signer } from '../custody/signature';
import { Sha256 } from '../records';
import { manifestName } from './manifest';

export const digestName = 'datapackage-digest.json';

export const DigestFile = z.strictObject({
  path: z.literal(manifestName),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  signature: z.strictObject({
    /** Over the bytes of the manifest, so that `openssl dgst -sha256 -verify` takes it. */
    algorithm: z.literal('ECDSA P-256 SHA-256'),
    fingerprint: Sha256,
    publicKey: z.string(),
    value: z.string(),
  }),
}) satisfies z.ZodType<{ signature: Signature }>;
export type DigestFile = z.infer<typeof DigestFile>;

/** The file for a manifest of these bytes and this hash. */
export async function digestFileOf(
  manifest: Uint8Array<ArrayBuffer>,
  hash: string,
  { sign }: Signer,
): Promise<DigestFile> {
  const { fingerprint, publicKey, value } = await sign(manifest);
  const signature = { algorithm: 'ECDSA P-256 SHA-256' as const, fingerprint, publicKey, value };
  return { path: manifestName, hash: `sha256:${hash}`, signature };
}
