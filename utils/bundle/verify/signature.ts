/** Is the manifest signed, and by the key that it names itself? */
import { isSignedBy } from '../../custody/signature';
import { DigestFile, digestName } from '../digest';
import { type Manifest, manifestName } from '../manifest';
import { parseExact } from './listing';
import type { UnpackedFile } from './unpack';

/**
 * The fingerprint of the key that signed the bundle, or null where none did (then the manifest names none). What does not fit is reported.
 * @param expected fingerprint of the key it must be; null: any.
 */
export async function checkSignature(
  files: ReadonlyMap<string, UnpackedFile>,
  manifest: Manifest | null,
  expected: string | null,
  report: (problem: string) => void,
): Promise<string | null> {
  const text = files.get(digestName)?.text;
  const named = manifest?.hikae.key ?? null;
  if (expected && named !== expected) report(`${manifestName}: is not signed by the key ${expected}`);
  if (text === undefined || text === null) {
    if (named) report(`${digestName}: missing`);
    return null;
  }
  const digest = parseExact(digestName, text, DigestFile, report);
  const signed = files.get(manifestName);
  if (!digest || !signed) return null;
  const { hash, signature } = digest;
  if (hash !== `sha256:${signed.sha256}`) report(`${digestName}: does not have the hash of ${manifestName}`);
  if (signature.fingerprint !== named)
    report(`${digestName}: signed by a key that ${manifestName} does not name`);
  const bytes = new TextEncoder().encode(signed.text ?? '');
  if (!(await isSignedBy(signature, bytes))) {
    report(`${digestName}: the signature does not fit`);
    return null;
  }
  return signature.fingerprint;
}
