/** A file of the extension's own on the disk, into which an export is written before it is saved: memory is too small for some trips. */
import type { Sink } from '../bundle/zip';

const folderName = 'exports';
const lockOf = (name: string) => `hikae-spool-${name}`;

export interface Spool extends Sink {
  /** Deletes it, whatever became of the stream. Never rejects: what cannot be deleted now is with the next one. */
  remove: () => Promise<void>;
}

/** Opens one. Null where the browser has no place for it (private windows of Firefox): then memory has to do. */
export async function openSpool(): Promise<Spool | null> {
  const name = `${crypto.randomUUID()}.zip`;
  const release = await hold(lockOf(name));
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName, { create: true });
    await removeLeft(folder).catch(report);
    const handle = await folder.getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    const remove = async () => {
      // An open stream holds its file. A stream that was closed or given up cannot be given up again.
      await writable.abort().catch(() => {});
      await folder.removeEntry(name).catch(report);
      release();
    };
    return { writable, read: () => handle.getFile(), remove };
  } catch (error) {
    report(error);
    release();
    return null;
  }
}

/** Holds a lock until the returned function is called, or the page is gone. */
const hold = (lock: string): Promise<() => void> =>
  new Promise((taken, failed) => {
    navigator.locks.request(lock, () => new Promise<void>((release) => taken(release))).catch(failed);
  });

/** Files of pages that were closed meanwhile. Whoever writes one has its lock before it is there. */
async function removeLeft(folder: FileSystemDirectoryHandle): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  const { held = [] } = await navigator.locks.query();
  // While it is written, Chrome keeps a copy beside it under this ending.
  const isHeld = (name: string) => held.some((lock) => lock.name === lockOf(name.replace(/\.crswap$/, '')));
  for (const name of names) if (!isHeld(name)) await folder.removeEntry(name).catch(report);
}

const report = (error: unknown) =>
  console.warn('Hikae: a file for an export', error instanceof Error ? error.name : typeof error);
