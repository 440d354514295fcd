/** Stored bytes against their own names. */
import { sha256 } from '../../custody';
import type { HikaeDatabase } from '../../db';
import { eachNamedFile } from '../references';
import type { DamageKind } from './damage';

/** Number of bytes of an intact file, or what is wrong with it. One file is in memory at a time. */
export async function lookAtFile(
  database: HikaeDatabase,
  name: string,
): Promise<number | Extract<DamageKind, `file-${string}`>> {
  const row = await database.files.get(name);
  if (!row) return 'file-missing';
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await row.blob.arrayBuffer());
  } catch {
    return 'file-unreadable';
  }
  return (await sha256(bytes)) === name ? bytes.length : 'file-changed';
}

/** Which of these files are stored and named by no record. */
export async function orphansAmong(database: HikaeDatabase, files: Iterable<string>): Promise<string[]> {
  const left = new Set(files);
  if (!left.size) return [];
  await eachNamedFile(database, (file) => left.delete(file));
  // Removed while the check ran.
  const there = await database.files.bulkGet([...left]);
  return [...left].filter((_, i) => there[i] !== undefined);
}
