/**
 * Folding: full-width digits, letters and signs become half-width, half-width katakana becomes full-width, all kinds of
 * spaces and dashes become one, so that a cue is written once. Every folded character knows where it came from.
 */

/** A folded text and the way back: character `i` of `text` began at `origin[i]`; one more entry stands for the end. */
export interface Folded {
  text: string;
  origin: Uint32Array;
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
const longestLigature = 3;
const voicedMark = 0xff9e;
const halfVoicedMark = 0xff9f;
const fullStop = 0xff0e;

/** What each character becomes; a character of itself where nothing is written. */
const table = ((): Uint16Array => {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) codes[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - 0xfee0;
  for (let i = 0; i < halfKana.length; i++) codes[0xff61 + i] = halfKana.charCodeAt(i);
  for (const [one, many] of alike) for (const char of many) codes[char.charCodeAt(0)] = one.charCodeAt(0);
  return codes;
})();

const isDigit = (code: number) => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** The voiced kana of a kana and the mark behind it, or 0. */
function voiced(last: number, mark: number): number {
  const kana = String.fromCharCode(last);
  if (mark === voicedMark) return voiceable.includes(kana) ? last + 1 : 0;
  return halfVoiceable.includes(kana) ? last + 2 : 0;
}

/** A full-width full stop between digits is a point, elsewhere the end of a sentence. */
const stopOf = (raw: string, i: number) =>
  isDigit(raw.charCodeAt(i - 1)) && isDigit(raw.charCodeAt(i + 1)) ? 0x2e : 0x3002;

const chunk = 8_192;
function textOf(codes: Uint16Array): string {
  let text = '';
  // Spreading would walk over the codes by an iterator.
  for (let i = 0; i < codes.length; i += chunk)
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(i, i + chunk));
  return text;
}

/** Folds a text of any length; lone surrogates stay as they are. */
export function fold(raw: string): Folded {
  const room = raw.length + (longestLigature - 1) * (raw.match(/[\ufb00-\ufb04]/g)?.length ?? 0);
  const codes = new Uint16Array(room);
  const origin = new Uint32Array(room + 1);
  let length = 0;
  const put = (code: number, from: number) => {
    codes[length] = code;
    origin[length++] = from;
  };
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const isMark = code === voicedMark || code === halfVoicedMark;
    const joined = isMark && length > 0 ? voiced(codes[length - 1] ?? 0, code) : 0;
    if (joined) codes[length - 1] = joined;
    else if (code >= 0xfb00 && code <= 0xfb04)
      for (const one of ligatures.get(raw.charAt(i)) ?? '') put(one.charCodeAt(0), i);
    else put(code === fullStop ? stopOf(raw, i) : (table[code] ?? code), i);
  }
  origin[length] = raw.length;
  return { text: textOf(codes.subarray(0, length)), origin: origin.subarray(0, length + 1) };
}

/** Where a folded stretch stands in the raw text. */
export function unfold(
  { origin }: Folded,
  at: number,
  end: number,
  raw: string,
): { at: number; end: number } {
  const from = origin[at] ?? raw.length;
  const last = origin[end] ?? raw.length;
  return { at: from, end: Math.max(last, from) };
}
