/** A backup from the database to the browser's downloads. */
import { browser } from '#imports';
import { backupName, folderNamed, sealInto, writeArchive } from '../backup';
import { database } from '../db';
import { snapshot } from '../db/backup/snapshot';
import { isDiskFull } from '../db/disk-full';
import { readSettings, writeSetting } from '../db/settings';
import { saveFile } from './save-file';
import { alone, BackupBusy, type Scratch, scratchFile } from './scratch';

export type BackupStep = { step: 'starting' | 'saving' } | { step: 'packing'; done: number; total: number };

export type BackupEnd =
  /** `missing`: so many files could not be taken along. */
  { end: 'saved'; name: string; missing: number } | { end: 'cancelled' | 'disk-full' | 'failed' | 'busy' };

interface Options {
  /** Null: not encrypted. */
  passphrase: string | null;
  signal: AbortSignal;
  onStep: (step: BackupStep) => void;
}

/** Makes a backup and saves it. Never throws: how it ended is the answer. */
export async function makeBackup({ passphrase, signal, onStep }: Options): Promise<BackupEnd> {
  try {
    return await alone(() => packAndSave({ passphrase, signal, onStep }));
  } catch (error) {
    return { end: endOf(error, signal) };
  }
}

/** How something ended that did not end well. */
export function endOf(error: unknown, signal: AbortSignal): 'cancelled' | 'disk-full' | 'failed' | 'busy' {
  const name = error instanceof Error ? error.name : String(error);
  if (signal.aborted || name === 'AbortError') return 'cancelled';
  if (error instanceof BackupBusy) return 'busy';
  console.error('Hikae: a backup did not end well', name);
  return isDiskFull(error) || /NO_SPACE/.test(name) ? 'disk-full' : 'failed';
}

async function packAndSave({ passphrase, signal, onStep }: Options): Promise<BackupEnd> {
  onStep({ step: 'starting' });
  const scratch = await scratchFile();
  try {
    const madeAt = new Date().toISOString();
    const sealed = passphrase === null ? null : await sealInto(scratch.sink, passphrase);
    const missing = await pack(sealed?.writable ?? scratch.sink, madeAt, { signal, onStep });
    await sealed?.done;
    onStep({ step: 'saving' });
    const { backupFolder } = await readSettings(database);
    const day = Temporal.Now.plainDateISO().toString();
    const path = [folderNamed(backupFolder), backupName(day, sealed !== null)].filter(Boolean).join('/');
    const name = await saveFile(browser.downloads, await typed(scratch, sealed !== null), path, signal);
    await writeSetting(database, 'lastBackupAt', madeAt);
    return { end: 'saved', name, missing };
  } finally {
    await scratch.remove();
  }
}

/** Chrome gives a file whose type it has to guess the ending that goes with its guess. */
async function typed(scratch: Scratch, encrypted: boolean): Promise<Blob> {
  const file = await scratch.file();
  return file.slice(0, file.size, encrypted ? 'application/octet-stream' : 'application/zip');
}

async function pack(
  sink: WritableStream<Uint8Array>,
  madeAt: string,
  { signal, onStep }: Pick<Options, 'signal' | 'onStep'>,
): Promise<number> {
  const { schema, stores, parts, files, head } = await snapshot(database);
  const extension = browser.runtime.getManifest().version;
  const { missing } = await writeArchive(
    sink,
    { about: { schema, extension, device: await deviceId(), madeAt, head }, stores, parts, files, read },
    { signal, onProgress: (done, total) => onStep({ step: 'packing', done, total }) },
  );
  return missing.length;
}

/** This installation's id, where it has one yet. */
async function deviceId(): Promise<string | null> {
  const { device } = await browser.storage.local.get('device');
  return typeof device === 'string' ? device : null;
}

async function read(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await database.files.get(sha256);
  try {
    return row ? new Uint8Array(await row.blob.arrayBuffer()) : null;
  } catch (error) {
    // The browser lost the bytes: the manifest says so, and the user is told.
    console.error('Hikae: a file cannot be read', error instanceof Error ? error.name : typeof error);
    return null;
  }
}
