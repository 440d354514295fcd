/**
 * Card numbers in text. Everything that is stored or exported passes through here first.
 * A number counts when its length and first digits are a card scheme's and its check digit is right (ISO/IEC 7812-1: Luhn),
 * so that most order numbers stay readable. Small: the sentinel carries it into every page.
 */

/** Digits (ASCII or full-width) with up to three separators between them; `\0` marks the edge of two text nodes. */
const run = /[0-9０-９](?:[\s\0\u200b\-‐‑–−ー－.·・]{0,3}[0-9０-９]){12,}/g;
const digit = /[0-9０-９]/;
/** First digits of Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro. */
const scheme = /^(?:4|5[0-8]|2[2-7]|3[04-9]|35|6[0-9])/;

export interface Range {
  /** Index of the first character, and of the one after the last (UTF-16). */
  start: number;
  end: number;
}

/** Where card numbers stand in a text. Finds them inside longer rows of numbers too, as long as they begin and end at a gap. */
export function findCardNumbers(text: string): Range[] {
  const found: Range[] = [];
  for (const { 0: piece, index } of text.matchAll(run)) found.push(...numbersWithin(piece, index));
  return found;
}

/** The text with each digit of a card number replaced by `•`; the length stays the same. */
export function maskCardNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findCardNumbers(text)) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[0-9０-９]/g, '•');
    from = end;
  }
  return masked + text.slice(from);
}

/** The digits of a run, where each stands, and what lies before it: nothing, the edge of a text node, or a visible gap. */
interface Digits {
  text: string;
  at: number[];
  before: ('none' | 'edge' | 'gap')[];
}

function digitsOf(piece: string): Digits {
  const digits: Digits = { text: '', at: [], before: [] };
  for (let i = 0; i < piece.length; i++) {
    const char = piece[i] ?? '';
    if (!digit.test(char)) continue;
    const between = piece.slice((digits.at.at(-1) ?? i - 1) + 1, i);
    digits.before.push(!between && digits.at.length ? 'none' : /^\0*$/.test(between) ? 'edge' : 'gap');
    digits.at.push(i);
    digits.text += char > '9' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
  }
  return digits;
}

function numbersWithin(piece: string, offset: number): Range[] {
  const digits = digitsOf(piece);
  const found: Range[] = [];
  for (let i = 0; i < digits.text.length; i++) {
    const length = digits.before[i] === 'none' ? 0 : cardLength(digits, i);
    if (!length) continue;
    const start = offset + (digits.at[i] ?? 0);
    const end = offset + (digits.at[i + length - 1] ?? 0) + 1;
    // Where two could begin, both are covered: which one is real cannot be told.
    const last = found.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** How cards are printed: in one piece, by fours, American Express 4-6-5, Diners 4-6-4, or digit by digit. Dates and sums are not. */
const printed = /^(?:4,4,4,\d|4,4,4,4(?:,[1-3])?|4,6,[45]|1(?:,1){12,18})$/;

/** Text nodes that may divide a number anywhere. */
const mostEdges = 2;

/** Length of the card number that begins at `from` and ends before a gap, or 0. */
function cardLength({ text, before }: Digits, from: number): number {
  for (let length = Math.min(19, text.length - from); length >= 13; length--) {
    const end = from + length;
    const number = text.slice(from, end);
    if (before[end] === 'none' || !scheme.test(number) || !luhn(number) || barcode(number)) continue;
    if (isPrinted(before.slice(from, end))) return length;
  }
  return 0;
}

/** Thirteen digits whose check digit is a barcode's (EAN-13, GTIN): Japanese goods begin with 45 or 49, and cards have had sixteen since the 1990s. */
function barcode(number: string): boolean {
  if (number.length !== 13) return false;
  return [...number].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 ? 3 : 1), 0) % 10 === 0;
}

/** Text nodes may divide a number as cards are printed, or anywhere in few places: more are cells of a table. */
function isPrinted(before: Digits['before']): boolean {
  const groups = (isEdge: (kind: Digits['before'][number]) => boolean): string => {
    const lengths: number[] = [];
    for (const [at, kind] of before.entries())
      if (at === 0 || isEdge(kind)) lengths.push(1);
      else lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    return lengths.join(',');
  };
  const gaps = groups((kind) => kind === 'gap');
  const few = before.filter((kind, at) => at > 0 && kind === 'edge').length <= mostEdges;
  return (
    (few && (!gaps.includes(',') || printed.test(gaps))) || printed.test(groups((kind) => kind !== 'none'))
  );
}

function luhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const value = Number(number[number.length - 1 - i]) * (i % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** A value whose name says that it is a secret. */
const secret =
  /([?&#;][^=&#;]*(?:card|cvv|cvc|csc|passw|pwd|sec(?:urity)?.?code|\bp(?:ass|in)\b)[^=&#;]*=)[^&#;]*/gi;

/** An address with card numbers and secret values masked; blanks in it are written `+`, `%20` or `_`. Its length may change. */
export function maskAddress(address: string): string {
  const plain = address.replace(/%20|%2D|%C2%A0|[+_]/gi, (blank) => ' '.repeat(blank.length));
  let masked = '';
  let from = 0;
  for (const { start, end } of findCardNumbers(plain)) {
    masked += address.slice(from, start) + '•'.repeat(end - start);
    from = end;
  }
  return (masked + address.slice(from)).replace(secret, '$1•');
}
