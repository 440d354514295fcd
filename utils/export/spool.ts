/** A file of the extension's own on the disk, into which an export is written before it is saved: memory is too small for some trips. */
import type { Sink } from '../bundle/zip';

const folderName = 'exports';
const lockOf = (name: string) => `hikae-spool-${name}`;

export interface Spool extends Sink {
  /** Deletes it. What is left of a page that was closed meanwhile is deleted with the next one. */
  remove: () => Promise<void>;
}

/** Opens one. Null where the browser has no place for it (private windows of Firefox): then memory has to do. */
export async function openSpool(): Promise<Spool | null> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName, { create: true });
    await removeLeft(folder);
    const name = `${crypto.randomUUID()}.zip`;
    const release = await hold(lockOf(name));
    const handle = await folder.getFileHandle(name, { create: true });
    return {
      writable: await handle.createWritable(),
      read: () => handle.getFile(),
      remove: () => folder.removeEntry(name).finally(release),
    };
  } catch (error) {
    console.warn('Hikae: no file to write into', error instanceof Error ? error.name : typeof error);
    return null;
  }
}

/** Holds a lock until the returned function is called, or the page is gone. */
const hold = (lock: string): Promise<() => void> =>
  new Promise((taken, failed) => {
    navigator.locks.request(lock, () => new Promise<void>((release) => taken(release))).catch(failed);
  });

async function removeLeft(folder: FileSystemDirectoryHandle): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  for await (const name of folder.keys())
    if (!held.some((lock) => lock.name === lockOf(name))) await folder.removeEntry(name);
}
