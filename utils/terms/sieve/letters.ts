/** Kinds of characters, few enough that a table can hold every pair of them. */

export const kindBits = 5;
/** How many kinds there are. */
export const kinds = 1 << kindBits;
const other = 0;
export const digit = 1;
const space = 2;
const money = 3;
const bracket = 4;
const letters = 6;

const table = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/.test(char)) return letters + code - 0x61;
  if (/\d/.test(char)) return digit;
  if (/\s/.test(char)) return space;
  if (char === '$') return money;
  return /[([<]/.test(char) ? bracket : other;
});

/** The kind of a character by its code. */
export const kindOf = (code: number): number => (code < 0x80 ? (table[code] ?? other) : other);

/** One number for two kinds in a row. */
export const pairOf = (first: number, second: number): number => first * kinds + second;

/** The kinds of all characters between two codes. */
export function kindsBetween(low: number, high: number): number[] {
  const found = new Set<number>(high >= 0x80 ? [other] : []);
  for (let code = low; code <= Math.min(high, 0x7f); code++) found.add(kindOf(code));
  return [...found];
}

export const everyKind: readonly number[] = Array.from({ length: kinds }, (_, kind) => kind);
/** What `\d`, `\n`, `\s` and `\w` stand for. Some spaces are beyond ASCII. */
export const classes: Readonly<Record<string, readonly number[]>> = {
  d: [digit],
  n: [space],
  s: [space, other],
  w: [...kindsBetween(0x30, 0x39), ...kindsBetween(0x61, 0x7a), other],
};
