/** What is left of the words of a page when rectangles of its picture are black: no more than the picture still shows. */
import type { Rect, TextBlock, TextPlaces } from '../records';
import { type MaskWords, maskWords, sign } from './mask-words';

export interface BlackedOut {
  /** Only what the picture shows: what is hidden, folded or beyond its edge may repeat what was blackened. */
  places: TextPlaces;
  /** The words of every line that a rectangle touches, each line once. */
  hidden: string[];
}

/** Share of a line's height up to which a rectangle leaves it legible: lines that stand close overlap by a px or two. */
const legible = 0.25;

/**
 * Takes the words out of every line that a rectangle touches, the whole line: where on it which word stands is not known.
 * `boxes`: CSS px of the page; `extent`: what the picture shows of it. Of a block whose lines are not known all goes.
 */
export function blackOut(places: TextPlaces, boxes: readonly Rect[], extent: Rect): BlackedOut {
  const hidden = new Set<string>();
  const blocks = places.blocks.flatMap((block) => blackened(block, boxes, extent, hidden) ?? []);
  return { places: { ...places, blocks }, hidden: [...hidden] };
}

/** The same, with words masked wherever else they stand in it. */
export const withoutWords = (places: TextPlaces, words: MaskWords): TextPlaces => ({
  ...places,
  // A text that changed its length has no lines known by their beginnings any more.
  blocks: places.blocks.map((block) => {
    const text = maskWords(block.text, words);
    const { starts: _, ...rest } = block;
    return text === block.text ? block : { ...rest, text };
  }),
});

/** The words of places as a text, a line for each block. */
export const textOfPlaces = ({ blocks }: Pick<TextPlaces, 'blocks'>): string =>
  blocks.map(({ text }) => `${text}\n`).join('');

function blackened(
  block: TextBlock,
  black: readonly Rect[],
  extent: Rect,
  hidden: Set<string>,
): TextBlock | null {
  if (block.seen !== 'visible' || block.of === 'picture') return null;
  const lines = linesOf(block).filter(({ boxes }) => boxes.some((box) => touches(box, extent)));
  if (!lines.length) return null;
  const kept = { text: '', boxes: [] as Rect[], starts: [] as number[] };
  for (const { text, boxes } of lines) {
    const isBlack = boxes.some((box) => black.some((rect) => covers(rect, box)));
    if (isBlack && text.trim()) hidden.add(text.trim());
    kept.starts.push(kept.text.length);
    kept.boxes.push(...boxes.slice(0, 1));
    kept.text += isBlack ? sign : text;
  }
  const { starts, ...rest } = block;
  return starts ? { ...rest, ...kept } : { ...rest, text: kept.text };
}

interface TextLine {
  text: string;
  boxes: readonly Rect[];
}

function linesOf({ text, boxes, starts }: TextBlock): TextLine[] {
  if (!starts || starts.length !== boxes.length) return [{ text, boxes }];
  return boxes.map((box, i) => ({
    text: text.slice(i === 0 ? 0 : starts[i], starts[i + 1] ?? text.length),
    boxes: [box],
  }));
}

const shared = (from: number, size: number, otherFrom: number, otherSize: number) =>
  Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom);

/** Whether two rectangles share any place. */
export const touches = (a: Rect, b: Rect): boolean =>
  shared(a.x, a.width, b.x, b.width) > 0 && shared(a.y, a.height, b.y, b.height) > 0;

/** A line is so much taller than wide where it runs from top to bottom. */
const upright = 1.5;

/** Whether a rectangle makes anything of a line illegible: measured across the line. */
function covers(rect: Rect, line: Rect): boolean {
  if (!touches(rect, line)) return false;
  return line.height > upright * line.width
    ? shared(rect.x, rect.width, line.x, line.width) >= Math.min(legible * line.width, rect.width)
    : shared(rect.y, rect.height, line.y, line.height) >= Math.min(legible * line.height, rect.height);
}
