/** Which slice shows which part of the page. In device px and whole numbers, so that no seam is off by a fraction. */
import type { Rect, Region, Seam, Slice } from '../records';
import { common, outward, withoutAll } from './rects';

/** A slice on the page, device px. */
export interface Laid {
  slice: Slice;
  /** Where it lies. */
  at: Rect;
  /** The parts of the page it is the first to show; they overlap with nobody else's. */
  shows: Rect[];
}

type Size = { width: number; height: number };

export const inPixels = ({ width, height }: Size, scale: number): Size => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

/**
 * Lays slices over a page of `page` CSS px at `scale` device px each; earlier ones lie on top.
 * Of a slice taken further down, what is pinned to the window is not used: it would be shown twice, and cover the page.
 */
export function lay(slices: readonly Slice[], page: Size, scale: number): Laid[] {
  const whole = { x: 0, y: 0, ...inPixels(page, scale) };
  const taken: Rect[] = [];
  return slices.map((slice) => {
    const at = {
      x: Math.round(slice.x * scale),
      y: Math.round(slice.y * scale),
      width: slice.pixelWidth,
      height: slice.pixelHeight,
    };
    const visible = common(at, whole);
    const shows = visible ? withoutAll([visible], [...unusable(slice, scale), ...taken]) : [];
    taken.push(...shows);
    return { slice, at, shows };
  });
}

function unusable({ viewport, pinned = [], cut = [] }: Slice, scale: number): Rect[] {
  const atTop = viewport.scrollX === 0 && viewport.scrollY === 0;
  return [...cut, ...(atTop ? [] : pinned)].map((rect) => outward(rect, scale));
}

const toCss =
  (scale: number) =>
  (rect: Rect): Rect => ({
    x: rect.x / scale,
    y: rect.y / scale,
    width: rect.width / scale,
    height: rect.height / scale,
  });

/** The seam map: every slice that shows something, and what, CSS px. */
export const seamsOf = (laid: readonly Laid[], scale: number): Seam[] =>
  laid
    .filter(({ shows }) => shows.length > 0)
    .map(({ slice, shows }) => ({ slice, shows: shows.map(toCss(scale)) }));

/** The whole page in rectangles that do not overlap, CSS px: seen in a slice, or drawn. */
export function regionsOf(laid: readonly Laid[], page: Size, scale: number): Region[] {
  const real = laid.flatMap(({ shows }) => shows);
  const drawn = withoutAll([{ x: 0, y: 0, ...inPixels(page, scale) }], real);
  return [
    ...real.map((rect) => ({ ...toCss(scale)(rect), from: 'real' as const })),
    ...drawn.map((rect) => ({ ...toCss(scale)(rect), from: 'drawn' as const })),
  ];
}
