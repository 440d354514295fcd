/**
 * Folding: full-width digits, letters and signs become half-width, half-width katakana becomes full-width, all kinds of
 * spaces and dashes become one, so that a cue is written once. Every folded character knows where it came from.
 */

/** A folded text and the way back: character `i` of `text` began at `origin[i]`, or at `i` where there is none; one more entry stands for the end. */
export interface Folded {
  text: string;
  origin: Uint32Array | null;
}

const halfKana =
  '。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン';
const voiceable = 'カキクケコサシスセソタチツテトハヒフヘホ';
const halfVoiceable = 'ハヒフヘホ';
/** All that `\s` is but a plain space, a line's end and what ends one too: a pattern need ask for two characters. */
export const otherSpaces =
  '\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff';
/** Signs of one kind, written the one way. */
const alike: readonly (readonly [string, string])[] = [
  [' ', otherSpaces],
  ['\n', '\r\u2028\u2029'],
  ['~', '〜∼〰˜∽⁓'],
  ['-', '‐‑‒–—―−'],
  ["'", '’‘'],
  ['"', '“”'],
  ['¥', '￥'],
];
const ligatures = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
]);
const fullStop = '．';

/** What each character becomes that does not stay as it is. */
const folds = new Map<string, string>([
  ...Array.from(
    { length: 0x5e },
    (_, i) => [String.fromCharCode(0xff01 + i), String.fromCharCode(0x21 + i)] as const,
  ),
  ...[...halfKana].map((kana, i) => [String.fromCharCode(0xff61 + i), kana] as const),
  ...alike.flatMap(([one, many]) => [...many].map((char) => [char, one] as const)),
]);
/** All of those, and some that stay: the fewer stretches are asked for, the sooner a long text is looked through. */
const foldable = /[\t\v\f\r\u00a0\u02dc\u1680\u2000-\u3000\u301c\u3030\ufeff-\uffe5]/g;

/** A full-width full stop between digits is a point, elsewhere the end of a sentence. */
function foldedChar(char: string, i: number, raw: string): string {
  if (char !== fullStop) return folds.get(char) ?? char;
  return isDigit.test(raw.charAt(i - 1)) && isDigit.test(raw.charAt(i + 1)) ? '.' : '。';
}
const isDigit = /[0-9０-９]/;

/** What becomes more characters or fewer: ligatures, and kana with a mark of their own. */
const reshaped = new RegExp(`[${[...ligatures.keys()].join('')}]|[${voiceable}]ﾞ|[${halfVoiceable}]ﾟ`, 'g');

const mayReshape = /[\ufb00-\ufb04ﾞﾟ]/;

function reshape(piece: string): string {
  const joined = String.fromCharCode(piece.charCodeAt(0) + (piece.endsWith('ﾞ') ? 1 : 2));
  return ligatures.get(piece) ?? joined;
}

/** Puts what becomes more or fewer characters in its place. */
function reshapedText(text: string): Folded {
  const pieces: string[] = [];
  const origin: number[] = [];
  let from = 0;
  for (const { 0: piece, index } of text.matchAll(reshaped)) {
    const shape = reshape(piece);
    pieces.push(text.slice(from, index), shape);
    while (from < index) origin.push(from++);
    for (let i = 0; i < shape.length; i++) origin.push(index);
    from = index + piece.length;
  }
  pieces.push(text.slice(from));
  while (from <= text.length) origin.push(from++);
  return { text: pieces.join(''), origin: Uint32Array.from(origin) };
}

/** Folds a text of any length; lone surrogates stay as they are. */
export function fold(raw: string): Folded {
  const text = raw.replace(foldable, foldedChar);
  return mayReshape.test(text) ? reshapedText(text) : { text, origin: null };
}

/** Where a folded stretch stands in the raw text. */
export function unfold({ origin }: Folded, at: number, end: number): { at: number; end: number } {
  if (!origin) return { at, end };
  const from = origin[at] ?? at;
  return { at: from, end: Math.max(origin[end] ?? end, from) };
}
