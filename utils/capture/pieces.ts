/** The text of a page as a row of pieces, in which a number may run through several; and what of it must not be kept. */
import type { Mask } from '../records';
import { findCardNumbers } from './card-numbers';
import { findPersonal } from './find-words';
import { findCodes } from './labelled-codes';
import type { Own } from './personal';

/** A stretch of text on the page: a text node, or a field with its value. */
export interface Piece {
  node: Text | HTMLInputElement | HTMLTextAreaElement;
  text: string;
  /** Set when the next stretch stands in a block of its own: between them is a gap to the eye. */
  ends?: true;
}

/** How much of the words before a number is kept to tell what it is, UTF-16 units. */
const memory = 48;

/**
 * Adds the next stretch of text. One without digits ends a number, unless it is only space or a dash; its last words are kept,
 * since they may be the label of what comes next.
 * @param all every stretch is kept whole: words are looked for as well
 */
export function addPiece(pieces: Piece[], node: Piece['node'], text: string, all = false) {
  if (/[0-9０-９]/.test(text) || (all && text.trim())) {
    pieces.push({ node, text });
    return;
  }
  if (!/[^\s\-‐‑–−ー－.·・]/.test(text)) return;
  const last = pieces.at(-1);
  const words = text.trim().slice(-memory);
  if (last?.text.startsWith('|') && !/[0-9０-９]/.test(last.text))
    last.text = `|${`${last.text.slice(1)} ${words}`.slice(-memory)}`;
  else pieces.push({ node, text: `|${words}` });
}

export interface Found {
  node: Piece['node'];
  /** Offsets inside that node's text. */
  start: number;
  end: number;
  why: Mask['why'];
}

/**
 * Card numbers, and codes their labels tell of, in a row of pieces, also those split over several: where in which piece.
 * @param own the shopper's own words, where personal data is masked as well (the pieces must be of such a walk)
 */
export function cardNumbersIn(pieces: readonly Piece[], own: readonly Own[] | null = null): Found[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length + 1;
  }
  const whole = pieces.map(({ text, ends }) => `${text}${ends ? '\n' : '\0'}`).join('');
  const numbers = findCardNumbers(whole);
  const ranges = [
    ...numbers.map((range) => ({ ...range, why: 'card-number' as const })),
    ...findCodes(whole, numbers),
    ...(own ? findPersonal(whole, own) : []),
  ].sort((a, b) => a.start - b.start);
  const found: Found[] = [];
  let first = 0;
  for (const { start, end, why } of ranges) {
    while ((starts[first + 1] ?? Number.POSITIVE_INFINITY) <= start) first++;
    for (let i = first; i < pieces.length && (starts[i] ?? 0) < end; i++) {
      const piece = pieces[i];
      const from = starts[i] ?? 0;
      if (piece)
        found.push({
          node: piece.node,
          start: Math.max(0, start - from),
          end: Math.min(piece.text.length, end - from),
          why,
        });
    }
  }
  return found;
}
