/** The rows of a history page that is a list: each entry begins with its day, or with the name before it. */
import { type Cell, cellOf, stateOf } from './statement-cells';
import { dayIn } from './statement-dates';
import type { Heads, Line } from './statement-lines';
import { isNameLike, type RowContext, type RowWords, rowByHeads, rowByPieces } from './statement-row';
import { headingWords, lapseWords } from './statement-words';

/** Lines of one entry at most. */
const longestEntry = 8;
const mostRows = 600;

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

/** A row's words, and the lines it stands in. */
export interface Entry {
  words: RowWords;
  from: number;
  to: number;
}

/** Every entry of the lists of a page, whatever it says; states that may be headings are left out. */
export function listEntries(lines: readonly Line[], heads: readonly Heads[], context: RowContext): Entry[] {
  const starts = startsIn(lines, context).slice(0, mostRows);
  const [first] = starts;
  if (!first) return [];
  const named = areNamedBefore(lines, starts, context);
  const usual = usualLength(starts);
  const entries = starts.map((start, k): Entry => {
    const next = starts[k + 1];
    const end = next
      ? Math.min(next.line - (named ? 2 : 1), start.line + longestEntry - 1)
      : start.line + usual - 1;
    const to = Math.max(start.line, Math.min(end, lines.length - 1));
    const name = named ? (lines[start.line - 1]?.cells[0] ?? null) : null;
    return {
      words: wordsOf(start, lines.slice(start.line, to + 1), heads, { name, context }),
      from: start.line - (named ? 1 : 0),
      to,
    };
  });
  const isDoubtful =
    isUnderState(lines, first, context) || areStatesScarce(entries.map(({ words }) => words));
  return isDoubtful ? entries.map((entry) => ({ ...entry, words: withoutState(entry.words) })) : entries;
}

/** By its columns where the labels of the list are known and it has one piece for each. */
function wordsOf(
  start: Start,
  own: readonly Line[],
  heads: readonly Heads[],
  { name, context }: { name: Cell | null; context: RowContext },
): RowWords {
  const pieces = [start.rest, ...own.flatMap(({ cells }, at) => (at === 0 ? cells.slice(1) : cells))];
  const head = heads.findLast(({ line }) => line < start.line);
  const all = [cellOf(start.day), ...pieces.slice(start.rest.raw ? 0 : 1)];
  const isColumned = head?.fields[0] === 'date' && all.length === head.fields.length;
  return head && isColumned ? rowByHeads(all, head, context) : rowByPieces(start.day, pieces, context, name);
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
