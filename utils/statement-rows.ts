/** The rows of a history page: of its tables, else of its lists. */
import { type Cell, cellOf } from './statement-cells';
import { dayIn } from './statement-dates';
import { type Heads, headsIn, type Line } from './statement-lines';
import { type Entry, listEntries } from './statement-lists';
import { type RowContext, type RowWords, rowByHeads, rowByPieces } from './statement-row';
import type { StatementRow } from './statements';

const mostRows = 600;
const longestQuote = 500;

interface Found {
  rows: StatementRow[];
  /** Lines that belong to a row or a heading. */
  taken: Set<number>;
}

export function rowsIn(lines: readonly Line[], text: string, context: RowContext): Found {
  const { heads, taken } = headsIn(lines);
  const tables = tableEntries(lines, heads, context);
  const entries = (tables.length ? tables : listEntries(lines, heads, context)).filter(({ words }) =>
    says(words),
  );
  const rows = entries.flatMap(({ words, from, to }) => {
    const [first, last] = [lines[from], lines[to]];
    return first && last ? [quoted(words, text, first, last)] : [];
  });
  for (const { from, to } of entries) for (let i = from; i <= to; i++) taken.add(i);
  return { rows, taken };
}

/** A row without a figure or a state says nothing of a reward. */
const says = ({ date, reward, amount, status }: RowWords) =>
  date !== null && (reward !== null || amount !== null || status !== null);

const quoted = (words: RowWords, text: string, first: Line, last: Line): StatementRow => ({
  ...words,
  quote: text.slice(first.at, Math.min(last.end, first.at + longestQuote)).trim(),
  at: first.at + (/^\s*/.exec(text.slice(first.at, first.at + longestQuote))?.[0].length ?? 0),
});

function tableEntries(lines: readonly Line[], heads: readonly Heads[], context: RowContext): Entry[] {
  const entries: Entry[] = [];
  let head: Heads | null = null;
  for (let i = 0; i < lines.length && entries.length < mostRows; i++) {
    const ended = heads.find(({ line }) => line === i);
    if (ended) head = ended;
    const line = lines[i];
    if (ended || !line || line.cells.length < 3) continue;
    const to = head ? lastLine(lines, i, head) : i;
    const words = wordsOfTableRow(joined(lines.slice(i, to + 1)), head, context);
    if (!words || !says(words)) continue;
    entries.push({ words, from: i, to });
    i = to;
  }
  return entries;
}

function wordsOfTableRow(cells: readonly Cell[], head: Heads | null, context: RowContext): RowWords | null {
  if (head && cells.length <= head.fields.length + 1) return rowByHeads(cells, head, context);
  const at = cells.findIndex(({ latin }) => dayIn(latin, context, { whole: true })?.at === 0);
  const day = dayIn(cells[at]?.latin ?? '', context, { whole: true });
  return day && at >= 0 ? rowByPieces(day.day, cells.toSpliced(at, 1), context) : null;
}

/** A cell of several lines breaks its row: what follows without a day of its own still belongs to it. */
function lastLine(lines: readonly Line[], from: number, head: Heads): number {
  let cells = lines[from]?.cells.length ?? 0;
  let last = from;
  while (cells < head.fields.length && last < from + 3) {
    const next = lines[last + 1];
    // The last column may be empty: a line of one cell belongs only where more follow in it.
    if (!next || next.cells.length < 2 || cells + next.cells.length - 1 > head.fields.length) break;
    if (next.cells.some(({ latin }) => dayIn(latin, { dayFirst: true, today: '2099-12-31' })?.at === 0))
      break;
    cells += next.cells.length - 1;
    last += 1;
  }
  return last;
}

function joined(lines: readonly Line[]): Cell[] {
  const [first, ...rest] = lines;
  return rest.reduce<Cell[]>(
    (cells, line) => {
      const [head, ...others] = line.cells;
      const before = cells.at(-1);
      return [...cells.slice(0, -1), cellOf(`${before?.raw ?? ''} ${head?.raw ?? ''}`), ...others];
    },
    [...(first?.cells ?? [])],
  );
}
