/** Backups packed byte by byte. */
import { BackupRefused, openArchive } from '../../utils/backup';
import { sha256 } from '../../utils/custody';
import { newestVersion } from '../../utils/db/versions';
import { at } from './backup-world';
import { type RawEntry, zipOf } from './hostile-zip';

const schema = newestVersion;

export interface Packed {
  entries?: RawEntry[];
  manifest?: Record<string, unknown>;
  /** Rows of settings, as text, and what is said of them otherwise. */
  rows?: string;
  part?: Partial<RawEntry> & { bytes?: number };
}

/** A backup that fits itself, but for what is asked for. */
export async function packed({
  entries = [],
  manifest = {},
  rows = '',
  part = {},
}: Packed = {}): Promise<Blob> {
  const path = 'stores/settings-0001.jsonl';
  const { bytes = part.size ?? rows.length, ...entry } = part;
  const count = rows.split('\n').length - 1;
  const parts = rows ? [{ path, rows: count, bytes, sha256: await sha256(rows) }] : [];
  const stores = rows ? [{ name: 'settings', rows: count, parts }] : [];
  const files = { count: 0, bytes: 0 };
  const about = { schema, extension: '0.1.0', device: null, madeAt: at, head: null, missing: [] };
  const json = { format: 'hikae-backup', version: 1, ...about, stores, files, ...manifest };
  const listed: RawEntry[] = rows ? [{ name: path, content: rows, deflated: true, ...entry }] : [];
  return zipOf([...listed, ...entries, { name: 'backup.json', content: JSON.stringify(json) }]);
}

/** Opens it and reads all that it holds. Nothing but a refusal may be thrown. */
export async function verdictOn(zip: Blob): Promise<string> {
  try {
    const archive = await openArchive(zip, schema);
    for (const { name } of archive.manifest.stores) for await (const _ of archive.rows(name));
    for (const name of archive.files) await archive.file(name);
    return 'taken';
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    return error.because;
  }
}
