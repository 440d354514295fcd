/** A backup from a file into the database: opened and judged, shown, and taken over when the user says so. */
import {
  type Archive,
  BackupRefused,
  isSealed,
  openArchive,
  openSealed,
  type RefusedBecause,
} from '../backup';
import { database, type HikaeDatabase } from '../db';
import { type Restored, restore } from '../db/backup/apply';
import { inspect, type Preview } from '../db/backup/inspect';
import { stage } from '../db/backup/stage';
import { newestVersion } from '../db/versions';
import { endOf } from './backup';
import { alone, type Scratch, scratchFile } from './scratch';

type Failed = { end: 'refused'; because: RefusedBecause } | { end: ReturnType<typeof endOf> };
type Progress = (done: number, total: number) => void;

/** A backup that holds, with what it would bring. Held open until it is closed. */
export interface OpenBackup {
  /** When it was made, UTC ISO. */
  madeAt: string;
  preview: Preview;
  /** Takes it over. Never throws. */
  restore(bringBack: boolean, signal: AbortSignal, onProgress: Progress): Promise<RestoreEnd>;
  close(): void;
}
export type RestoreEnd = ({ end: 'restored' } & Restored) | Failed;
export type OpenEnd =
  | { end: 'opened'; backup: OpenBackup }
  /** It is encrypted, and no passphrase was given. */
  | { end: 'sealed' }
  | Failed;

/** Opens a file and checks all that is in it; nothing is written to the user's database. Never throws: how it ended is the answer. */
export async function openBackup(
  file: Blob,
  passphrase: string | null,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<OpenEnd> {
  try {
    if (passphrase === null && (await isSealed(file))) return { end: 'sealed' };
    return await whileOpen((close) => judged(file, passphrase, { signal, onProgress, close }));
  } catch (error) {
    return failedBy(error, signal);
  }
}

function failedBy(error: unknown, signal: AbortSignal): Failed {
  if (!(error instanceof BackupRefused) || signal.aborted) return { end: endOf(error, signal) };
  console.warn('Hikae:', error.message);
  return { end: 'refused', because: error.because };
}

/** Resolves with what `open` resolves with, and holds the lock until `close` is called. */
function whileOpen<Opened>(open: (close: () => void) => Promise<Opened>): Promise<Opened> {
  return new Promise((resolve, reject) => {
    alone(
      () =>
        new Promise<void>((close) => {
          open(close).then(resolve, (error: unknown) => {
            reject(error);
            close();
          });
        }),
    ).catch(reject);
  });
}

interface Judging {
  signal: AbortSignal;
  onProgress: Progress;
  close: () => void;
}

async function judged(
  file: Blob,
  passphrase: string | null,
  { signal, onProgress, close }: Judging,
): Promise<OpenEnd> {
  const scratch = passphrase === null ? null : await scratchFile();
  let staged: HikaeDatabase | null = null;
  const end = async () => {
    await staged?.delete();
    await scratch?.remove();
  };
  try {
    const archive = await openArchive(await plain(file, passphrase, scratch, signal), newestVersion);
    const total = archive.manifest.stores.reduce((sum, { parts }) => sum + parts.length, archive.files.size);
    let done = 0;
    const step = () => onProgress(++done, total);
    staged = await stage(archive, { signal, onPart: step });
    const preview = await inspect(database, staged, archive, { signal, onFile: step });
    return { end: 'opened', backup: opened(archive, staged, preview, () => void end().finally(close)) };
  } catch (error) {
    await end();
    throw error;
  }
}

async function plain(file: Blob, passphrase: string | null, scratch: Scratch | null, signal: AbortSignal) {
  if (!scratch || passphrase === null || !(await isSealed(file))) return file;
  await openSealed(file, passphrase, scratch.sink, signal);
  return scratch.file();
}

const opened = (
  archive: Archive,
  staged: HikaeDatabase,
  preview: Preview,
  close: () => void,
): OpenBackup => ({
  madeAt: archive.manifest.madeAt,
  preview,
  close,
  async restore(bringBack, signal, onProgress) {
    try {
      const when = { at: new Date().toISOString(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
      return {
        end: 'restored',
        ...(await restore(database, staged, archive, { ...when, bringBack, signal, onProgress })),
      };
    } catch (error) {
      return failedBy(error, signal);
    }
  },
});
