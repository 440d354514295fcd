/** Exported ZIPs, opened as their reader would, without the code that wrote them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** Every file of a ZIP by its path. Throws when its structure or a checksum is wrong. */
export async function readZip(path: string): Promise<Map<string, Buffer>> {
  const zip = new ZipReader(new BlobReader(await openAsBlob(path)), {
    checkSignature: true,
    useWebWorkers: false,
  });
  const files = new Map<string, Buffer>();
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  }
  await zip.close();
  return files;
}

/** Writes the files of a ZIP into a folder. */
export async function unpackTo(files: ReadonlyMap<string, Buffer>, folder: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/** What `SHA256SUMS` and the files say of each other; nothing when they agree. */
export function checkSums(files: ReadonlyMap<string, Buffer>): string[] {
  const lines = files.get('SHA256SUMS')?.toString('utf8').trimEnd().split('\n') ?? [];
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const problems = lines.length ? [] : ['SHA256SUMS: missing or empty'];
  for (const [path, bytes] of files) {
    if (path === 'SHA256SUMS') continue;
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (listed.get(path) !== sum)
      problems.push(`${path}: ${listed.has(path) ? 'another sum' : 'not listed'}`);
  }
  for (const path of listed.keys()) if (!files.has(path)) problems.push(`${path}: listed, but not there`);
  return problems;
}

/** Runs the system's `sha256sum -c` (macOS: `shasum`) in a folder, as the README of every ZIP says. Returns what it complains of, or null when there is none to run. */
export function runSha256sum(folder: string): string | null {
  const commands = [
    ['sha256sum', '--strict', '--quiet', '-c', 'SHA256SUMS'],
    ['shasum', '-a', '256', '-c', 'SHA256SUMS'],
  ] as const;
  for (const [command, ...words] of commands) {
    const { error, status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
    if (!error) return status === 0 ? '' : `${stdout}${stderr}`;
  }
  return null;
}
