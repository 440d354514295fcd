/** The cells of a table row, and what names them. */
import type { Line } from './lines';
import type { Stretch } from './shapes';

interface Cell extends Stretch {
  named: string;
}

export const isRow = ({ text }: Line) =>
  text.includes('|') && (text.trimStart().startsWith('|') || text.includes(' | '));
/** A cell of the first row that names its column. */
export const column =
  /^[^\d]{0,12}(?:期間|時期|期限|日|日程|条件|上限額?|period|date|deadline|plazo|per[ií]odo|vigencia|validez|fecha(?: de [a-zñ]{3,12})?|m[ií]nimo|m[áa]ximo|tope|(?:min(?:imum)?|max(?:imum)?|cap|limit|spend|pay-?out))$/i;

/** The names of the columns, by the first row of a table. A row that says a figure names nothing but itself. */
export const columnsOf = ({ text }: Line) => {
  const saysFigure = /\d/.test(text);
  return text.split('|').map((cell) => (!saysFigure && column.test(cell.trim()) ? cell.trim() : ''));
};

/** Whether a row begins with its own name, for which its head has no cell: `第1回 | 6/1~6/30 | …` under `購入期間 | 利用期間`. */
const rowNamed = (text: string, columns: readonly string[]) =>
  columns[0] !== undefined &&
  columns[0] !== '' &&
  /^\s{0,4}第?\d{1,2}(?:回|弾|期|次|クール)\s{0,4}\|/.test(text);

/** The cells of a table row, each with what names it: its column, or the cell before it. A line that is no row is one cell. */
export function cellsOf(line: Line, columns: readonly string[]): Cell[] {
  const { text, at, end } = line;
  if (!isRow(line)) return [{ at, end, named: '' }];
  const shift = rowNamed(text, columns) ? 1 : 0;
  const cells: Cell[] = [];
  let named = '';
  let from = at;
  for (const [i, cell] of text.split('|').entries()) {
    const words = cell.trim();
    if (/[^\s\-:]/.test(cell))
      cells.push({ at: from, end: from + cell.length, named: columns[i - shift] || named });
    if (words !== '' && (named === '' || !/\d/.test(words))) named = words.slice(0, 40);
    from += cell.length + 1;
  }
  return cells;
}
