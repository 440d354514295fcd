/**
 * Custody: hashes and the chain. Pure: bytes and records in, records out; time is a parameter.
 * What the chain proves: nothing between two lines was changed, added or taken out since it was written on this device.
 * What it does not prove: when it was written, or that the device was honest.
 */
import { canonicalJson, sha256 } from './custody/hash';
import { asFirstWritten } from './custody/restored';
import type { CustodyLine } from './records';

export * from './custody/digests';
export { canonicalJson, sha256 } from './custody/hash';
export * from './custody/vouching';

/** `prevHash` of the first line. */
export const genesis = '0'.repeat(64);

export type CustodyEvent = Pick<CustodyLine, 'at' | 'action' | 'subject' | 'digest' | 'from'>;

/** The next lines of the log, each holding the hash of the one before. `head` is the last stored line, or null for the first ever. */
export async function chainLines(
  head: CustodyLine | null,
  events: readonly CustodyEvent[],
): Promise<CustodyLine[]> {
  const lines: CustodyLine[] = [];
  let last = head;
  for (const event of events) {
    const line = { ...event, seq: (last?.seq ?? 0) + 1, prevHash: last?.hash ?? genesis };
    last = { ...line, hash: await sha256(canonicalJson(line)) };
    lines.push(last);
  }
  return lines;
}

/**
 * Walks a log from its first line, or from the line after `before`. Returns one sentence for each line that does not hold, beginning
 * `line <number>`; empty means unbroken.
 */
export async function brokenLines(
  lines: readonly CustodyLine[],
  before: CustodyLine | null = null,
): Promise<string[]> {
  const problems: string[] = [];
  let prev = before;
  for (const line of lines) {
    const { hash, ...rest } = line;
    if (line.seq !== (prev?.seq ?? 0) + 1) problems.push(`line ${line.seq}: out of sequence`);
    if (line.prevHash !== (prev?.hash ?? genesis))
      problems.push(`line ${line.seq}: does not follow the line before`);
    if ((await sha256(canonicalJson(rest))) !== hash)
      problems.push(`line ${line.seq}: hash does not fit its content`);
    if (line.from && (await sha256(canonicalJson(asFirstWritten(line, line.from)))) !== line.from.hash)
      problems.push(`line ${line.seq}: is not the line it was taken over from`);
    prev = line;
  }
  return problems;
}
