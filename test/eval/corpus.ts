/** A labelled corpus: `DIR/index.json` and, for each id, the file `DIR/ID` or the folder `DIR/ID` with `index.html` and what it needs. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { Labelled } from './score';

const Row = z.object({
  id: z.string().min(1),
  label: z.string(),
  lang: z.string(),
  url: z.string().nullish(),
  ambiguous: z.boolean().nullish(),
});

/** A page that can be served under an address of its own. */
export interface ServedPage {
  id: string;
  url: string;
  /** The document's bytes. Throws when they cannot be read. */
  read(): Promise<Buffer>;
  /** Where what the document asks for by relative addresses lies, or null. */
  folder: string | null;
}

export interface CorpusPage extends ServedPage, Labelled {}

/**
 * Reads the index. A page without an address gets `https://ID.corpus.test/`.
 * @throws when there is no index, it has another shape, an id comes twice or leads out of the folder
 */
export async function readCorpus(folder: string): Promise<CorpusPage[]> {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) throw new Error(`There is no ${file}: --pages names a folder with an index.json.`);
  const rows = Row.array().parse(JSON.parse(await readFile(file, 'utf8')));
  const ids = new Set(rows.map(({ id }) => id));
  if (ids.size < rows.length) throw new Error(`${file} lists an id twice.`);
  return rows.map(({ id, label, lang, url, ambiguous }) => ({
    ...placeOf(resolve(folder), id),
    id,
    label,
    lang,
    ambiguous: ambiguous ?? false,
    url: addressOf(id, url),
  }));
}

function placeOf(root: string, id: string): Pick<ServedPage, 'read' | 'folder'> {
  const path = resolve(root, id);
  if (!path.startsWith(root + sep)) throw new Error(`The id "${id}" leads out of ${root}.`);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const document = isFolder ? join(path, 'index.html') : path;
  return { read: () => readFile(document), folder: isFolder ? dirname(document) : null };
}

function addressOf(id: string, url: string | null | undefined): string {
  if (url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  const label = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return `https://${label.replace(/^-|-$/g, '') || 'page'}.corpus.test/`;
}
