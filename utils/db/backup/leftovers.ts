/** Databases that hold the rows of a backup while it is judged. */
import { Dexie } from 'dexie';

export const stagePrefix = 'hikae-restore-';

/** Deletes what restores that died left behind. Not while one runs: the caller holds its lock. */
export async function clearStages(): Promise<void> {
  for (const name of await Dexie.getDatabaseNames())
    if (name.startsWith(stagePrefix)) await Dexie.delete(name);
}
