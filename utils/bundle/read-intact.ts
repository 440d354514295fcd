/** Bytes for a bundle: only those that were kept. */
import { holdAgainst, type Intact } from '../custody/intact';
import type { BundleCase, BundleOptions } from './case';

/** What is known of a file, or null when it is gone, cannot be read, or is not what was kept. Read anew each time. */
export async function readIntact(digest: string, file: BundleCase['file']): Promise<Intact | null> {
  try {
    return await holdAgainst(digest, await file(digest));
  } catch {
    return null;
  }
}

export type IntactReader = (digest: string) => Promise<Intact | null>;

/** Reads what was not read in this very export already. */
export const intactReader =
  (file: BundleCase['file'], intact: BundleOptions['intact']): IntactReader =>
  async (digest) =>
    intact?.get(digest) ?? readIntact(digest, file);
