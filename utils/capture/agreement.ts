/** How well a drawing agrees with what was really seen, and where it does not. */
import type { Rect } from '../records';

/** Both pictures are compared at this fraction of their size, so that anti-aliasing does not count as difference. */
const shrink = 4;
/** Sum of the channel differences (0–765) from which two pixels disagree. */
const tolerance = 48;
/** Cells of the map, CSS px. */
const cell = 64;
/** Share of a cell's pixels that must agree. */
const enough = 0.9;

export interface Agreement {
  /** Share (0–1) of pixels that agree. */
  share: number;
  /** Cells that do not agree, CSS px of the page; neighbours in a row are one. */
  poor: Rect[];
}

/**
 * Compares a photograph with a drawing of the same part of the page.
 * `area` is that part in px of the drawing, `place` in CSS px of the page; the drawing is scaled to the photograph's size.
 */
export async function agreement(
  real: Blob,
  drawing: CanvasImageSource,
  area: Rect,
  place: Rect,
): Promise<Agreement> {
  const bitmap = await createImageBitmap(real);
  const width = Math.max(1, Math.floor(bitmap.width / shrink));
  const height = Math.max(1, Math.floor(bitmap.height / shrink));
  const a = pixels(width, height, (context) => context.drawImage(bitmap, 0, 0, width, height));
  const b = pixels(width, height, (context) =>
    context.drawImage(drawing, area.x, area.y, area.width, area.height, 0, 0, width, height),
  );
  bitmap.close();
  return compare(a, b, { width, height }, place);
}

/** Two pictures of the same size as RGBA rows, and the part of the page they show. */
export function compare(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { width, height }: { width: number; height: number },
  place: Rect,
): Agreement {
  const side = Math.max(1, Math.round((cell * width) / place.width));
  const columns = Math.ceil(width / side);
  const cells = Array.from({ length: columns * Math.ceil(height / side) }, () => ({ agree: 0, all: 0 }));
  let agree = 0;
  for (let i = 0; i < width * height; i++) {
    const same = differs(a, b, 4 * i) ? 0 : 1;
    const at = cells[Math.floor(Math.floor(i / width) / side) * columns + Math.floor((i % width) / side)];
    agree += same;
    if (at) {
      at.agree += same;
      at.all++;
    }
  }
  const poor = cells.flatMap((one, i) => (one.agree < enough * one.all ? [i] : []));
  return {
    share: Math.round((1_000 * agree) / (width * height)) / 1_000,
    poor: joined(poor, columns, (side * place.width) / width, place),
  };
}

const differs = (a: ArrayLike<number>, b: ArrayLike<number>, i: number) =>
  [0, 1, 2].reduce((sum, channel) => sum + Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0)), 0) >=
  tolerance;

/** Cells by their index, as rectangles within `place`; runs of neighbours become one. */
function joined(poor: readonly number[], columns: number, size: number, place: Rect): Rect[] {
  const rects: Rect[] = [];
  for (const [i, index] of poor.entries()) {
    const last = rects.at(-1);
    if (last && index % columns !== 0 && poor[i - 1] === index - 1) last.width += size;
    else
      rects.push({
        x: place.x + (index % columns) * size,
        y: place.y + Math.floor(index / columns) * size,
        width: size,
        height: size,
      });
  }
  return rects.map((rect) => within(rect, place));
}

/** Whole px, and no further than what was compared. */
function within(rect: Rect, place: Rect): Rect {
  const [x, y] = [Math.round(rect.x), Math.round(rect.y)];
  const right = Math.min(Math.round(rect.x + rect.width), place.x + place.width);
  const bottom = Math.min(Math.round(rect.y + rect.height), place.y + place.height);
  return { x, y, width: right - x, height: bottom - y };
}

function pixels(width: number, height: number, draw: (context: OffscreenCanvasRenderingContext2D) => void) {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gave no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  draw(context);
  return context.getImageData(0, 0, width, height).data;
}
