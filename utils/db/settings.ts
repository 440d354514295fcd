/** The user's settings, one row a key; what is absent has its default. */
import type { HikaeDatabase } from '../db';
import { Settings } from '../records';

/** All settings, defaults filled in. */
export async function readSettings(database: HikaeDatabase): Promise<Settings> {
  const rows = await database.settings.toArray();
  return Settings.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}

/** Stores one setting. */
export async function writeSetting<Key extends keyof Settings>(
  database: HikaeDatabase,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await database.settings.put({ key, value });
}
