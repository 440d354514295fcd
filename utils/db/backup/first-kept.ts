/** Since when there is something to back up. */
import type { HikaeDatabase } from '../../db';

/** When something was first kept here, UTC ISO; null: nothing was. Dexie calls only. */
export async function firstKeptAt({ custody }: HikaeDatabase): Promise<string | null> {
  const first = await custody.orderBy('seq').first();
  return first?.at ?? null;
}
