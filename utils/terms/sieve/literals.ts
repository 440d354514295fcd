/**
 * Which letters a pattern cannot do without: "one of these is in every match". A text that has none of them need not be
 * searched. The way RE2 filters (https://github.com/google/re2/blob/main/re2/prefilter.h); what is not understood counts
 * as "nothing known", so that a filter never refuses a match.
 */

import { either, empty, type Known, type Literals, mostExact, telling, unique, unknown } from './known';

/** The beginning of a longer one does. */
const longest = 12;
const biggestClass = 8;
/** Of one pattern; more tell little more. */
const mostSets = 4;

/** Walks over the source of one pattern. */
class Walk {
  #at = 0;
  readonly #source: string;
  /** Blind to case: what has another case outside of ASCII is left open. */
  readonly #blind: boolean;

  constructor({ source, ignoreCase }: RegExp) {
    this.#source = source;
    this.#blind = ignoreCase;
  }

  alternatives(): Known {
    const first = this.#sequence();
    const parts = [first];
    while (this.#took('|')) parts.push(this.#sequence());
    return parts.length === 1 ? first : either(parts);
  }

  #took(words: string): boolean {
    const is = this.#source.startsWith(words, this.#at);
    if (is) this.#at += words.length;
    return is;
  }

  #sequence(): Known {
    let run: readonly string[] = [''];
    const sets: Literals[] = [];
    let whole = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const { exact, some } = this.#repeated();
      if (exact && exact.length * run.length <= mostExact) {
        run = unique(run.map((before) => exact.map((word) => before + word)));
        continue;
      }
      whole = false;
      sets.push(run, ...some);
      run = exact ?? [''];
    }
    return whole ? { exact: run, some: [] } : { exact: null, some: telling({ exact: run, some: sets }) };
  }

  #repeated(): Known {
    const atom = this.#atom();
    const form = /^(?:([?*+])|\{(\d{1,4})(,(\d{0,4}))?\})\??/.exec(
      this.#source.slice(this.#at, this.#at + 14),
    );
    if (!form) return atom;
    this.#at += form[0].length;
    const [, sign, low, range, high] = form;
    const least = sign ? (sign === '+' ? 1 : 0) : Number(low);
    const once = sign === '?' || (range === undefined ? low : high) === '1';
    if (least === 0) return once && atom.exact ? { exact: unique([atom.exact, ['']]), some: [] } : unknown;
    return once ? atom : { exact: null, some: telling(atom) };
  }

  #atom(): Known {
    for (const look of ['(?=', '(?!', '(?<=', '(?<!']) if (this.#took(look)) return this.#group() && empty;
    if (this.#took('(?:') || this.#took('(')) return this.#group();
    if (this.#took('[')) return this.#class();
    if (this.#took('\\')) return this.#escaped();
    const char = this.#source.charAt(this.#at++);
    if (char === '^' || char === '$') return empty;
    return char === '.' ? unknown : this.#letter(char);
  }

  #group(): Known {
    const inner = this.alternatives();
    if (!this.#took(')')) throw new Error(`A pattern that cannot be read: ${this.#source}`);
    return inner;
  }

  #class(): Known {
    const from = this.#at;
    for (; this.#source.charAt(this.#at) !== ']'; this.#at++)
      if (this.#source.charAt(this.#at) === '\\') this.#at++;
    const members = this.#source.slice(from, this.#at++);
    if (members.length > biggestClass || /^\^|\\|.-./.test(members)) return unknown;
    return either([...members].map((char) => this.#letter(char)));
  }

  #escaped(): Known {
    const char = this.#source.charAt(this.#at++);
    if (char === 'b' || char === 'B') return empty;
    if (/[a-zA-Z\d]/.test(char)) {
      if (char === 'u') this.#at += 4;
      if (char === 'x') this.#at += 2;
      return unknown;
    }
    return this.#letter(char);
  }

  #letter(char: string): Known {
    if (this.#blind && char > '\x7f' && char.toLowerCase() !== char.toUpperCase()) return unknown;
    return { exact: [char.replace(/[A-Z]/, (one) => one.toLowerCase())], some: [] };
  }
}

/** Without what holds another one. */
function shortest(literals: Literals): Literals {
  const cut = unique([literals.map((literal) => literal.slice(0, longest))]);
  return cut.filter((one) => !cut.some((other) => one !== other && one.includes(other)));
}

/** In lower case: of each set, one is in the lower-case form of every match. None when nothing is known. */
export const literalsOf = (re: RegExp): readonly Literals[] =>
  telling(new Walk(re).alternatives()).slice(0, mostSets).map(shortest);
