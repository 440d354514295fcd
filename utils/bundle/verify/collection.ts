/** A ZIP of bundles: each is checked as if it had come alone. */
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { collectionReadme } from '../collection';
import { stored } from './headers';
import { isBundleName } from './unpack';

/** Whether a ZIP with these files is a collection of bundles: ZIPs beside one another, and no bundle's own files. */
export const isCollection = (names: readonly string[]): boolean =>
  names.some(isBundleName) && names.every((name) => isBundleName(name) || name === collectionReadme);

/** The bundles of a collection, as parts of its own bytes: nothing is unpacked, since they are stored as they are. */
export async function* bundlesIn(
  blob: Blob,
  entries: readonly FileEntry[],
): AsyncGenerator<[string, Blob | null]> {
  for (const entry of entries)
    if (isBundleName(entry.filename)) yield [entry.filename, await stored(blob, entry)];
}
