/** Bytes for a bundle: only those that were kept. */
import { sha256 } from '../custody';
import type { BundleCase } from './case';

/** The bytes, or null when they are gone or are not those that were kept. */
export async function readIntact(digest: string, file: BundleCase['file']) {
  let blob: Blob;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    blob = await file(digest);
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
  return (await sha256(bytes)) === digest ? { bytes, type: blob.type } : null;
}
