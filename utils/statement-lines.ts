/** The lines of a kept page, each with its cells and its place. Tables keep a tab between cells; of very large pages every piece of text is a line. */
import { type Cell, cellOf } from './statement-cells';
import { type Field, fields, fieldWords } from './statement-words';

export interface Line {
  /** Where it begins and ends in the text, UTF-16 units. */
  at: number;
  end: number;
  /** One for each cell; empty ones too, except for the last. */
  cells: Cell[];
}

const mostLines = 4_000;
const mostCells = 20;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const end = at + raw.length;
    if (raw.trim()) lines.push({ at, end, cells: cellsOf(raw) });
    if (lines.length === mostLines) break;
    at = end + 1;
  }
  return lines;
}

function cellsOf(raw: string): Cell[] {
  const cells = raw.split('\t', mostCells).map(cellOf);
  while (cells.length > 1 && !cells.at(-1)?.raw) cells.pop();
  return cells;
}

/** What a label names, or null. */
export function fieldOf(label: string): Field | null {
  const word = label
    .replace(/[\s:：・]+$/, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  // A rate is no sum.
  if (!word || word.length > 28 || /\brate\b|率|\btasa\b/.test(word)) return null;
  return fields.find((field) => fieldWords[field].test(word)) ?? null;
}

/** The columns of a table by their headings; null where a heading says nothing. */
export interface Heads {
  fields: (Field | null)[];
  /** As written, folded. */
  labels: string[];
  /** Index of the last line that they stand in. */
  line: number;
}

const fewest = 3;
const isHead = (cells: readonly Cell[]) =>
  cells.every(({ plain }) => plain.length <= 28 && !/\d/.test(plain));

/** Every line, or run of short lines, that heads a table: it names a day and at least two things more. */
export function headsIn(lines: readonly Line[]): { heads: Heads[]; taken: Set<number> } {
  const heads: Heads[] = [];
  const taken = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const run = runAt(lines, i);
    const cells = run.flatMap((line) =>
      line.cells.filter(({ raw }, at) => raw || run.length === 1 || at === 0),
    );
    const found = cells.map(({ latin }) => fieldOf(latin));
    const known = new Set(found.filter((field) => field !== null));
    if (cells.length < fewest || known.size < fewest - 1 || !known.has('date') || !isHead(cells)) continue;
    const line = i + run.length - 1;
    for (let k = i; k <= line; k++) taken.add(k);
    heads.push({ fields: found, labels: cells.map(({ latin }) => latin), line });
    i = line;
  }
  return { heads, taken };
}

/** A line of several cells alone; else the short labels that follow each other from here on. */
function runAt(lines: readonly Line[], from: number): Line[] {
  const first = lines[from];
  if (!first || first.cells.filter(({ raw }) => raw).length >= fewest) return first ? [first] : [];
  const run: Line[] = [];
  for (const line of lines.slice(from, from + 12)) {
    if (line.cells.length >= fewest) break;
    if (!line.cells.every(({ raw, latin }) => !raw || (!/\d/.test(latin) && fieldOf(latin)))) break;
    run.push(line);
  }
  return run;
}
