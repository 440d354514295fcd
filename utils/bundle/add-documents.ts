/** Writes `documents/`: each as it came, then what is known of it. */
import { type DocumentExhibit, documentForBundle, endingOf, type FilledDocument } from './documents';
import { asJsonFile } from './manifest';
import type { IntactReader } from './read-intact';
import type { Zip } from './zip';

/** Adds documents with their records; `skipped` is called for bytes that cannot be read any more. */
export async function addDocuments(
  zip: Zip,
  documents: readonly DocumentExhibit[],
  read: IntactReader,
  skipped: () => void,
): Promise<FilledDocument[]> {
  const filled: FilledDocument[] = [];
  for (const exhibit of documents) {
    const { document, stem } = exhibit;
    const found = await read(document.file);
    const path = `${stem}.${endingOf(document)}`;
    if (!found) skipped();
    const written = found && (await zip.addKept(path, found, document.mediatype, document.file));
    await zip.add(`${stem}.json`, asJsonFile(documentForBundle(document)), 'application/json');
    filled.push({ ...exhibit, file: written });
  }
  return filled;
}
