/** Stored bytes against their own names. */
import { holdAgainst, type Intact } from '../../custody/intact';
import type { HikaeDatabase } from '../../db';
import { eachNamedFile } from '../references';
import type { DamageKind } from './damage';

/** What is known of an intact file, or what is wrong with it. It is in memory while it is looked at. */
export async function lookAtFile(
  database: HikaeDatabase,
  name: string,
): Promise<Intact | Extract<DamageKind, `file-${string}`>> {
  const row = await database.files.get(name);
  if (!row) return 'file-missing';
  try {
    return (await holdAgainst(name, row.blob)) ?? 'file-changed';
  } catch {
    return 'file-unreadable';
  }
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
