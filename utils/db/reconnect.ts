/** Connections that the browser closed: Firefox does so after a write that found the disk full. */
import type { HikaeDatabase } from '../db';

const lost = new Set(['InvalidStateError', 'DatabaseClosedError', 'OpenFailedError']);

/** Runs a task; when it fails because the connection is gone, opens another and runs it once more. Throws what the task throws. */
export async function withConnection<Result>(
  database: HikaeDatabase,
  task: () => Promise<Result>,
): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (!isLost(error)) throw error;
    database.close({ disableAutoOpen: false });
    await database.open();
    return await task();
  }
}

/** Dexie wraps the browser's own error in `inner`. */
function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = Reflect.get(error, 'inner');
  return lost.has(error.name) || (inner !== error && isLost(inner));
}
