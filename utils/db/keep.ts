/** Writing evidence: bytes, record and custody line stand or fall together. */
import { type CustodyEvent, chainLines, genesis, sha256 } from '../custody';
import type { HikaeDatabase } from '../db';
import type { StoredFile } from '../records';

export interface Evidence {
  files: readonly StoredFile[];
  events: readonly CustodyEvent[];
  /** Runs inside the transaction: only Dexie calls, nothing else awaited (an awaited digest would commit it early). */
  write: () => Promise<unknown>;
}

/**
 * Appends to the custody log and stores what it speaks of in one transaction. Resolves when that is committed, never before.
 * One writer at a time over all contexts of the extension, since each line holds the hash of the last.
 * `build` receives the hash of the log's head and may return null to write nothing.
 * Throws what the transaction throws (a full disk: `QuotaExceededError`); then nothing of it was stored.
 */
export async function keep(
  database: HikaeDatabase,
  build: (head: string) => Promise<Evidence | null>,
): Promise<void> {
  await navigator.locks.request('hikae-custody', async () => {
    const head = (await database.custody.orderBy('seq').last()) ?? null;
    const evidence = await build(head?.hash ?? genesis);
    if (!evidence) return;
    const lines = await chainLines(head, evidence.events);
    await database.transaction('rw', database.tables, async () => {
      await database.files.bulkPut([...evidence.files]);
      await database.custody.bulkAdd(lines);
      await evidence.write();
    });
  });
}

/** A Blob as a content-addressed file row. */
export async function asFile(blob: Blob): Promise<StoredFile> {
  return { sha256: await sha256(blob), type: blob.type, bytes: blob.size, blob };
}
