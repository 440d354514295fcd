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

function numbersWithin(piece: string, offset: number): Range[] {
  const at: number[] = [];
  let digits = '';
  for (let i = 0; i < piece.length; i++) {
    const char = piece[i] ?? '';
    if (!digit.test(char)) continue;
    at.push(i);
    digits += char > '9' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
  }
  const opens = (i: number) => i === 0 || (at[i] ?? 0) - (at[i - 1] ?? 0) > 1;
  const found: Range[] = [];
  for (let i = 0; i < digits.length; i++) {
    const length = opens(i) ? cardLength(digits, i, opens) : 0;
    if (!length) continue;
    found.push({ start: offset + (at[i] ?? 0), end: offset + (at[i + length - 1] ?? 0) + 1 });
    i += length - 1;
  }
  return found;
}

/** Length of the card number that begins at `from` and ends before a gap, or 0. */
function cardLength(digits: string, from: number, opens: (i: number) => boolean): number {
  for (let length = Math.min(19, digits.length - from); length >= 13; length--) {
    const end = from + length;
    const closed = end === digits.length || opens(end);
    const number = digits.slice(from, end);
    if (closed && scheme.test(number) && luhn(number)) return length;
  }
  return 0;
}

function luhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const value = Number(number[number.length - 1 - i]) * (i % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
