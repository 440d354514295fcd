/** What a viewer may do about blackened parts of a page. */
import type { Capture, CustodyLine, Rect, Redaction } from '../../utils/records';

export type SavingEnd = 'saved' | 'cancelled' | 'unreadable' | 'disk_full' | 'failed';

export interface Redacting {
  /** That of the page which counts; of another of its pictures, perhaps. */
  redaction: Redaction | null;
  save: (
    boxes: readonly Rect[],
    words: readonly string[],
    signal: AbortSignal,
    onProgress: (done: number, total: number) => void,
  ) => Promise<SavingEnd>;
  /** Takes one back, or puts it back. */
  withdraw: (id: string, withdrawn: boolean) => Promise<boolean>;
  /** Lines of the custody log about the capture, its page and its redactions, oldest first. */
  lines: readonly CustodyLine[];
}

/** The redaction of this very picture. */
export function ownOf(redacting: Redacting | undefined, { id }: Capture): Redaction | null {
  const redaction = redacting?.redaction ?? null;
  return redaction && redaction.captureId === id ? redaction : null;
}
