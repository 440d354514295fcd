/** The custody log of a backup and the one that is here. */
import { type CustodyEvent, chainLines } from '../../custody';
import { originOf, takenOver } from '../../custody/restored';
import type { HikaeDatabase } from '../../db';
import type { CustodyLine } from '../../records';
import { batchesOf } from './snapshot';

const removals: readonly CustodyLine['action'][] = [
  'visit-removed',
  'capture-removed',
  'slice-removed',
  'redaction-removed',
  'document-removed',
  'trip-removed',
];
const returns: readonly CustodyLine['action'][] = ['visit-restored', 'document-restored', 'trip-restored'];

/** Ids of what was removed for good, by the log, and not brought back. */
export async function removedBy(database: HikaeDatabase): Promise<Set<string>> {
  const removed = new Set<string>();
  await eachLine(database, ({ action, subject }) => {
    if (removals.includes(action)) removed.add(subject);
    if (returns.includes(action)) removed.delete(subject);
  });
  return removed;
}

async function eachLine(database: HikaeDatabase, hear: (line: CustodyLine) => void): Promise<void> {
  for await (const lines of batchesOf(database.custody)) for (const line of lines) hear(line as CustodyLine);
}

/**
 * Lines to be added here, so that this log tells all that the backup's tells. Where this one is the beginning of that one (or empty) it goes
 * on as it went on there, number by number; where they parted, what is not known here follows as lines taken over. Either way a line says
 * that a backup was restored. Empty: nothing is new, neither of lines nor (`rows`) of anything else. The caller holds the lock `hikae-custody`.
 */
export async function linesToAdd(
  database: HikaeDatabase,
  staged: HikaeDatabase,
  restored: { at: string; device: string | null; rows: boolean; back: readonly CustodyEvent[] },
): Promise<CustodyLine[]> {
  const hashes: string[] = [];
  const known = new Set<string>();
  await eachLine(database, (line) => {
    hashes.push(line.hash);
    known.add(originOf(line));
  });
  const head = (await database.custody.orderBy('seq').last()) ?? null;
  const { shared, rest, last } = await partedFrom(staged, hashes);
  const note: CustodyEvent = {
    at: restored.at,
    action: 'backup-restored',
    subject: restored.device ?? 'unknown',
    digest: last?.hash ?? null,
  };
  if (shared === hashes.length)
    return rest.length || restored.rows || restored.back.length
      ? [...rest, ...(await chainLines(rest.at(-1) ?? head, [note, ...restored.back]))]
      : [];
  const events = takenOver(rest, known);
  if (!events.length && !restored.rows && !restored.back.length) return [];
  return chainLines(head, [note, ...events, ...restored.back]);
}

/** How many lines both logs share from the first on, the staged one's lines after them, and its last. */
async function partedFrom(staged: HikaeDatabase, hashes: readonly string[]) {
  const rest: CustodyLine[] = [];
  let shared = 0;
  let last: CustodyLine | null = null;
  await eachLine(staged, (line) => {
    last = line;
    if (!rest.length && hashes[shared] === line.hash) shared += 1;
    else rest.push(line);
  });
  return { shared, rest, last: last as CustodyLine | null };
}
