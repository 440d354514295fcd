/** Whether a cart has a coupon in it: a row about one that takes something off, or a line that says it was applied. */
import { applied, coupon, notUsed, taken } from './page-coupon-words';
import type { Words } from './page-sign-words';
import { languages } from './records';

interface Line {
  raw: string;
  /** Folded; '' where it is prose. */
  plain: string;
}

const any = (words: Words): string => languages.map((language) => words[language]).join('|');
const number = '(?:\\d{1,3}(?:[,.]\\d{3})+|\\d{1,9})(?:[.,]\\d{1,2})?';
const minus = '[-−－–—‐▲△]';
const currency = '(?:[¥￥$€£]|us\\$|円|eur|usd|gbp|jpy|mxn|%)';
/** An amount that is taken off: with a sign before or behind its currency. */
const off = `(?:${minus} ?${currency}? ?${number} ?${currency}?|[¥￥$€£] ?${minus} ?${number})`;
/** What takes the coupon out again. */
const takeOut = '(?: ?[\\[(]?(?:remove|delete|x|×|削除|取消|取り消す|解除|eliminar|quitar)[\\])]?)?';
/** A code stands between the row's words and its amount. */
const between = '[^\\d−▲△-]{0,20}(?:["“«(「]?[a-z0-9][\\w•-]{1,24}["”»)」]?)?[ :)」]{0,3}';

const label = `^(?:${any(coupon)})`;
const isRow = new RegExp(label);
const isReduced = new RegExp(`${label}${between}(?<![a-z\\d])(${off})${takeOut}$`);
const isTaken = new RegExp(
  `${label}[^\\d]{0,6}(?:${any(taken)})[ :]{0,3}(${currency}? ?${number} ?${currency}?)$`,
);
const isApplied = new RegExp(`^(?:✓ ?|✔ ?)?(?:${any(applied)})[.!。]?$`);
const isAmount = new RegExp(`^${off}$`);
const isPlainAmount = new RegExp(`^${currency}? ?${number} ?${currency}?$`);
const isCode = /^[a-z0-9][\w•-]{2,24}$/;
const isNotUsed = new RegExp(any(notUsed));
/** Shops that name the code only, on a row of discounts: it has letters and digits. */
const isNamed = new RegExp(
  `^(?:order )?(?:discount|descuento) [("“]?(?=[a-z]*\\d)(?=\\d*[a-z])[\\w-]{4,24}[)"”]? (${off})$`,
);

const isMore = (amount: string | undefined): boolean => /[1-9]/.test(amount ?? '');

function isUsed(row: string): boolean {
  if (row === '' || isNotUsed.test(row)) return false;
  if (isApplied.test(row)) return true;
  return [isReduced, isTaken, isNamed].some((pattern) => isMore(pattern.exec(row)?.[1]));
}

/** The row put together where its cells are lines of their own: words, code, amount. */
function rowsFrom(lines: readonly Line[], at: number): Line[] {
  const [row, second, third] = lines.slice(at, at + 3);
  if (!row) return [];
  const join = (...cells: Line[]): Line => ({
    raw: cells.map(({ raw }) => raw).join(' '),
    plain: cells.map(({ plain }) => plain).join(' '),
  });
  const isCell = ({ plain }: Line) => isAmount.test(plain) || isPlainAmount.test(plain);
  if (!second || !isRow.test(row.plain)) return [row];
  if (isCell(second)) return [row, join(row, second)];
  if (third && isCode.test(second.plain) && isAmount.test(third.plain))
    return [row, join(row, second, third)];
  return [row];
}

/** The line that shows a coupon in use, or null. */
export function couponLine(lines: readonly Line[]): string | null {
  for (const at of lines.keys()) {
    const row = rowsFrom(lines, at).find(({ plain }) => isUsed(plain));
    if (row) return row.raw;
  }
  return null;
}
