/** In which parts a page is taken, and where each belongs on the whole. Pure arithmetic, CSS px. */
import type { Placed, ScrollPlan } from '../messages';
import type { Rect } from '../records';

/** Parts overlap by so much, CSS px: a window may be a fraction of a pixel lower than it says. */
const overlap = 2;

/** Size of the whole page when its parts are put together. */
export function wholeOf({ inner, view, scrolled, window }: ScrollPlan): { width: number; height: number } {
  if (!inner) return scrolled;
  return {
    width: window.width + scrolled.width - view.width,
    height: window.height + scrolled.height - view.height,
  };
}

/** Where to scroll, in reading order, the top left corner first. */
export function places({ view, scrolled }: ScrollPlan): { x: number; y: number }[] {
  const columns = steps(scrolled.width, view.width);
  return steps(scrolled.height, view.height).flatMap((y) => columns.map((x) => ({ x, y })));
}

function steps(size: number, view: number): number[] {
  const step = Math.max(1, view - overlap);
  const last = Math.max(0, size - view);
  const found = Array.from({ length: Math.ceil(last / step) }, (_, i) => i * step);
  return last > 0 ? [...found, last] : [0];
}

/** A part of the window, and where it belongs on the whole page. */
export interface Part {
  part: Rect;
  on: { x: number; y: number };
}

/**
 * What of a picture of the window is used. Where a middle scrolls, the first shows the frame around it, down to where the
 * middle ends; what stands below belongs below all of it and comes with the last.
 */
export function partsOf(
  plan: ScrollPlan,
  { x, y, view }: Placed,
  order: { first: boolean; last: boolean },
): Part[] {
  const { inner, window } = plan;
  if (!inner) return [{ part: view, on: { x, y } }];
  const below = {
    x: 0,
    y: view.y + view.height,
    width: window.width,
    height: window.height - view.y - view.height,
  };
  const ends = { part: below, on: { x: 0, y: wholeOf(plan).height - below.height } };
  const middle = { part: view, on: { x: view.x + x, y: view.y + y } };
  const frame = { part: { x: 0, y: 0, width: window.width, height: below.y }, on: { x: 0, y: 0 } };
  return [order.first ? frame : middle, ...(order.last && below.height > 0 ? [ends] : [])];
}
