/** Which font writes which sign. A sign that no font has is shown by its number: none may vanish from evidence. */

/** As much of a font as is asked here. */
export interface Glyphs {
  hasGlyphForCodePoint: (codePoint: number) => boolean;
}

export interface FontRun {
  /** Which of the fonts. */
  font: number;
  text: string;
}

/** Shows nothing by itself: it only says how the sign beside it is to look, or where a word may be broken. */
const unseen = /\u200B|\u200C|\u200D|\u2060|[\uFE00-\uFE0F]|\uFEFF|[\u{E0100}-\u{E01EF}]|\u00AD/gu;

const numbered = (sign: string) =>
  `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Finds the font of each sign: the first that has it. The same sign is looked up once. */
export function letterer(fonts: readonly Glyphs[]) {
  const known = new Map<string, FontRun>();
  const look = (sign: string): FontRun => {
    const code = sign.codePointAt(0) ?? 0;
    const font = fonts.findIndex((one) => one.hasGlyphForCodePoint(code));
    return font < 0 ? { font: 0, text: numbered(sign) } : { font, text: sign };
  };
  const runOf = (sign: string): FontRun => {
    const found = known.get(sign) ?? look(sign);
    known.set(sign, found);
    return found;
  };
  /** A text without line ends, as stretches of one font each. */
  return (text: string): FontRun[] => {
    const runs: FontRun[] = [];
    for (const sign of text.replace(/\s/g, ' ').replace(unseen, '')) {
      const { font, text: shown } = runOf(sign);
      const last = runs.at(-1);
      if (last?.font === font) last.text += shown;
      else runs.push({ font, text: shown });
    }
    return runs;
  };
}
