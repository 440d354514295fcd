/** Which patterns a text may match at all, found in one walk over it: each by letters it cannot do without. */
import { Automaton } from './sieve/automaton';
import { literalsOf } from './sieve/literals';

/** A pattern that is searched for only where its letters are. */
export interface Cue {
  readonly re: RegExp;
  /** The sets of its letters, by number: a text without one of each has no match. */
  readonly sets: readonly number[];
}

/** The numbers of all sets of letters, by the letters. */
const sets = new Map<string, number>();
const automaton = new Automaton();

function numberOf(literals: readonly string[]): number {
  const name = [...literals].sort().join('\n');
  const set = sets.get(name) ?? sets.size;
  if (set < sets.size) return set;
  sets.set(name, set);
  for (const literal of literals) automaton.add(literal, set);
  return set;
}

/** Takes a pattern in, while the room is loaded: of one that comes after the first text, nothing is known. */
export const cue = (re: RegExp): Cue => ({ re, sets: automaton.isReady ? [] : literalsOf(re).map(numberOf) });

/** The same of a pattern that may be missing. */
export const cueOf = (re: RegExp | undefined): Cue | null => (re ? cue(re) : null);

/** What a text has of the letters. */
export class Sifted {
  readonly #bits: Uint32Array;

  /**
   * @param texts no pattern's letters reach from one into the next
   * @param more what has been found in further texts
   */
  constructor(texts: readonly string[], more?: Sifted) {
    this.#bits = more ? more.#bits.slice() : new Uint32Array((sets.size >> 5) + 1);
    automaton.walk(texts, this.#bits);
  }

  /** False: the pattern matches no part of the text. */
  may({ sets: wanted }: Cue): boolean {
    for (const set of wanted) if (((this.#bits[set >> 5] ?? 0) & (1 << (set & 31))) === 0) return false;
    return true;
  }
}
