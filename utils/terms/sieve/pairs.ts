/** With which two characters a pattern's matches can begin; what is not understood counts as "with any". */
import { classes, everyKind, kindBits, kindOf, kinds, kindsBetween, pairOf } from './letters';

/**
 * The beginnings of all that a part matches, up to two characters: `nothing` where it can match nothing, the kind itself
 * where it can end after one, `two` and their pair for longer ones.
 */
type Beginnings = ReadonlySet<number>;

const nothing = -1;
const two = kinds;
const empty: Beginnings = new Set([nothing]);
const single = (found: readonly number[]): Beginnings => new Set(found);
const any = single(everyKind);

/** What begins with one and goes on with the other. */
function joined(first: Beginnings, second: Beginnings): Beginnings {
  const all = new Set<number>();
  for (const one of first)
    if (one >= two) all.add(one);
    else for (const next of second) all.add(onward(one, next));
  return all;
}

function onward(one: number, next: number): number {
  if (one === nothing) return next;
  if (next === nothing) return one;
  return two + pairOf(one, next >= two ? Math.floor((next - two) / kinds) : next);
}

const either = (parts: readonly Beginnings[]): Beginnings => new Set(parts.flatMap((part) => [...part]));

/** Walks over the source of one pattern. */
class Walk {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Beginnings {
    const parts = [this.#sequence()];
    while (this.#took('|')) parts.push(this.#sequence());
    return either(parts);
  }

  /** Whether all of it is a choice; what stands in front is then a part of the first one only. */
  isChoice(): boolean {
    this.#sequence();
    return this.#at < this.#source.length;
  }

  #took(words: string): boolean {
    const is = this.#source.startsWith(words, this.#at);
    if (is) this.#at += words.length;
    return is;
  }

  #sequence(): Beginnings {
    let all = empty;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at)))
      all = joined(all, this.#repeated());
    return all;
  }

  #repeated(): Beginnings {
    const one = this.#atom();
    const form = /^(?:([?*+])|\{(\d{1,4})(,(\d{0,4}))?\})\??/.exec(
      this.#source.slice(this.#at, this.#at + 14),
    );
    if (!form) return one;
    this.#at += form[0].length;
    const [, sign, low, range, high] = form;
    const least = sign ? (sign === '+' ? 1 : 0) : Number(low);
    const most = sign ? (sign === '?' ? 1 : 2) : Number(range === undefined ? low : high || 2);
    const more = least > 0 ? one : either([one, empty]);
    // Two of them are all that can be in the first two characters.
    if (most < 2) return most === 0 ? empty : more;
    return joined(more, least > 1 ? one : either([one, empty]));
  }

  #atom(): Beginnings {
    for (const look of ['(?=', '(?!', '(?<=', '(?<!']) if (this.#took(look)) return this.#group() && empty;
    if (this.#took('(?:') || this.#took('(')) return this.#group();
    if (this.#took('[')) return this.#class();
    if (this.#took('\\')) return single(this.#escaped());
    const char = this.#source.charAt(this.#at++);
    if (char === '^' || char === '$') return empty;
    return char === '.' ? any : single([kindOf(char.charCodeAt(0))]);
  }

  #group(): Beginnings {
    const inner = this.alternatives();
    if (!this.#took(')')) throw new Error(`A pattern that cannot be read: ${this.#source}`);
    return inner;
  }

  #class(): Beginnings {
    const isNot = this.#took('^');
    const found: number[] = [];
    while (!this.#took(']')) {
      const from = this.#at;
      if (this.#took('\\')) {
        found.push(...this.#escaped());
        continue;
      }
      this.#at++;
      // A sign before the closing bracket is no range.
      const isRange = this.#source.charAt(this.#at) === '-' && this.#source.charAt(this.#at + 1) !== ']';
      if (isRange) this.#at += 2;
      found.push(...kindsBetween(this.#source.charCodeAt(from), this.#source.charCodeAt(this.#at - 1)));
    }
    return isNot ? any : single(found);
  }

  /** Behind a backslash; what it asserts there takes no character, and is left to the pattern. */
  #escaped(): readonly number[] {
    const char = this.#source.charAt(this.#at++);
    if (char === 'b' || char === 'B') return [nothing];
    if (/[a-zA-Z\d]/.test(char)) {
      if (char === 'u') this.#at += 4;
      if (char === 'x') this.#at += 2;
      return classes[char] ?? everyKind;
    }
    return [kindOf(char.charCodeAt(0))];
  }
}

/** The pairs a match can begin with: for each kind of the first, the bits of the second; null when it can be nothing at all. */
export function pairsOf({ source }: RegExp): readonly number[] | null {
  const found = new Walk(source).alternatives();
  if (found.has(nothing)) return null;
  const pairs = new Array<number>(kinds).fill(0);
  for (const one of found)
    if (one < two) pairs[one] = -1;
    else {
      const first = (one - two) >> kindBits;
      pairs[first] = (pairs[first] ?? 0) | (1 << ((one - two) & (kinds - 1)));
    }
  return pairs;
}

/** Whether a pattern is a choice as a whole: `a|b`, not `(?:a|b)`. */
export const isChoice = ({ source }: RegExp): boolean => new Walk(source).isChoice();
