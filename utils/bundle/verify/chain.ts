/** Does the custody log hold from its first line to the head that the manifest names? */
import { brokenLines } from '../../custody';
import { CustodyLine } from '../../records';
import type { Manifest } from '../manifest';
import { parseExact } from './listing';

const StrictLine = CustodyLine.strict();

/** Returns the lines, as far as they can be read. */
export async function checkChain(
  text: string | null,
  manifest: Manifest | null,
  report: (problem: string) => void,
): Promise<CustodyLine[]> {
  const lines = (text ?? '').split('\n').slice(0, -1);
  const log: CustodyLine[] = [];
  for (const [index, line] of lines.entries()) {
    const name = `custody.jsonl line ${index + 1}`;
    const parsed = parseExact(name, line, StrictLine, report, JSON.stringify);
    if (parsed) log.push(parsed);
  }
  if (text && !text.endsWith('\n')) report('custody.jsonl: the last line is cut');
  for (const problem of await brokenLines(log)) report(`custody.jsonl: ${problem}`);
  if (!manifest) return log;
  const { chainHead, counts } = manifest.hikae;
  if (counts.custodyLines !== lines.length) {
    report(`custody.jsonl: has ${lines.length} lines, datapackage.json counts ${counts.custodyLines}`);
  }
  if ((log.at(-1)?.hash ?? null) !== chainHead)
    report('custody.jsonl: does not end in the chain head of datapackage.json');
  return log;
}
