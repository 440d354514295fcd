/** Reads a backup that may be hostile: names, sizes and sums are distrusted, one part or file is in memory at a time. */
import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { z } from 'zod';
import { sha256 } from '../custody';
import {
  AnyManifest,
  BackupRefused,
  formatVersion,
  limits,
  Manifest,
  refusalFor,
  type StoreName,
} from './format';
import { decode, inflate } from './inflate';
import { rowsOfPart } from './parts';

export type Row = Record<string, unknown>;

export interface Archive {
  manifest: Manifest;
  /** Names of the files it holds. */
  files: ReadonlySet<string>;
  /** The rows of a store, a part at a time; each part is held against its sum first. */
  rows(store: StoreName): AsyncGenerator<Row[]>;
  /** The bytes of a file, held against its name. */
  file(sha256: string): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

const fileName = /^files\/([0-9a-f]{64})$/;

/**
 * Opens a backup: reads what it lists and holds it against what is there. `schema`: the newest version of the database that is known here.
 * Throws `BackupRefused`.
 */
export async function openArchive(blob: Blob, schema: number, max = limits): Promise<Archive> {
  const zip = new ZipReader(new BlobReader(blob), {
    useWebWorkers: false,
    strictness: 'strict',
    filenameValidation: 'tolerant',
    checkCrc32: true,
    checkOverlappingEntry: true,
  });
  const entries = await listed(zip, max);
  const manifest = await readManifest(entries.get('backup.json'), schema, max);
  const files = new Set([...entries.keys()].flatMap((path) => fileName.exec(path)?.[1] ?? []));
  checkEntries(entries, manifest, files);
  const entryOf = (path: string) => {
    const entry = entries.get(path);
    if (!entry) throw new BackupRefused('damaged', path);
    return entry;
  };
  return {
    manifest,
    files,
    async *rows(store) {
      for (const part of manifest.stores.find(({ name }) => name === store)?.parts ?? []) {
        const bytes = await inflate(entryOf(part.path), max.partBytes);
        if ((await sha256(bytes)) !== part.sha256) throw new BackupRefused('damaged', part.path);
        const rows = rowsOfPart(store, decode(bytes, store));
        if (rows.length !== part.rows) throw new BackupRefused('damaged', part.path);
        yield rows;
      }
    },
    async file(name) {
      const bytes = await inflate(entryOf(`files/${name}`), max.fileBytes);
      if ((await sha256(bytes)) !== name) throw new BackupRefused('damaged', `files/${name}`);
      return bytes;
    },
    close: () => zip.close(),
  };
}

type Entries = ReadonlyMap<string, FileEntry>;

async function listed(zip: ZipReader<Blob>, max: typeof limits): Promise<Entries> {
  const entries = new Map<string, FileEntry>();
  let total = 0;
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      const { filename, directory, encrypted } = entry;
      if (directory || encrypted || entries.has(filename)) throw new BackupRefused('not-a-backup', filename);
      total += entry.uncompressedSize;
      if (total > max.totalBytes || entries.size >= max.entries) throw new BackupRefused('too-large');
      entries.set(filename, entry);
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw refusalFor(error, 'ZIP');
  }
  return entries;
}

async function readManifest(
  entry: FileEntry | undefined,
  schema: number,
  max: typeof limits,
): Promise<Manifest> {
  if (!entry) throw new BackupRefused('not-a-backup');
  const json = parsed(decode(await inflate(entry, max.manifestBytes), 'backup.json'));
  const any = AnyManifest.safeParse(json);
  if (!any.success) throw new BackupRefused('not-a-backup', 'backup.json');
  if (any.data.version > formatVersion || any.data.schema > schema) throw new BackupRefused('newer');
  return shaped(Manifest, json);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupRefused('damaged', 'backup.json');
  }
}

function shaped<Shape>(shape: z.ZodType<Shape>, value: unknown): Shape {
  const { data, success } = shape.safeParse(value);
  if (!success) throw new BackupRefused('not-a-backup', 'backup.json');
  return data;
}

/** Everything that is listed is there, and nothing else. */
function checkEntries(entries: Entries, { stores, files, missing }: Manifest, found: ReadonlySet<string>) {
  const names = stores.map(({ name }) => name);
  if (new Set(names).size !== names.length) throw new BackupRefused('not-a-backup', 'stores');
  const known = new Set(['backup.json', ...[...found].map((name) => `files/${name}`)]);
  for (const { name, rows, parts } of stores) {
    if (parts.reduce((sum, part) => sum + part.rows, 0) !== rows) throw new BackupRefused('damaged', name);
    for (const [i, { path, bytes }] of parts.entries()) {
      if (path !== `stores/${name}-${String(i + 1).padStart(4, '0')}.jsonl`)
        throw new BackupRefused('not-a-backup', name);
      if (entries.get(path)?.uncompressedSize !== bytes) throw new BackupRefused('damaged', path);
      known.add(path);
    }
  }
  for (const path of entries.keys()) if (!known.has(path)) throw new BackupRefused('not-a-backup', path);
  const bytes = [...found].reduce(
    (sum, name) => sum + (entries.get(`files/${name}`)?.uncompressedSize ?? 0),
    0,
  );
  if (files.count !== found.size || files.bytes !== bytes || missing.some((name) => found.has(name)))
    throw new BackupRefused('damaged', 'files');
}
