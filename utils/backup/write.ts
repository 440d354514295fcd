/** Writes a backup as it is read: one part or file is in memory at a time. */
import { TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { sha256 } from '../custody';
import { formatVersion, type Manifest, type StoreName, storeNames } from './format';
import type { Part } from './parts';

/** What is to be written. */
export interface ArchiveSource {
  about: Pick<Manifest, 'schema' | 'extension' | 'device' | 'madeAt' | 'head'>;
  /** Stores that there are, with their rows. */
  stores: readonly StoreName[];
  parts: readonly Part[];
  /** Names of the files: SHA-256 of their bytes. */
  files: readonly string[];
  /** The bytes of one; null when they are gone, or cannot be read. */
  read: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>;
}

interface Options {
  signal?: AbortSignal;
  /** Parts and files done, in all. */
  onProgress?: (done: number, total: number) => void;
}

type Stores = Manifest['stores'];

/**
 * Writes the ZIP into `sink` and closes it. Rejects with what the sink rejects with, or the signal's reason; then `sink` is aborted.
 * @returns the manifest as written: `missing` names the files that could not be taken along
 */
export async function writeArchive(
  sink: WritableStream<Uint8Array>,
  source: ArchiveSource,
  { signal, onProgress }: Options = {},
): Promise<Manifest> {
  const zip = new ZipWriter(sink, {
    useWebWorkers: false,
    // Sizes after the bytes: what is written is never gone back to, nor held until it is whole.
    dataDescriptor: true,
    lastModDate: new Date(source.about.madeAt),
    ...(signal && { signal }),
  });
  const total = source.parts.length + source.files.length;
  let done = 0;
  const step = () => onProgress?.(++done, total);
  try {
    const stores = await writeParts(zip, source, step, signal);
    const files = await writeFiles(zip, source, step, signal);
    const manifest: Manifest = {
      format: 'hikae-backup',
      version: formatVersion,
      ...source.about,
      stores,
      ...files,
    };
    await zip.add('backup.json', new TextReader(JSON.stringify(manifest)), { level: 6 });
    await zip.close();
    return manifest;
  } catch (error) {
    await sink.abort(error).catch(() => {});
    throw error;
  }
}

type Zip = ZipWriter<unknown>;

async function writeParts(zip: Zip, source: ArchiveSource, step: () => void, signal?: AbortSignal) {
  const known = new Map(
    source.stores.map((name): [StoreName, Stores[number]] => [name, { name, rows: 0, parts: [] }]),
  );
  for (const { store, rows, blob } of source.parts) {
    signal?.throwIfAborted();
    const entry = known.get(store);
    if (!entry) throw new TypeError(`There is no store ${store}`);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const path = `stores/${store}-${String(entry.parts.length + 1).padStart(4, '0')}.jsonl`;
    await zip.add(path, new Uint8ArrayReader(bytes), { level: 6 });
    entry.parts.push({ path, rows, bytes: bytes.length, sha256: await sha256(bytes) });
    entry.rows += rows;
    step();
  }
  return storeNames.flatMap((name) => known.get(name) ?? []);
}

async function writeFiles(zip: Zip, { files, read }: ArchiveSource, step: () => void, signal?: AbortSignal) {
  const missing: string[] = [];
  let bytes = 0;
  for (const name of files) {
    signal?.throwIfAborted();
    const content = await read(name);
    // What is damaged here is no better there: it is told, and not taken along.
    if (content && (await sha256(content)) === name) {
      await zip.add(`files/${name}`, new Uint8ArrayReader(content), { level: 0 });
      bytes += content.length;
    } else missing.push(name);
    step();
  }
  return { files: { count: files.length - missing.length, bytes }, missing };
}
