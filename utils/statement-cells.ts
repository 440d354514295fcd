/** One cell or line of a history page: a sum, a state, an order number. */
import { amountsIn, toNumber } from './offers/amounts';
import { orderNumber } from './page-words';
import { type Portal, statusOfLabel } from './portals';
import type { TripStatus } from './records';
import { stateWords } from './statement-words';
import type { Sum } from './statements';
import { readable } from './terms/moments';

/** Read of a line, UTF-16 units; the rest of a longer one says nothing here. */
const longest = 400;

/** A piece of the text: as it stands, in half-width, and without case and accents. */
export interface Cell {
  raw: string;
  plain: string;
  latin: string;
}

export function cellOf(text: string): Cell {
  const raw = text.trim().slice(0, longest);
  const { plain, latin } = readable(raw);
  return { raw, plain, latin };
}

const minus = /[-−–▲△]\s?(?:[£€¥$]|us\$)?\s?$/i;

/** What a figure is counted in where its column says it and the cell does not. */
export function unitOfLabel(label: string): string {
  if (/マイル|miles|millas|avios/.test(label)) return 'mile';
  return /ポイント|points|puntos|\bpt\b/.test(label) ? 'point' : '';
}

/** Every sum of points or money in a cell, negative where something was spent. `dollar`: ISO 4217. */
export const sumsIn = ({ plain }: Cell, dollar: string): (Sum & { at: number })[] => {
  const line = plain.normalize('NFKC');
  return amountsIn(line, dollar)
    .filter(({ unit, upTo, per }) => unit !== 'percent' && unit !== 'times' && !upTo && !per)
    .map(({ amount, unit, at }) => {
      const isMinus = minus.test(line.slice(Math.max(0, at - 4), at));
      return { value: isMinus ? -amount : amount, unit, at };
    });
};

const bare = /^([+-]?)\s?(\d{1,3}(?:[.,\s]\d{3})+|\d+(?:[.,]\d{1,2})?)$/;

/** The sum of a cell whose column says what it is: a bare figure counts in the column's unit. Null for two sums. */
export function sumOf(cell: Cell, label: string, dollar: string): Sum | null {
  const sums = sumsIn(cell, dollar);
  const [only] = sums;
  if (sums.length === 1 && only) return { value: only.value, unit: only.unit };
  if (sums.length > 1) return null;
  const [, sign, figure] =
    bare.exec(
      cell.plain
        .replace(/[−–▲△]/g, '-')
        .replace(/＋/g, '+')
        .trim(),
    ) ?? [];
  if (figure === undefined) return null;
  const value = toNumber(figure.replace(/\s/g, ''));
  if (value > Number.MAX_SAFE_INTEGER) return null;
  return { value: sign === '-' ? -value : value, unit: unitOfLabel(label) };
}

const states = Object.entries(stateWords) as [TripStatus, RegExp][];

/** The state that a whole label means, the portal's own words first; null for what is none. */
export function stateOf({ plain, latin }: Cell, portal: Portal | null): TripStatus | null {
  const own = statusOfLabel(plain, portal);
  if (own) return own;
  const word = latin.trim().replace(/[.。!]$/, '');
  return states.find(([, form]) => form.test(word))?.[0] ?? null;
}

/** Of a cell that says more than the state: `否認（注文キャンセル）`, `$2.32 pending`, `Declined Why?`. */
export function stateWithin(cell: Cell, portal: Portal | null): TripStatus | null {
  const whole = stateOf(cell, portal);
  if (whole || cell.raw.length > 60) return whole;
  const inside = /[(（]([^)）]{2,30})[)）]/.exec(cell.plain)?.[1];
  const before = cell.plain.split(/[(（・·,、:：/|]/)[0] ?? '';
  const lean = before.replace(/[+-]?\s?[£€¥$]?\s?\d[\d.,]*\s?(?:円|pts?|ポイント|€)?/g, '').trim();
  const first = lean.split(' ')[0] ?? '';
  for (const words of [before, lean, first, inside ?? ''])
    if (words.trim()) {
      const found = stateOf(cellOf(words), portal);
      if (found) return found;
    }
  return null;
}

const loose =
  /(?:注文|受付|伝票|factura|invoice|receipt|pedido|boleta|ticket|order|ref)\s?(?:id|no|number|n[ºo°])?[.:：\s#]{0,4}([a-z]{0,4}-?\d[a-z\d-]{2,38})/i;

/** The number by which an order is told from others, where a cell or line names one. */
export function numberIn({ plain, latin }: Cell): string | null {
  const found = orderNumber(plain, latin) ?? loose.exec(plain)?.[1];
  return found?.slice(0, 60) ?? null;
}
