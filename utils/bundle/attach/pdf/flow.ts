/** Where the next thing goes: from the top of a page to its end, then on the next. */
import type { Runs } from './blocks';
import { type Line, linesOf } from './lines';
import { type Colour, contentEnd, contentWidth, type Element, type Paper, sheet } from './paper';

export interface Type {
  size: number;
  /** Height of a line against its letters. */
  leading: number;
  colour?: Colour;
}

/** How words of each part of the page are set. Japanese wants more air between lines. */
export const typeFor = (language: string) => {
  const leading = language === 'ja' ? 1.62 : 1.46;
  return {
    brand: { size: 9, leading, colour: 'accent' },
    title: { size: 19, leading: 1.32 },
    heading: { size: 12.5, leading: 1.4, colour: 'accent' },
    minor: { size: 10.5, leading: 1.4 },
    text: { size: 9.2, leading },
    table: { size: 8.4, leading: leading - 0.08 },
    head: { size: 7.8, leading: 1.4, colour: 'soft' },
    caption: { size: 7.6, leading: 1.42 },
  } satisfies Record<string, Type>;
};

const tones: Readonly<Record<'soft' | 'accent' | 'warn', Colour>> = {
  soft: 'soft',
  accent: 'accent',
  warn: 'warn',
};

export function openFlow(paper: Paper) {
  const { pdf } = paper;
  let y: number = contentEnd;

  const newPage = () => {
    pdf.addPage();
    y = sheet.top;
  };
  const room = () => contentEnd - y;
  const isFresh = () => y <= sheet.top;
  /** A new page, unless so much still fits. */
  const need = (height: number) => {
    if (height > room()) newPage();
  };
  const skip = (height: number) => {
    if (!isFresh()) y += height;
  };

  const lines = (runs: Runs, width: number, { size }: Type) => linesOf(runs, width, size, paper);

  /** Draws lines with their top at `top`; links lie over their words. */
  function draw(shown: readonly Line[], x: number, top: number, type: Type): void {
    const high = type.size * type.leading;
    for (const [index, { pieces }] of shown.entries()) {
      const foot = top + index * high + high / 2 + type.size * 0.36;
      let at = x;
      for (const piece of pieces) {
        const { run, width } = piece;
        paper.write(piece, at, foot, type.size, run.tone ? tones[run.tone] : (type.colour ?? 'ink'));
        if (run.goTo) pdf.goTo(at, foot - type.size, width, high, run.goTo);
        at += width;
      }
    }
  }

  /** Words from edge to edge, over as many pages as they need. */
  function words(
    runs: Runs,
    type: Type,
    tag: Parameters<Paper['tagged']>[0],
    parent: Element,
    { inset = 0, width = contentWidth }: { inset?: number; width?: number } = {},
  ): void {
    const high = type.size * type.leading;
    let left = lines(runs, width - inset, type);
    while (left.length) {
      need(Math.min(left.length, 2) * high);
      const fit = Math.max(1, Math.floor(room() / high));
      const now = left.slice(0, fit);
      paper.tagged(tag, parent, () => draw(now, sheet.left + inset, y, type));
      y += now.length * high;
      left = left.slice(fit);
    }
  }

  return {
    newPage,
    room,
    isFresh,
    need,
    skip,
    lines,
    draw,
    words,
    get y() {
      return y;
    },
    set y(value: number) {
      y = value;
    },
  };
}
export type Flow = ReturnType<typeof openFlow>;
