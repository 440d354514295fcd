/** Tables: facts with their names at the left, and lists with heads that return on each page. */
import type { Runs } from './blocks';
import type { Flow, Type } from './flow';
import { type Line, linesOf } from './lines';
import { contentWidth, type Element, type Paper, sheet } from './paper';

interface Cell {
  lines: Line[];
  x: number;
  type: Type;
  tag: 'TH' | 'TD';
}

const gap = 10;
const pad = 3.2;

/** Name and value side by side; `headWidth` in points. */
export function drawFacts(
  paper: Paper,
  flow: Flow,
  rows: readonly { head: Runs; cell: Runs }[],
  { head, cell, headWidth, parent }: { head: Type; cell: Type; headWidth: number; parent: Element },
): void {
  const table = paper.pdf.struct('Table');
  const x = sheet.left + headWidth + gap;
  for (const [index, row] of rows.entries()) {
    const cells: Cell[] = [
      { lines: flow.lines(row.head, headWidth, head), x: sheet.left, type: head, tag: 'TH' },
      { lines: flow.lines(row.cell, contentWidth - headWidth - gap, cell), x, type: cell, tag: 'TD' },
    ];
    drawRow(paper, flow, table, cells, index === rows.length - 1);
  }
  parent.add(table);
}

export function drawTable(
  paper: Paper,
  flow: Flow,
  { heads, rows }: { heads: readonly Runs[]; rows: readonly (readonly Runs[])[] },
  { head, cell, parent }: { head: Type; cell: Type; parent: Element },
): void {
  const table = paper.pdf.struct('Table');
  const widths = columnWidths(heads, rows, head, cell, paper);
  const starts = widths.map(
    (_, i) => sheet.left + widths.slice(0, i).reduce((sum, width) => sum + width + gap, 0),
  );
  const cellsOf = (runs: readonly Runs[], type: Type, tag: Cell['tag']): Cell[] =>
    runs.map((one, i) => ({ lines: flow.lines(one, widths[i] ?? 0, type), x: starts[i] ?? 0, type, tag }));
  const headCells = cellsOf(heads, head, 'TH');
  const drawHeads = () => drawRow(paper, flow, table, headCells, false);
  const first = rows[0] ? heightOf(cellsOf(rows[0], cell, 'TD')) : 0;
  flow.need(Math.min(heightOf(headCells) + first, 240));
  drawHeads();
  for (const [index, row] of rows.entries())
    drawRow(paper, flow, table, cellsOf(row, cell, 'TD'), index === rows.length - 1, drawHeads);
  parent.add(table);
}

const heightOf = (cells: readonly Cell[]) =>
  Math.max(...cells.map(({ lines, type }) => lines.length * type.size * type.leading)) + 2 * pad;

/** A row that fits on no page goes on over the next; any other stays whole. */
function drawRow(
  paper: Paper,
  flow: Flow,
  table: Element,
  cells: readonly Cell[],
  isLast: boolean,
  onPage: () => void = () => {},
): void {
  let left = cells;
  const row = paper.pdf.struct('TR');
  for (;;) {
    const high = heightOf(left);
    const tallest = Math.max(...left.map(({ type }) => type.size * type.leading));
    // A long row begins here if a few lines of it fit; a short one waits for the next page.
    if (high > flow.room() && (high < 200 || flow.room() < 4 * tallest)) {
      flow.newPage();
      onPage();
    }
    const fit = Math.max(1, Math.floor((flow.room() - 2 * pad) / tallest));
    for (const { lines, x, type, tag } of left)
      if (lines.length) paper.tagged(tag, row, () => flow.draw(lines.slice(0, fit), x, flow.y + pad, type));
    const rest = left.map((cell) => ({ ...cell, lines: cell.lines.slice(fit) }));
    flow.y += heightOf(left.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fit) })));
    if (!rest.some(({ lines }) => lines.length)) break;
    left = rest;
  }
  if (!isLast) paper.ornament(() => paper.rule(sheet.left, flow.y, contentWidth));
  table.add(row);
}

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
    const least = Math.max(wide(runs, head, room), ...cells.map((one) => wide(one, cell, 44)));
    return { least: Math.min(least, room / 2), most: Math.max(most, least) };
  });
  const least = want.reduce((sum, one) => sum + one.least, 0);
  const more = want.reduce((sum, one) => sum + one.most - one.least, 0);
  const spare = room - least;
  if (spare < 0) return want.map((one) => (one.least * room) / least);
  if (more <= spare) return want.map((one) => one.most + 0.1);
  return want.map((one) => one.least + (spare * (one.most - one.least)) / more);
}
