/** One row of a history page: by the headings of its columns, else by what its pieces are. */

import type { Portal } from './portals';
import { type Cell, cellOf, numberIn, stateWithin, sumOf, sumsIn } from './statement-cells';
import { type DayContext, dayIn } from './statement-dates';
import { fieldOf, type Heads } from './statement-lines';
import { type Field, lapseWords } from './statement-words';
import type { StatementRow, Sum } from './statements';

export interface RowContext extends DayContext {
  /** ISO 4217 for a bare `$`. */
  dollar: string;
  portal: Portal | null;
}

export type RowWords = Omit<StatementRow, 'quote' | 'at'>;
const longestName = 200;

/** Whether a cell holds nothing. */
const isBlank = ({ raw }: Cell) => !/[\p{L}\p{N}]/u.test(raw);
const blank = cellOf('');

/** A row of a table whose columns are named. */
export function rowByHeads(cells: readonly Cell[], heads: Heads, context: RowContext): RowWords {
  const place = (field: Field) => {
    const total = heads.labels.findIndex((label, i) => heads.fields[i] === field && /total|合計/.test(label));
    return total >= 0 ? total : heads.fields.indexOf(field);
  };
  const of = (field: Field) => cells[place(field)] ?? blank;
  const sum = (field: Field) => sumOf(of(field), heads.labels[place(field)] ?? '', context.dollar);
  const spent = sum('spent');
  const order = of('order').raw;
  const status = of('status');
  return {
    date: dayIn(of('date').latin, context, { whole: true })?.day ?? null,
    shop: isBlank(of('shop')) ? null : of('shop').raw.slice(0, longestName),
    orderNumber: /\d/.test(order) ? order.slice(0, 60) : numberIn(of('shop')),
    amount: positive(sum('amount')),
    reward: sum('reward') ?? (spent && { ...spent, value: -Math.abs(spent.value) }),
    status: isBlank(status)
      ? stateWithin(ofReward(of('reward')), context.portal)
      : stateWithin(status, context.portal),
    expires: dayIn(of('expiry').latin, context, { whole: true, ahead: true })?.day ?? null,
  };
}

/** `+$63.00 (por liberar)` says how it stands, a bare figure does not. */
const ofReward = (cell: Cell): Cell => (/\p{L}{3}/u.test(cell.plain) ? cell : blank);
const positive = (sum: Sum | null) => (sum && sum.value > 0 ? sum : null);

/** A row that is only known by its pieces: a list, or a table without headings. `name`: where a line before it names the shop. */
export function rowByPieces(
  date: string,
  pieces: readonly Cell[],
  context: RowContext,
  name: Cell | null = null,
): RowWords {
  const read = pieces.filter((piece) => !isBlank(piece)).map((piece) => pieceOf(piece, context));
  const states = new Set(read.flatMap(({ status }) => status ?? []));
  const [status = null] = states;
  const shop = name?.raw ?? read.find((piece) => piece.name !== null)?.name ?? null;
  return {
    date,
    shop: shop?.slice(0, longestName) ?? null,
    orderNumber: pieces.map(numberIn).find((number) => number !== null) ?? null,
    ...sumsOf(read.flatMap(({ sums }) => sums)),
    status: states.size === 1 ? status : null,
    expires: only(read.flatMap(({ expires }) => expires ?? [])),
  };
}

interface Piece {
  sums: { sum: Sum; field: Field | null }[];
  status: StatementRow['status'];
  expires: string | null;
  /** What it calls the shop. */
  name: string | null;
}

/** What one piece says: a sum with the label before it, a state, until when it holds, or a name. */
function pieceOf(cell: Cell, context: RowContext): Piece {
  if (lapseWords.test(cell.latin)) {
    const expires = dayIn(cell.latin, context, { ahead: true })?.day ?? null;
    return { sums: [], status: null, expires, name: null };
  }
  const sums = sumsIn(cell, context.dollar);
  const [label = '', value] = /[:：]/.test(cell.plain) ? cell.plain.split(/[:：]/, 2) : [];
  const own = value === undefined ? cell : cellOf(value);
  const status =
    value === undefined || fieldOf(cellOf(label).latin) === 'status'
      ? stateWithin(own, context.portal)
      : null;
  const found = sums.map(({ at, ...sum }) => ({ sum, field: fieldBefore(cell, at) }));
  const name = status === null && value === undefined ? nameOf(cell, sums[0]?.at) : null;
  return { sums: found, status, expires: null, name };
}

/** The words of a piece before its sum, if any: no label, and letters enough. */
function nameOf(cell: Cell, at = cell.plain.length): string | null {
  const words = cellOf(cell.plain.slice(0, at).replace(/[\s:：+¥$£€(（–−-]+$/, ''));
  const isWhole = at === cell.plain.length;
  const field = fieldOf(words.latin);
  if (!isNameLike(words) || field === 'status' || (!isWhole && field !== null && field !== 'shop'))
    return null;
  return isWhole ? cell.raw : words.raw;
}

/** Letters enough to be what a shop is called. */
export const isNameLike = ({ plain }: Cell): boolean =>
  plain.length <= 80 && (plain.match(/\p{L}/gu)?.length ?? 0) >= (/[\u3040-\u9fff]/.test(plain) ? 2 : 3);

/** What the words before a sum call it. */
function fieldBefore({ latin }: Cell, at: number): Field | null {
  const words = latin.slice(0, at).replace(/[\s:：¥$£€+(（-]+$/, '');
  return fieldOf(words.split(/[,、。・|/]/).at(-1) ?? '');
}

/** Which sum was paid, and which is earned. Two of a kind without labels are neither. */
function sumsOf(found: Piece['sums']): Pick<RowWords, 'amount' | 'reward'> {
  const by = (field: Field | null) => found.filter((one) => one.field === field).map(({ sum }) => sum);
  const plain = found.filter(({ field }) => field === null || field === 'shop').map(({ sum }) => sum);
  const points = plain.filter(({ unit }) => unit === 'point' || unit === 'mile');
  const money = plain.filter(({ unit }) => unit !== 'point' && unit !== 'mile');
  const amount = only(by('amount'));
  const reward = only(by('reward')) ?? only(points);
  const single = only(money);
  return {
    amount: positive(amount ?? (reward ? single : null)),
    reward: reward ?? (amount ? single : null),
  };
}

/** The only one; null for none, and for several that may contradict each other. */
const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);
