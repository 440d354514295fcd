/** What is blackened of a page, the custody lines about it, and what the user does about both. */
import { v7 } from 'uuid';
import { database, type HikaeDatabase } from '../../db';
import type { Capture, CustodyLine, Rect, Redaction, Visit } from '../../records';
import { prepareRedaction, Unreadable } from '../../redaction';
import { isDiskFull } from '../disk-full';
import { keepRedaction, setRedactionWithdrawn } from '../redactions';
import { readFile } from './pages';

export interface RedactingRows {
  redaction: Redaction | null;
  /** Oldest first. */
  lines: CustodyLine[];
}

/** Dexie calls only. */
export async function readRedacting(
  from: HikaeDatabase,
  { id, visitId, seams = [] }: Capture,
): Promise<RedactingRows> {
  const all = await from.redactions.where({ visitId }).toArray();
  const own = all.filter(({ captureId }) => captureId === id);
  const subjects = [visitId, id, ...seams.map(({ slice }) => slice.id), ...own.map((one) => one.id)];
  const redaction = all.find(({ withdrawnAt }) => withdrawnAt === null) ?? null;
  return { redaction, lines: await from.custody.where('subject').anyOf(subjects).sortBy('seq') };
}

const now = () => new Date().toISOString();

/** Saving and taking back, for one capture. Neither rejects: what went wrong is told. */
export const redactingOf = (visit: Visit, capture: Capture) => ({
  save: async (
    boxes: readonly Rect[],
    words: readonly string[],
    signal: AbortSignal,
    onProgress: (done: number, total: number) => void,
  ) => {
    try {
      const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
      const ask = { id: v7(), visit, capture, boxes, words, at: now(), zone };
      const load = (sha256: string) => readFile(database, sha256);
      const prepared = await prepareRedaction(ask, { load, signal, onProgress });
      signal.throwIfAborted();
      return (await keepRedaction(database, prepared)) ? ('saved' as const) : ('unreadable' as const);
    } catch (error) {
      return signal.aborted ? ('cancelled' as const) : whyNot(error);
    }
  },
  withdraw: (id: string, withdrawn: boolean) =>
    setRedactionWithdrawn(database, id, withdrawn, now()).catch((error: unknown) => {
      report(error);
      return false;
    }),
});

function whyNot(error: unknown) {
  report(error);
  if (error instanceof Unreadable) return 'unreadable';
  return isDiskFull(error) ? 'disk_full' : 'failed';
}

const report = (error: unknown) =>
  console.error('Hikae: a redaction was not stored', error instanceof Error ? error.name : typeof error);
