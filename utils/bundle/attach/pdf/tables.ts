/** Tables: facts with their names at the left, and lists with heads that return on each page. */
import type { Runs } from './blocks';
import type { Flow, Type } from './flow';
import { type Line, linesOf, widestWord } from './lines';
import { contentWidth, type Element, type Paper, sheet } from './paper';

interface Cell {
  lines: Line[];
  x: number;
  type: Type;
  tag: 'TH' | 'TD';
}

/** Where a table is drawn. */
interface Grid {
  paper: Paper;
  flow: Flow;
  table: Element;
  /** Above and below the words of a row. */
  pad: number;
}

const gap = 10;
const usualPad = 3.2;
/** Of long lists that are looked up, not read. */
const densePad = 1.1;

/** Name and value side by side; `headWidth` in points. */
export function drawFacts(
  paper: Paper,
  flow: Flow,
  rows: readonly { head: Runs; cell: Runs }[],
  { head, cell, headWidth, parent }: { head: Type; cell: Type; headWidth: number; parent: Element },
): void {
  const grid = { paper, flow, table: paper.pdf.struct('Table'), pad: usualPad };
  const x = sheet.left + headWidth + gap;
  for (const [index, row] of rows.entries()) {
    const cells: Cell[] = [
      { lines: flow.lines(row.head, headWidth, head), x: sheet.left, type: head, tag: 'TH' },
      { lines: flow.lines(row.cell, contentWidth - headWidth - gap, cell), x, type: cell, tag: 'TD' },
    ];
    drawRow(grid, cells, index === rows.length - 1);
  }
  parent.add(grid.table);
}

export function drawTable(
  paper: Paper,
  flow: Flow,
  { heads, rows, dense }: { heads: readonly Runs[]; rows: readonly (readonly Runs[])[]; dense: boolean },
  { head, cell, parent }: { head: Type; cell: Type; parent: Element },
): void {
  const grid = { paper, flow, table: paper.pdf.struct('Table'), pad: dense ? densePad : usualPad };
  const type = dense ? { ...cell, leading: 1.3 } : cell;
  const widths = columnWidths(heads, rows, head, type, paper);
  const starts = widths.map(
    (_, i) => sheet.left + widths.slice(0, i).reduce((sum, width) => sum + width + gap, 0),
  );
  const cellsOf = (runs: readonly Runs[], own: Type, tag: Cell['tag']): Cell[] =>
    runs.map((one, i) => ({
      lines: flow.lines(one, widths[i] ?? 0, own),
      x: starts[i] ?? 0,
      type: own,
      tag,
    }));
  const headCells = cellsOf(heads, head, 'TH');
  const drawHeads = () => drawRow(grid, headCells, false);
  const first = rows[0] ? heightOf(cellsOf(rows[0], type, 'TD'), grid) : 0;
  flow.need(Math.min(heightOf(headCells, grid) + first, 240));
  drawHeads();
  for (const [index, row] of rows.entries())
    drawRow(grid, cellsOf(row, type, 'TD'), index === rows.length - 1, drawHeads);
  parent.add(grid.table);
}

const heightOf = (cells: readonly Cell[], { pad }: Grid) =>
  Math.max(...cells.map(({ lines, type }) => lines.length * type.size * type.leading)) + 2 * pad;

/** A row taller than this may go on over the next page; any other stays whole. */
const tallRow = 200;

/** Draws a row; `onPage` draws the heads again where it begins a page. */
function drawRow(grid: Grid, cells: readonly Cell[], isLast: boolean, onPage: () => void = () => {}): void {
  const { paper, flow, table, pad } = grid;
  const row = paper.pdf.struct('TR');
  const line = Math.max(...cells.map(({ type }) => type.size * type.leading));
  let left = cells;
  while (left.some(({ lines }) => lines.length) || left === cells) {
    const high = heightOf(left, grid);
    if (high > flow.room() && (high < tallRow || flow.room() < 4 * line)) {
      flow.newPage();
      onPage();
    }
    const fit = Math.max(1, Math.floor((flow.room() - 2 * pad) / line));
    const now = left.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fit) }));
    for (const { lines, x, type, tag } of now)
      if (lines.length) paper.tagged(tag, row, () => flow.draw(lines, x, flow.y + pad, type));
    flow.y += heightOf(now, grid);
    left = left.map((cell) => ({ ...cell, lines: cell.lines.slice(fit) }));
  }
  if (!isLast) paper.ornament(() => paper.rule(sheet.left, flow.y, contentWidth));
  table.add(row);
}

/** Width of a column of addresses at least, points. */
const narrowest = 60;

/** As browsers do it: each column as narrow as its words allow, and what is left over to those that want more. */
function columnWidths(
  heads: readonly Runs[],
  rows: readonly (readonly Runs[])[],
  head: Type,
  cell: Type,
  paper: Paper,
): number[] {
  const room = contentWidth - gap * (heads.length - 1);
  const want = heads.map((runs, i) => {
    const cells = rows.map((row) => row[i] ?? []);
    const wide = (given: Runs, { size }: Type, width: number) =>
      Math.max(...linesOf(given, width, size, paper).map((line) => line.width));
    const most = Math.max(wide(runs, head, room), ...cells.map((one) => wide(one, cell, room)));
    const least = Math.max(
      widestWord(runs, head.size, paper, narrowest),
      ...cells.map((one) => widestWord(one, cell.size, paper, narrowest)),
    );
    return { least: Math.min(least, room / 3), most: Math.max(most, least) };
  });
  const least = want.reduce((sum, one) => sum + one.least, 0);
  const more = want.reduce((sum, one) => sum + one.most - one.least, 0);
  const spare = room - least;
  if (spare < 0) return want.map((one) => (one.least * room) / least);
  if (more <= spare) return want.map((one) => one.most + 0.1);
  return want.map((one) => one.least + (spare * (one.most - one.least)) / more);
}
