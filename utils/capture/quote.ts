/** Finding a quoted sentence among the words of a page, and where it stands in the picture. */
import type { Rect, TextBlock, TextPlaces } from '../records';

export interface QuoteFound {
  /** Boxes of the lines it stands on, CSS px of the page; empty when it was not to be seen. */
  boxes: Rect[];
  /** The least seen of the blocks it runs through. */
  seen: TextBlock['seen'];
  /** True when any of it is small print. */
  small: boolean;
}

/** A letter that counts, and where it stands. */
interface Letters {
  text: string;
  block: number[];
  at: number[];
}

/**
 * Where a quote stands: whitespace, the width of letters and what no eye sees (soft hyphens, zero-width spaces) do not count; it may
 * run through several blocks. Of several places the first that was seen. Null when it is nowhere, or the quote is empty.
 */
export function findQuote(quote: string, { blocks }: Pick<TextPlaces, 'blocks'>): QuoteFound | null {
  const wanted = lettersOf([{ text: quote }]).text;
  if (!wanted) return null;
  // A picture's text or a hidden word may stand in the middle of what a reader reads in one go.
  const running = ({ of }: TextBlock) => of === undefined;
  const views: ((block: TextBlock) => boolean)[] = [
    (block) => running(block) && block.seen === 'visible',
    running,
    ({ seen }) => seen === 'visible',
    () => true,
  ];
  for (const view of views) {
    const shown = blocks.filter(view);
    const letters = lettersOf(shown);
    const start = letters.text.indexOf(wanted);
    if (start >= 0) return foundIn(shown, letters, start, start + wanted.length);
  }
  return null;
}

/**
 * Every place where words stand, in the order of the page; upper and lower case do not count either. Of running text first what a
 * reader reads in one go, then what pictures and fields say.
 */
export function findAll(words: string, { blocks }: Pick<TextPlaces, 'blocks'>): QuoteFound[] {
  const wanted = bare(words);
  if (!wanted) return [];
  const views: ((block: TextBlock) => boolean)[] = [
    ({ of, seen }) => of === undefined && seen === 'visible',
    ({ of, seen }) => of !== undefined || seen !== 'visible',
  ];
  return views.flatMap((view) => {
    const shown = blocks.filter(view);
    const letters = lettersOf(shown);
    return startsOf(wanted, inLower(letters.text)).map((start) =>
      foundIn(shown, letters, start, start + wanted.length),
    );
  });
}

function startsOf(wanted: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) starts.push(at);
  return starts;
}

/** One case, of the same length. A sigma is written otherwise where a word ends; here no word does, since nothing parts it from the next. */
const inLower = (letters: string): string => letters.toLowerCase().replaceAll('ς', 'σ');

/** What counts of words when they are compared: no white space, one width, one case. */
export const bare = (text: string): string => inLower(lettersOf([{ text }]).text);

/** From where to where words stand in a text, UTF-16, as `bare` compares them. `wanted` is bare. */
export function spansOf(wanted: string, text: string): [from: number, to: number][] {
  const letters = lettersOf([{ text }]);
  if (wanted === '') return [];
  return startsOf(wanted, inLower(letters.text)).map((start) => {
    const last = letters.at[start + wanted.length - 1] ?? 0;
    return [letters.at[start] ?? 0, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)];
  });
}

const unseen = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;

function lettersOf(blocks: readonly Pick<TextBlock, 'text'>[]): Letters {
  const letters: Letters = { text: '', block: [], at: [] };
  for (const [index, { text }] of blocks.entries()) {
    let at = 0;
    for (const letter of text) {
      if (!unseen.test(letter))
        for (const unit of letter.normalize('NFKD').replace(/\s/g, '').split('')) {
          letters.text += unit;
          letters.block.push(index);
          letters.at.push(at);
        }
      at += letter.length;
    }
  }
  return letters;
}

function foundIn(
  blocks: readonly TextBlock[],
  { block, at }: Letters,
  start: number,
  end: number,
): QuoteFound {
  const found: QuoteFound = { boxes: [], seen: 'visible', small: false };
  for (let first = start; first < end; ) {
    const index = block[first] ?? 0;
    let last = first;
    while (last + 1 < end && block[last + 1] === index) last++;
    const part = blocks[index];
    if (part) {
      found.boxes.push(...linesBetween(part, at[first] ?? 0, at[last] ?? 0));
      found.small ||= part.small;
      if (part.seen !== 'visible' && found.seen !== 'hidden') found.seen = part.seen;
    }
    first = last + 1;
  }
  return found;
}

/** The lines that hold the letters from `from` to `to` (both included); all of them when their beginnings are not known. */
function linesBetween({ boxes, starts }: TextBlock, from: number, to: number): Rect[] {
  if (!starts) return boxes;
  return boxes.filter((_, i) => (starts[i] ?? 0) <= to && (starts[i + 1] ?? Number.POSITIVE_INFINITY) > from);
}
