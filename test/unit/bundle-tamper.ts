/** Takes bundles apart and puts them together again, as an honest copier or a forger would. */
import {
  BlobReader,
  BlobWriter,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { verifyBundle } from '../../utils/bundle';
import type { Manifest } from '../../utils/bundle/manifest';
import { sha256 } from '../../utils/custody';

export type Files = Map<string, Uint8Array<ArrayBuffer>>;

export async function unzip(blob: Blob): Promise<Files> {
  const zip = new ZipReader(new BlobReader(blob), { useWebWorkers: false });
  const files: Files = new Map();
  for (const entry of await zip.getEntries()) {
    if (!entry.directory) files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  return files;
}

export async function rezip(files: Files): Promise<Blob> {
  const options = { useWebWorkers: false, dataDescriptor: false, extendedTimestamp: false, level: 0 };
  const zip = new ZipWriter(new BlobWriter(), options);
  for (const [path, bytes] of files) await zip.add(path, new Uint8ArrayReader(bytes));
  return zip.close();
}

/** What the verifier says of these files, packed again. */
export const problemsOf = async (files: Files) => (await verifyBundle(await rezip(files))).problems;

export const textOf = (files: Files, path: string) => new TextDecoder().decode(files.get(path));

/** A copy in which one file has another text. */
export function withText(files: Files, path: string, change: (text: string) => string): Files {
  return new Map(files).set(path, new TextEncoder().encode(change(textOf(files, path))));
}

/** A copy in which a JSON file was edited and written again in the form bundles use. */
export const withJson = <Json>(files: Files, path: string, edit: (value: Json) => unknown): Files =>
  withText(files, path, (text) => {
    const value: Json = JSON.parse(text);
    return `${JSON.stringify(edit(value), null, 2)}\n`;
  });

/** A copy in which every list fits the files again: what a forger would do who knows the format. */
export async function relisted(files: Files): Promise<Files> {
  const hashes = new Map<string, string>();
  for (const [path, bytes] of files) hashes.set(path, await sha256(bytes));
  const lists = ['datapackage.json', 'SHA256SUMS'];
  const paths = [...files.keys()].filter((path) => !lists.includes(path));
  const listed = withJson<Manifest>(files, 'datapackage.json', ({ hikae, resources, ...rest }) => {
    const named = paths.map((path) => {
      const old = resources.find((resource) => resource.path === path);
      const fresh = { name: path.toLowerCase(), path, mediatype: 'text/plain', ...old };
      return { ...fresh, bytes: files.get(path)?.byteLength ?? 0, hash: `sha256:${hashes.get(path)}` };
    });
    return {
      ...rest,
      resources: named,
      hikae: { ...hikae, counts: { ...hikae.counts, files: paths.length } },
    };
  });
  return resummed(listed);
}

/** A copy in which only SHA256SUMS fits the files again. */
export async function resummed(files: Files): Promise<Files> {
  const lines: string[] = [];
  for (const [path, bytes] of files)
    if (path !== 'SHA256SUMS') lines.push(`${await sha256(bytes)}  ${path}\n`);
  return withText(files, 'SHA256SUMS', () => lines.join(''));
}

/** Replaces one ASCII string by another of the same length everywhere in a ZIP's own bytes, headers included. */
export async function patched(blob: Blob, from: string, to: string): Promise<Blob> {
  const text = Buffer.from(await blob.arrayBuffer()).toString('latin1');
  if (from.length !== to.length || !text.includes(from)) throw new Error(`cannot patch ${from}`);
  return new Blob([new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'))]);
}

export function flipped(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
