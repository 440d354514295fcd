/** Why the database does not answer, as far as it matters to its owner. */
import type { HikaeDatabase } from '../db';

/** `upgrade`: it could not be brought to this version, and stands as it was. */
export type Trouble = 'upgrade' | 'other';

/** Dexie counts versions in tenths of the browser's. */
const perVersion = 10;

/** Looks at what lies on the disk, without opening it. Never throws. */
export async function troubleOf({ name, verno }: Pick<HikaeDatabase, 'name' | 'verno'>): Promise<Trouble> {
  const all = await indexedDB.databases().catch(() => []);
  const found = all.find((other) => other.name === name)?.version ?? 0;
  return found > 0 && found < verno * perVersion ? 'upgrade' : 'other';
}
