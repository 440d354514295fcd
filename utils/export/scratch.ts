/** A file of the extension's own (OPFS) to write to before anything is handed out: what is too large for memory. */
import { clearStages } from '../db/backup/leftovers';

const folder = 'backups';
/** Held by whoever makes or restores a backup: one at a time, over all pages. */
const lock = 'hikae-backup';

export interface Scratch {
  sink: WritableStream<Uint8Array>;
  /** What was written, once the sink is closed. */
  file(): Promise<File>;
  /** Removes it, whatever became of the sink. */
  remove(): Promise<void>;
}

/** Another page makes or restores a backup. */
export class BackupBusy extends Error {
  override name = 'BackupBusy';
}

/** Runs `work` while no other page makes or restores a backup, having removed what those that died left behind. Throws `BackupBusy`. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return await navigator.locks.request(lock, { ifAvailable: true }, async (granted) => {
    if (!granted) throw new BackupBusy('A backup is under way in another page');
    await clear();
    return await work();
  });
}

/** Removes what was left behind, unless someone is at it. */
export async function clearLeftovers(): Promise<void> {
  await navigator.locks.request(lock, { ifAvailable: true }, async (granted) => {
    if (granted) await clear();
  });
}

/** Tidies, and never decides: what cannot be removed now is tried again next time, and neither backup nor restore waits for it. */
async function clear() {
  await clearStages().catch(warned('an unfinished restore is removed later'));
  const root = await ownRoot();
  await root?.removeEntry(folder, { recursive: true }).catch((error: unknown) => {
    if (nameOf(error) !== 'NotFoundError') warned('temporary files are removed later')(error);
  });
}

const nameOf = (error: unknown) =>
  error instanceof Error || error instanceof DOMException ? error.name : '';

const warned = (what: string) => (error: unknown) => console.warn(`Hikae: ${what}`, nameOf(error));

/** Null where the browser gives none: in its private windows Firefox throws SecurityError. */
async function ownRoot(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory();
  } catch (error) {
    warned('the browser gives no files')(error);
    return null;
  }
}

/** A new file; where the browser gives none, one in memory. */
export async function scratchFile(): Promise<Scratch> {
  const root = await ownRoot();
  return root ? fileIn(root) : inMemory();
}

function inMemory(): Scratch {
  let parts: Blob[] = [];
  return {
    sink: new WritableStream<Uint8Array<ArrayBuffer>>({
      // A blob is a copy, which the browser may move to disk: who writes may use the bytes again.
      write: (chunk) => void parts.push(new Blob([chunk])),
    }),
    file: async () => new File(parts, 'scratch'),
    async remove() {
      parts = [];
    },
  };
}

async function fileIn(root: FileSystemDirectoryHandle): Promise<Scratch> {
  const directory = await root.getDirectoryHandle(folder, { create: true });
  const name = crypto.randomUUID();
  const handle = await directory.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (chunk) => stream.write(chunk),
    close: () => stream.close(),
    abort: (reason) => stream.abort(reason),
  });
  return {
    sink,
    file: () => handle.getFile(),
    async remove() {
      // Already closed, or aborted: nothing to be done about it.
      await stream.abort().catch(() => {});
      await directory.removeEntry(name).catch(warned('a temporary file is removed at the next start'));
    },
  };
}
