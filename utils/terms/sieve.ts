/** Which patterns a text may match at all, found in one walk over it: each by letters it cannot do without. */
import { literalsOf } from './sieve/literals';

/** A pattern that is searched for only where its letters are. */
export interface Cue {
  readonly re: RegExp;
  /** The sets of its letters, by number: a text without one of each has no match. */
  readonly sets: readonly number[];
}

const codes = 0x80;

/** All sets of letters as one tree. */
const sets = new Map<string, number>();
/** The next node by node and ASCII character; 0 where there is none. */
let ascii = new Uint16Array(codes * 1_024);
/** The same for every other character, by `node * 0x10000 + code`. */
const others = new Map<number, number>();
/** The sets a node ends a word of. */
const ends: (number[] | undefined)[] = [undefined];

function nextOf(node: number, code: number): number {
  return code < codes ? (ascii[node * codes + code] ?? 0) : (others.get(node * 0x10000 + code) ?? 0);
}

function grown(node: number, code: number): number {
  const known = nextOf(node, code);
  if (known) return known;
  const made = ends.push(undefined) - 1;
  if (made * codes + codes > ascii.length) {
    const wider = new Uint16Array(ascii.length * 2);
    wider.set(ascii);
    ascii = wider;
  }
  if (code < codes) ascii[node * codes + code] = made;
  else others.set(node * 0x10000 + code, made);
  return made;
}

function plant(literals: readonly string[], set: number) {
  for (const literal of literals) {
    let node = 0;
    for (let i = 0; i < literal.length; i++) node = grown(node, literal.charCodeAt(i));
    ends[node] = [...(ends[node] ?? []), set];
  }
}

function numberOf(literals: readonly string[]): number {
  const name = [...literals].sort().join('\n');
  const known = sets.get(name);
  if (known !== undefined) return known;
  const set = sets.size;
  sets.set(name, set);
  plant(literals, set);
  return set;
}

/** Takes a pattern in; best while the room is loaded. */
export const cue = (re: RegExp): Cue => ({ re, sets: literalsOf(re).map(numberOf) });

/** The same of a pattern that may be missing. */
export const cueOf = (re: RegExp | undefined): Cue | null => (re ? cue(re) : null);

/** What a text has of the letters. */
export class Sifted {
  /** How many sets there were: of a pattern taken in since, nothing is known. */
  readonly #sets = sets.size;
  readonly #bits = new Uint32Array((sets.size >> 5) + 1);

  constructor(...texts: readonly string[]) {
    for (const text of texts) this.#walk(text);
  }

  /** False: the pattern matches no part of the text. */
  may({ sets: wanted }: Cue): boolean {
    for (const set of wanted)
      if (set < this.#sets && ((this.#bits[set >> 5] ?? 0) & (1 << (set & 31))) === 0) return false;
    return true;
  }

  #walk(text: string) {
    const bits = this.#bits;
    for (let from = 0; from < text.length; from++) {
      let node = 0;
      for (let i = from; i < text.length; i++) {
        const code = text.charCodeAt(i);
        node = nextOf(node, code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
        if (node === 0) break;
        const ended = ends[node];
        if (ended) for (const set of ended) bits[set >> 5] = (bits[set >> 5] ?? 0) | (1 << (set & 31));
      }
    }
  }
}
