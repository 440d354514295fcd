/** How the patterns of the Latin-script grammars are written: bounded, and blind to how words are spaced. */
import { otherSpaces } from '../../fold';
import { type Cue, find, type Sifted } from '../../sieve';
import type { Openings } from '../../sieve/openings';

/** A piece of the text: UTF-16 units, the end excluded. */
export interface Place {
  readonly at: number;
  readonly end: number;
}

/**
 * A gap, and one that may be missing. Of bounds up to three the engine writes every number out, each with a copy of what
 * follows: patterns of some gaps were a megabyte of code, and behind a limit of all of it those that come later run slowly
 * (`kMaxUnrolledMaxMatches` in https://source.chromium.org/chromium/chromium/src/+/main:v8/src/regexp/regexp-compiler-tonode.cc).
 */
const gap = '[ \\n]{1,5}';
const mayGap = '[ \\n]{0,4}';
/** A class of characters, or what asks for spaces outside of one. */
const asksSpaces = /\[(?:[^\]\\]|\\.){1,80}\]|\\s| \??/g;

/** Two characters are all the spaces of a folded text. */
function spaceOf(asked: string): string {
  if (asked === ' ') return gap;
  if (asked === ' ?') return mayGap;
  return asked === '\\s' ? '[ \\n]' : asked.replace(/\\s| /g, ' \\n');
}

/**
 * Makes the source of a pattern in which ` ` is any short gap, ` ?` may be missing, and `<3>` is up to three words or none,
 * each with the gap after it.
 */
export const spaced = (source: string): string =>
  source
    .replace(/<(\d)>/g, (_, words: string) => `(?:[a-z0-9'"$£€%,\\s-]{1,${Number(words) * 11}}\\s)?`)
    .replace(asksSpaces, spaceOf);

/** The same as a RegExp; global by default, as grammars walk over a text. */
export const pattern = (source: string, flags = 'g'): RegExp => new RegExp(spaced(source), flags);

/** True at the end of what stands before. */
export const ending = (source: string): RegExp => pattern(`(?:^|[^a-z0-9])(?:${source})[\\s,:(]{0,3}$`, '');

/** True at the beginning of what comes after. */
export const beginning = (source: string): RegExp => pattern(`^[\\s,(]{0,3}(?:${source})`, '');

/** A sentence of more is a list of figures and no condition; none of them is read. */
const mostMatches = 16;

export interface Match extends Place {
  readonly groups: RegExpExecArray;
}

/** Every match of a global pattern with its groups, as places; `matchAll` would copy the pattern each time. */
export function everyMatchOf(words: Openings, one: Cue, most = Number.POSITIVE_INFINITY): Match[] {
  const matches: Match[] = [];
  let from = 0;
  for (let groups = find(one, words); groups && matches.length < most; groups = find(one, words, from)) {
    const end = groups.index + groups[0].length;
    matches.push({ at: groups.index, end, groups });
    from = groups[0] === '' ? end + 1 : end;
  }
  return matches;
}

/** The same, or none where they are too many. */
export function matchesOf(words: Openings, one: Cue): Match[] {
  const matches = everyMatchOf(words, one, mostMatches + 1);
  return matches.length > mostMatches ? [] : matches;
}

/** The same in a text, or part of one, whose letters are known. */
export const matchesIn = (words: Openings, sifted: Sifted, one: Cue) =>
  sifted.may(one) ? matchesOf(words, one) : [];

const accents = /[\u0300-\u036f]/g;

/** One character without case and accent, as long as before; what would change its length stays. */
function foldChar(char: string): string {
  const bare = char.normalize('NFD').replace(accents, '').toLowerCase();
  return bare.length === char.length ? bare : char;
}

/** Signs of one kind, written the one way. */
const alike: readonly (readonly [string, string])[] = [
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u301c'],
  ["'", '\u2018\u2019\u201b\u00b4'],
  [' ', `${otherSpaces}\r\u2028\u2029`],
];
const signs = new Map(alike.flatMap(([one, many]) => [...many].map((sign) => [sign, one] as const)));

/** What each character becomes, once it has been asked for. */
const known = new Map<string, string>();

function bareOf(char: string): string {
  const bare = known.get(char) ?? signs.get(char) ?? foldChar(char);
  known.set(char, bare);
  return bare;
}

/** What is more than a letter in the other case. */
const uncommon = /[^\n\u0020-\u007d]/g;

/** Lower case, no accents, plain dashes and quotes; every character keeps its place. */
export function folded(text: string): string {
  return text.replace(uncommon, bareOf).toLowerCase();
}
