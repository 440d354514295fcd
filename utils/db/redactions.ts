/** Redactions as they are stored: the derivative's bytes, its record and custody line in one transaction; taken back, put back, removed. */
import { hashOfRedaction, sealedRedaction } from '../custody';
import type { HikaeDatabase } from '../db';
import type { Redaction } from '../records';
import { type Prepared, sealRedaction } from '../redaction';
import { dueIn, stillDue } from './due';
import { keep } from './keep';
import { eachNamedFile, filesOf } from './references';

/** The redaction of each of these pages that counts: one at most, the latest. Dexie calls only. */
export async function redactionsOf(
  database: HikaeDatabase,
  visitIds: readonly string[],
): Promise<Redaction[]> {
  const rows = await database.redactions
    .where('visitId')
    .anyOf([...visitIds])
    .toArray();
  return rows.filter(({ withdrawnAt }) => withdrawnAt === null);
}

/**
 * Keeps a redaction. It takes the place of an earlier one of the same page: of a page one picture goes to the desk. Throws what the
 * database throws (a full disk: `QuotaExceededError`); then nothing of it was stored. False when its capture is gone.
 */
export async function keepRedaction(database: HikaeDatabase, prepared: Prepared): Promise<boolean> {
  const { captureId, visitId, at } = prepared.redaction;
  let kept = false;
  await keep(database, async (head) => {
    if (!(await database.captures.get(captureId))) return null;
    const before = await redactionsOf(database, [visitId]);
    const redaction = await sealRedaction(prepared, head);
    const digest = await hashOfRedaction(sealedRedaction(redaction));
    kept = true;
    return {
      files: prepared.files,
      events: [
        ...before.map(({ id }) => ({
          at,
          action: 'redaction-withdrawn' as const,
          subject: id,
          digest: null,
        })),
        { at, action: 'capture-redacted', subject: redaction.id, digest },
      ],
      write: async () => {
        await database.redactions.bulkPut(before.map((one) => ({ ...one, withdrawnAt: at })));
        await database.redactions.add(redaction);
      },
    };
  });
  return kept;
}

/** Takes a redaction back, so that the original is shown again, or puts it back. False when there is none, or it is so already. `at`: UTC ISO. */
export async function setRedactionWithdrawn(
  database: HikaeDatabase,
  id: string,
  withdrawn: boolean,
  at: string,
): Promise<boolean> {
  let changed = false;
  await keep(database, async () => {
    const redaction = await database.redactions.get(id);
    if (!redaction || (redaction.withdrawnAt !== null) === withdrawn) return null;
    const others = withdrawn ? [] : await redactionsOf(database, [redaction.visitId]);
    changed = true;
    const line = (subject: string, gone: boolean) => ({
      at,
      action: gone ? ('redaction-withdrawn' as const) : ('redaction-restored' as const),
      subject,
      digest: null,
    });
    return {
      files: [],
      events: [...others.map((other) => line(other.id, true)), line(id, withdrawn)],
      write: async () => {
        await database.redactions.bulkPut(others.map((other) => ({ ...other, withdrawnAt: at })));
        await database.redactions.put({ ...redaction, withdrawnAt: withdrawn ? at : null });
      },
    };
  });
  return changed;
}

/** Removes redactions withdrawn more than `withdrawnDays` before `now`, with the files nothing else names. Returns how many. */
export async function removeWithdrawnRedactions(database: HikaeDatabase, now: Date): Promise<number> {
  let removed = 0;
  for (const redaction of await dueIn(database.redactions, now))
    if (await removeRedaction(database, redaction, now)) removed += 1;
  return removed;
}

/** False when it is not due any more. */
async function removeRedaction(
  database: HikaeDatabase,
  { id, capture }: Redaction,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  let removed = false;
  await keep(database, async () => {
    if (!(await stillDue(database.redactions, [id], now)).length) return null;
    removed = true;
    const doomed = new Set(filesOf(capture));
    // A piece without a rectangle is the original's own file.
    await eachNamedFile(database, (file, _, recordId) => {
      if (recordId !== id) doomed.delete(file);
    });
    return {
      files: [],
      events: [{ at, action: 'redaction-removed', subject: id, digest: null }],
      write: async () => {
        await database.files.bulkDelete([...doomed]);
        await database.redactions.delete(id);
      },
    };
  });
  return removed;
}
