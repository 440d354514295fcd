/**
 * Lines taken over from the log of another installation. They stand after what was in the log before, at the time of the taking over, and
 * say when they were written there; each can be told back to the line as it was written, with its own number and hash.
 */
import type { CustodyLine, LineOrigin } from '../records';

/** The line as it was first written, without its hash. */
export function asFirstWritten({ at, action, subject, digest }: CustodyLine, { seq, prevHash }: LineOrigin) {
  return { at, action, subject, digest, seq, prevHash };
}

/** What a line is known by in whatever log it stands: its hash where it was first written. */
export const originOf = ({ from, hash }: CustodyLine): string => from?.hash ?? hash;

/**
 * Lines about one thing in the order in which they were said. One log is in that order; where lines of another installation were taken
 * over, both went on side by side, and their times tell.
 */
export function asHappened<Line extends Pick<CustodyLine, 'from' | 'at' | 'seq'>>(
  lines: readonly Line[],
): Line[] {
  if (!lines.some(({ from }) => from)) return [...lines];
  return lines.toSorted((a, b) => (a.at === b.at ? a.seq - b.seq : a.at < b.at ? -1 : 1));
}

/** Lines of another log, as they are taken over: never those that are `known` by their origin. A line is always told by where it was first written. */
export const takenOver = (lines: readonly CustodyLine[], known: ReadonlySet<string>) =>
  lines
    .filter((line) => !known.has(originOf(line)))
    .map(({ at, action, subject, digest, from, seq, prevHash, hash }) => ({
      at,
      action,
      subject,
      digest,
      from: from ?? { seq, prevHash, hash },
    }));
