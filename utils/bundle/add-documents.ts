/** Writes `documents/`: each as it came, then what is known of it. */
import type { BundleCase } from './case';
import { type DocumentExhibit, documentForBundle, endingOf, type FilledDocument } from './documents';
import { asJsonFile } from './manifest';
import { readIntact } from './read-intact';
import type { Zip } from './zip';

/** Adds documents with their records; `skipped` is called for bytes that cannot be read any more. */
export async function addDocuments(
  zip: Zip,
  documents: readonly DocumentExhibit[],
  file: BundleCase['file'],
  skipped: () => void,
): Promise<FilledDocument[]> {
  const filled: FilledDocument[] = [];
  for (const exhibit of documents) {
    const { document, stem } = exhibit;
    const read = await readIntact(document.file, file);
    const path = `${stem}.${endingOf(document)}`;
    if (!read) skipped();
    const written = read && (await zip.add(path, read.bytes, document.mediatype, document.file));
    await zip.add(`${stem}.json`, asJsonFile(documentForBundle(document)), 'application/json');
    filled.push({ ...exhibit, file: written });
  }
  return filled;
}
