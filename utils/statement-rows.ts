/** The rows of a history page: of its tables, else of its lists. */
import { type Cell, cellOf, stateOf } from './statement-cells';
import { dayIn } from './statement-dates';
import { type Heads, headsIn, type Line } from './statement-lines';
import { isNameLike, type RowContext, type RowWords, rowByHeads, rowByPieces } from './statement-row';
import { headingWords, lapseWords } from './statement-words';
import type { StatementRow } from './statements';

const mostRows = 600;
const longestQuote = 500;
/** Lines of one entry of a list at most. */
const longestEntry = 8;

interface Found {
  rows: StatementRow[];
  /** Lines that belong to a row or a heading. */
  taken: Set<number>;
}

export function rowsIn(lines: readonly Line[], text: string, context: RowContext): Found {
  const { heads, taken } = headsIn(lines);
  const tables = tableRows(lines, heads, text, context);
  const { rows, taken: own } = tables.rows.length ? tables : listRows(lines, heads, text, context);
  return { rows, taken: new Set([...taken, ...own]) };
}

/** A row without a figure or a state says nothing of a reward. */
const says = ({ date, reward, amount, status }: RowWords) =>
  date !== null && (reward !== null || amount !== null || status !== null);

const quoted = (words: RowWords, text: string, first: Line, last: Line): StatementRow => ({
  ...words,
  quote: text.slice(first.at, Math.min(last.end, first.at + longestQuote)).trim(),
  at: first.at + (/^\s*/.exec(text.slice(first.at, first.at + longestQuote))?.[0].length ?? 0),
});

function tableRows(
  lines: readonly Line[],
  heads: readonly Heads[],
  text: string,
  context: RowContext,
): Found {
  const found: Found = { rows: [], taken: new Set() };
  let head: Heads | null = null;
  for (let i = 0; i < lines.length && found.rows.length < mostRows; i++) {
    const ended = heads.find(({ line }) => line === i);
    if (ended) head = ended;
    const line = lines[i];
    if (ended || !line || line.cells.length < 3) continue;
    const to = head ? lastLine(lines, i, head) : i;
    const cells = joined(lines.slice(i, to + 1));
    const words = wordsOfTableRow(cells, head, context);
    if (!words || !says(words)) continue;
    found.rows.push(quoted(words, text, line, lines[to] ?? line));
    for (let k = i; k <= to; k++) found.taken.add(k);
    i = to;
  }
  return found;
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

/** Where an entry of a list begins: a line that begins with a day. */
interface Start {
  line: number;
  day: string;
  rest: Cell;
}

const dayLabel = /^(?:[^\d\s:：]{1,14}日時?|date|fecha)\s?[:：]?\s?/;

function startsIn(lines: readonly Line[], context: RowContext): Start[] {
  return lines.flatMap((line, i) => {
    const [cell] = line.cells;
    if (!cell || lapseWords.test(cell.latin)) return [];
    const label = dayLabel.exec(cell.latin)?.[0].length ?? 0;
    const day = dayIn(cell.latin.slice(label), context, { whole: true });
    if (day?.at !== 0) return [];
    return [{ line: i, day: day.day, rest: cellOf(cell.plain.slice(label + day.end)) }];
  });
}

function listRows(lines: readonly Line[], heads: readonly Heads[], text: string, context: RowContext): Found {
  const starts = startsIn(lines, context).slice(0, mostRows);
  const found: Found = { rows: [], taken: new Set() };
  const [first] = starts;
  if (!first) return found;
  const named = areNamedBefore(lines, starts, context);
  const isHeaded = isUnderState(lines, first, context);
  const usual = usualLength(starts);
  const rows: { words: RowWords; from: number; to: number }[] = [];
  for (const [k, start] of starts.entries()) {
    const next = starts[k + 1]?.line ?? lines.length;
    const to = Math.min(
      next - (named && k + 1 < starts.length ? 2 : 1),
      start.line + (k + 1 < starts.length ? longestEntry : usual) - 1,
    );
    const own = lines.slice(start.line, Math.max(to, start.line) + 1);
    const pieces = [start.rest, ...own.flatMap(({ cells }, at) => (at === 0 ? cells.slice(1) : cells))];
    const head = heads.findLast(({ line }) => line < start.line);
    const all = [cellOf(start.day), ...pieces.slice(start.rest.raw ? 0 : 1)];
    const words =
      head && head.fields[0] === 'date' && all.length === head.fields.length
        ? rowByHeads(all, head, context)
        : rowByPieces(start.day, pieces, context, named ? (lines[start.line - 1]?.cells[0] ?? null) : null);
    rows.push({ words, from: named ? start.line - 1 : start.line, to: Math.max(to, start.line) });
  }
  const trusted =
    isHeaded || areStatesScarce(rows.map(({ words }) => words)) ? withoutState : (words: RowWords) => words;
  for (const { words, from, to } of rows) {
    const kept = trusted(words);
    const [head, tail] = [lines[from], lines[to]];
    if (!head || !tail || !says(kept)) continue;
    found.rows.push(quoted(kept, text, head, tail));
    for (let i = from; i <= to; i++) found.taken.add(i);
  }
  return found;
}

const withoutState = (words: RowWords): RowWords => ({ ...words, status: null });

/** Lines of an entry as a rule: of the last one nobody knows where it ends. */
function usualLength(starts: readonly Start[]): number {
  const lengths = starts.slice(1).map(({ line }, i) => line - (starts[i]?.line ?? line));
  return Math.min(longestEntry, lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 6);
}

/**
 * Whether each entry's name stands on the line before its day. So it is where every entry ends with the only name in it: the name is the
 * next one's; unless what stands before the first day is a heading.
 */
function areNamedBefore(lines: readonly Line[], starts: readonly Start[], context: RowContext): boolean {
  const [first] = starts;
  const before = first && lines[first.line - 1]?.cells;
  if (!before?.[0] || before.length > 1 || !isName(before[0], context) || headingWords.test(before[0].latin))
    return false;
  return starts.slice(0, -1).every(({ line, rest }, i) => {
    const own = lines.slice(line + 1, starts[i + 1]?.line).map(({ cells }) => cells);
    const last = own.at(-1);
    const isLast = last?.length === 1 && last[0] !== undefined && isName(last[0], context);
    return isLast && ![[rest], ...own.slice(0, -1)].flat().some((cell) => isName(cell, context));
  });
}

const isName = (cell: Cell, { portal, ...days }: RowContext): boolean =>
  isNameLike(cell) &&
  !/\d/.test(cell.plain.slice(0, 4)) &&
  !/[:：¥$£€]|\d\s?(?:円|pts?|ポイント)/i.test(cell.plain) &&
  stateOf(cell, portal) === null &&
  dayIn(cell.latin, days) === null;

/** A state right above the list may be a heading or a filter: then nobody knows whose the next ones are. */
const isUnderState = (lines: readonly Line[], { line }: Start, { portal }: RowContext): boolean =>
  lines
    .slice(Math.max(0, line - 3), line)
    .some(({ cells }) => cells[0] !== undefined && stateOf(cells[0], portal) !== null);

/** States that most entries lack are headings between them. */
const areStatesScarce = (rows: readonly RowWords[]): boolean =>
  rows.filter(({ status }) => status !== null).length * 4 < rows.length * 3;
