/** Connections that the browser closed: Firefox does so after a write that found the disk full. */
import type { HikaeDatabase } from '../db';
import { namesOf } from './causes';

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

const isLost = (error: unknown): boolean => namesOf(error).some((name) => lost.has(name));
