/** Rectangles: what of one is left when others are taken away. */
import type { Rect } from '../records';

const right = ({ x, width }: Rect) => x + width;
const bottom = ({ y, height }: Rect) => y + height;

/** The part two rectangles have in common; null when there is none. */
export function common(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(right(a), right(b)) - x;
  const height = Math.min(bottom(a), bottom(b)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** What is left of a rectangle without `hole`: at most four that do not overlap, widest above and below. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const gone = common(rect, hole);
  if (!gone) return [rect];
  const parts = [
    { x: rect.x, y: rect.y, width: rect.width, height: gone.y - rect.y },
    { x: rect.x, y: gone.y, width: gone.x - rect.x, height: gone.height },
    { x: right(gone), y: gone.y, width: right(rect) - right(gone), height: gone.height },
    { x: rect.x, y: bottom(gone), width: rect.width, height: bottom(rect) - bottom(gone) },
  ];
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}

/** What is left of some rectangles without any of the holes. */
export const withoutAll = (rects: readonly Rect[], holes: readonly Rect[]): Rect[] =>
  holes.reduce<Rect[]>((left, hole) => left.flatMap((rect) => without(rect, hole)), [...rects]);

/** The smallest whole-numbered rectangle around `rect` times `scale`. */
export function outward({ x, y, width, height }: Rect, scale: number): Rect {
  const left = Math.floor(x * scale);
  const top = Math.floor(y * scale);
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width) * scale) - left,
    height: Math.ceil((y + height) * scale) - top,
  };
}

export const area = (rects: readonly Rect[]): number =>
  rects.reduce((sum, { width, height }) => sum + width * height, 0);
