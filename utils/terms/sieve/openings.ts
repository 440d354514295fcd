/**
 * Where words begin in a text, by their first two letters, and with which two a pattern's matches can begin. A pattern that
 * begins where a word does is tried there alone, and only where its letters stand: a search would try each of its
 * alternatives at every character.
 */
import { digit, kindBits, kindOf, kinds, pairOf } from './letters';
import { isChoice, pairsOf } from './pairs';

/** What begins a pattern of whole words: nothing of it matches within a word. */
const atWords = /^\(\?<!\[a-z[^\]]{0,12}\]\)/;
/** `places` hold a place and, in the lowest bits, the pair there. */
const pairBits = 2 * kindBits;
const pairMask = (1 << pairBits) - 1;
/** A pattern that can begin with more of the pairs than this is searched for as ever. */
const mostPairs = (kinds * kinds) / 4;

/** A pattern to be tried where words begin. */
export interface Opening {
  /** Matches only where it is tried. */
  readonly sticky: RegExp;
  /** One bit for each pair of letters a match can begin with: in the number of the first, that of the second. */
  readonly pairs: readonly number[];
  /** One bit for each first letter. */
  readonly firsts: number;
}

/** A pattern that can begin with nothing but a digit. */
const isOfDigits = (pairs: readonly number[]) =>
  pairs.every((seconds, first) => seconds === 0 || first === digit);

const countOf = (bits: number): number => (bits === 0 ? 0 : 1 + countOf(bits & (bits - 1)));

/** How to try a pattern where words begin; null where that is not known to find all of its matches. */
export function openingOf(re: RegExp): Opening | null {
  if (re.ignoreCase) return null;
  const pairs = pairsOf(re);
  if (!pairs || !((atWords.test(re.source) && !isChoice(re)) || isOfDigits(pairs))) return null;
  if (pairs.reduce((sum, one) => sum + countOf(one), 0) > mostPairs) return null;
  const firsts = pairs.reduce((all, seconds, first) => (seconds === 0 ? all : all | (1 << first)), 0);
  return { sticky: new RegExp(re.source, 'y'), pairs, firsts };
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isLetter = (code: number) => code >= 0x61 && code <= 0x7a;

/** The places of a text where no letter stands before, and those of digits, each with the pair of letters there. */
function placesIn(text: string): number[] {
  const places: number[] = [];
  let inWord = false;
  let code = text.charCodeAt(0);
  for (let i = 0; i < text.length; i++) {
    // Behind the end there is no letter at all.
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    if (!inWord || isDigit(code)) places.push((i << pairBits) | pairOf(kindOf(code), kindOf(next)));
    inWord = isLetter(code);
    code = next;
  }
  return places;
}

/** A folded text whose words' beginnings are known. */
export class Openings {
  readonly text: string;
  #places: readonly number[] | null = null;
  /** One bit for each letter at one of the places. */
  #firsts = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The first match at or after `from`. */
  exec({ sticky, pairs, firsts }: Opening, from = 0): RegExpExecArray | null {
    const places = this.#places ?? this.#found();
    if ((firsts & this.#firsts) === 0) return null;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      if (((pairs[(place & pairMask) >> kindBits] ?? 0) & (1 << (place & (kinds - 1)))) === 0) continue;
      const at = place >> pairBits;
      if (at < from) continue;
      sticky.lastIndex = at;
      const found = sticky.exec(this.text);
      if (found) return found;
    }
    return null;
  }

  #found(): readonly number[] {
    this.#places = placesIn(this.text);
    for (const place of this.#places) this.#firsts |= 1 << ((place & pairMask) >> kindBits);
    return this.#places;
  }
}
