/**
 * Which letters a pattern cannot do without: "one of these is in every match". A text that has none of them need not be
 * searched. The way RE2 filters (https://github.com/google/re2/blob/main/re2/prefilter.h); what is not understood counts
 * as "nothing known", so that a filter never refuses a match.
 */

/** What is known of a part of a pattern. */
interface Known {
  /** Everything it matches, where that is little. */
  exact: readonly string[] | null;
  /** One of these is in all it matches; null when nothing is known. */
  some: readonly string[] | null;
}

const unknown: Known = { exact: null, some: null };
const empty: Known = { exact: [''], some: null };

/** More than this is not spelt out. */
const mostExact = 48;
const mostLiterals = 600;
/** The beginning of a longer one does. */
const longest = 12;
const biggestClass = 8;

/** Kanji and kana are rarer than letters. */
const weightOf = (literal: string) => (/[^\0-\x7f]/.test(literal) ? 2 : 1) * literal.length;
const weightOfAll = (literals: readonly string[] | null) =>
  literals === null || literals.length > mostLiterals ? 0 : Math.min(...literals.map(weightOf));

/** The set that fewer texts have; null when either says nothing. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const [first, second] = [weightOfAll(a), weightOfAll(b)];
  if (first === 0 && second === 0) return null;
  return first > second || (first === second && (a?.length ?? 0) <= (b?.length ?? 0)) ? a : b;
}

const unique = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

function either(parts: readonly Known[]): Known {
  const exact = parts.flatMap((part) => (part.exact ? [part.exact] : []));
  const all = unique(exact);
  if (exact.length === parts.length && all.length <= mostExact) return { exact: all, some: null };
  const some = parts.map((part) => better(part.exact, part.some));
  const known = some.flatMap((one) => (one ? [one] : []));
  return { exact: null, some: known.length === parts.length ? unique(known) : null };
}

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
    const parts = [this.#sequence()];
    while (this.#took('|')) parts.push(this.#sequence());
    return either(parts);
  }

  #took(words: string): boolean {
    const is = this.#source.startsWith(words, this.#at);
    if (is) this.#at += words.length;
    return is;
  }

  #sequence(): Known {
    let run: readonly string[] = [''];
    let best: readonly string[] | null = null;
    let whole = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const { exact, some } = this.#repeated();
      if (exact && exact.length * run.length <= mostExact) {
        run = unique(run.map((before) => exact.map((word) => before + word)));
        continue;
      }
      whole = false;
      best = better(best, better(run, some));
      run = exact ?? [''];
    }
    return whole ? { exact: run, some: null } : { exact: null, some: better(best, run) };
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
    if (least === 0) return once && atom.exact ? { exact: unique([atom.exact, ['']]), some: null } : unknown;
    return once ? atom : { exact: null, some: better(atom.exact, atom.some) };
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
    return { exact: [char.replace(/[A-Z]/, (one) => one.toLowerCase())], some: null };
  }
}

/** In lower case; one of them is in the lower-case form of every match. Null when nothing is known. */
export function literalsOf(re: RegExp): readonly string[] | null {
  const { exact, some } = new Walk(re).alternatives();
  const cut = better(exact, some)?.map((literal) => literal.slice(0, longest));
  return (
    cut?.filter((one, i) => !cut.some((other, j) => one.includes(other) && (one !== other || j < i))) ?? null
  );
}
