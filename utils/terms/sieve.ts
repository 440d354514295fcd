/** Which patterns a text may match at all, found in one walk over it: each by letters it cannot do without. */
import type { Stretch } from './shapes';
import { Automaton, type Marks } from './sieve/automaton';
import { literalsOf } from './sieve/literals';
import { type Opening, type Openings, openingOf } from './sieve/openings';

const none: number[] = [];

/** A pattern that is searched for only where its letters are. */
export class Cue {
  readonly re: RegExp;
  /** The sets of its letters, by number: a text without one of each has no match. None is known before the first text is looked at. */
  sets: readonly number[] = none;
  #opening: Opening | null | undefined;

  constructor(re: RegExp) {
    this.re = re;
  }

  /** How it is tried where words begin, found out when it is first tried; null where it is searched for everywhere. */
  get opening(): Opening | null {
    if (this.#opening === undefined) this.#opening = openingOf(this.re);
    return this.#opening;
  }
}

/** Patterns that are asked for together: most texts have none of most, and that is seen without looking at each of them. */
export interface CueList {
  readonly cues: readonly Cue[];
  /** Of each, the set that fewest texts have; -1 where nothing is known. */
  readonly rarest: Int32Array;
}

/** The numbers of all sets of letters, by the letters. */
const sets = new Map<string, number>();
const automaton = new Automaton();

/**
 * What is taken in when the first text comes. Finding the letters of a thousand patterns takes longer than loading the room does, and who
 * loads it seldom reads a text: a background that was woken, a page that shows dates.
 */
let waiting: { readonly cues: Cue[]; readonly lists: CueList[] } | null = { cues: [], lists: [] };

function takeIn() {
  const { cues, lists } = waiting ?? { cues: [], lists: [] };
  waiting = null;
  for (const one of cues) one.sets = literalsOf(one.re).map(numberOf);
  for (const list of lists) findRarest(list);
}

function numberOf(literals: readonly string[]): number {
  const name = [...literals].sort().join('\n');
  const set = sets.get(name) ?? sets.size;
  if (set < sets.size) return set;
  sets.set(name, set);
  for (const literal of literals) automaton.add(literal, set);
  return set;
}

function findRarest({ cues, rarest }: CueList) {
  rarest.set(cues.map(({ sets: [first = -1] }) => first));
}

/** Makes a list of patterns that were taken in. */
export function cueList(cues: readonly Cue[]): CueList {
  const list = { cues, rarest: new Int32Array(cues.length).fill(-1) };
  if (waiting) waiting.lists.push(list);
  else findRarest(list);
  return list;
}

/** Takes a pattern in, while the room is loaded: of one that comes after the first text, nothing is known. */
export function cue(re: RegExp): Cue {
  const one = new Cue(re);
  waiting?.cues.push(one);
  return one;
}

/** The same of a pattern that may be missing. */
export const cueOf = (re: RegExp | undefined): Cue | null => (re ? cue(re) : null);

/** The first match of a pattern in a text, not before `from`. */
export function find(one: Cue, words: Openings, from = 0): RegExpExecArray | null {
  const { re, opening } = one;
  if (opening) return words.exec(opening, from);
  re.lastIndex = from;
  return re.exec(words.text);
}

/** A text of which parts are asked for. */
export class Sheet {
  readonly text: string;
  readonly #marks: Marks;

  constructor(text: string) {
    if (waiting) takeIn();
    this.text = text;
    this.#marks = automaton.marksOf(text);
  }

  /** Notes what the words say that end in a stretch; some of them begin before it, which does no harm. */
  note({ at, end }: Stretch, bits: Uint32Array, from: number) {
    const { ends, nodes } = this.#marks;
    for (let i = firstFrom(ends, at); i < ends.length && (ends[i] ?? end) < end; i++)
      automaton.noteNode(nodes[i] ?? 0, bits, from);
  }
}

/** The first of ascending numbers that is not below one. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Many texts share one array: each with its own would cost more than the walk. */
const shared = 256;
let room = new Uint32Array(0);
let used = 0;

/** What a text has of the letters. */
export class Sifted {
  readonly #bits: Uint32Array;
  readonly #from: number;

  /**
   * @param texts no pattern's letters reach from one into the next
   * @param more what has been found in further texts
   * @param part a stretch of a sheet that is looked at as well
   */
  constructor(texts: readonly string[], more?: Sifted | null, part?: { sheet: Sheet; place: Stretch }) {
    if (waiting) takeIn();
    const size = (sets.size >> 5) + 1;
    if (used + size > room.length) {
      room = new Uint32Array(shared * size);
      used = 0;
    }
    this.#bits = room;
    this.#from = used;
    used += size;
    if (more) for (let i = 0; i < size; i++) room[this.#from + i] = more.#bits[more.#from + i] ?? 0;
    part?.sheet.note(part.place, this.#bits, this.#from);
    automaton.walk(texts, this.#bits, this.#from);
  }

  /** False: the pattern matches no part of the text. */
  may({ sets: wanted }: Cue): boolean {
    for (let i = 0; i < wanted.length; i++) if (!this.#has(wanted[i] ?? 0)) return false;
    return true;
  }

  /** The numbers of those of a list that may match a part of the text, in its order. */
  among({ cues, rarest }: CueList): readonly number[] {
    let found = none;
    for (let i = 0; i < rarest.length; i++) {
      const set = rarest[i] ?? 0;
      if (set >= 0 && !this.#has(set)) continue;
      const one = cues[i];
      if (!one || !this.may(one)) continue;
      if (found === none) found = [];
      found.push(i);
    }
    return found;
  }

  #has(set: number): boolean {
    return ((this.#bits[this.#from + (set >> 5)] ?? 0) & (1 << (set & 31))) !== 0;
  }
}
