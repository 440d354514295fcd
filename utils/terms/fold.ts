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
const voiced = new Map([...'カキクケコサシスセソタチツテトハヒフヘホ'].map((kana) => [kana, next(kana, 1)]));
const halfVoiced = new Map([...'ハヒフヘホ'].map((kana) => [kana, next(kana, 2)]));
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  '…': '...',
};
const singles: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '〜': '~',
  '∼': '~',
  '〰': '~',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '￥': '¥',
};

function next(kana: string, by: number): string {
  return String.fromCharCode(kana.charCodeAt(0) + by);
}

/** A full-width full stop between digits is a point, elsewhere the end of a sentence. */
const stopOf = (before: string, after: string) =>
  /[0-9０-９]/.test(before) && /[0-9０-９]/.test(after) ? '.' : '。';

function foldOne(char: string, code: number): string {
  if (code < 0x80) return char === '\t' || char === '\r' ? (singles[char] ?? char) : char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0xff61 && code <= 0xff9d) return halfKana[code - 0xff61] ?? char;
  return singles[char] ?? ligatures[char] ?? char;
}

/** Folds a text of any length; lone surrogates stay as they are. */
export function fold(raw: string): Folded {
  const parts: string[] = [];
  const origins: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i);
    const code = raw.charCodeAt(i);
    const mark = code === 0xff9e ? voiced : code === 0xff9f ? halfVoiced : undefined;
    const joined = mark?.get(parts.at(-1) ?? '');
    if (joined) parts[parts.length - 1] = joined;
    else {
      const folded = char === '．' ? stopOf(raw.charAt(i - 1), raw.charAt(i + 1)) : foldOne(char, code);
      for (const one of folded.split('')) {
        parts.push(one);
        origins.push(i);
      }
    }
  }
  origins.push(raw.length);
  return { text: parts.join(''), origin: Uint32Array.from(origins) };
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
