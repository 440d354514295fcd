/** What scrolls a page: the window, or on pages that are one screen with a scrolling middle, that middle. */
import type { Rect } from '../records';
import { bodyOf, rootOf } from './document-parts';
import { boxOf } from './dom';

/** Positions are CSS px from the left and top edge of what is scrolled, whichever way the page is written. */
export interface Scroller {
  /** The element that carries scroll styles. */
  element: HTMLElement;
  /** True when it is not the window. */
  inner: boolean;
  at(): { x: number; y: number };
  to(x: number, y: number): void;
  /** Size of what is scrolled. */
  size(): { width: number; height: number };
  /** The part of the viewport that shows it, without scrollbars. */
  view(): Rect;
}

/** The smallest share (0–1) of the viewport that a middle must fill to be the page's main part. */
const mainShare = 0.4;

/** Finds what scrolls the page. Null for documents without a root. */
export function findScroller(window: Window & typeof globalThis): Scroller | null {
  const root = rootOf(window.document);
  if (!root) return null;
  const whole = windowScroller(window, root);
  if (whole.size().height > whole.view().height + 1) return whole;
  const middle = mainMiddle(window);
  return middle ? innerScroller(middle) : whole;
}

function windowScroller(window: Window, root: HTMLElement): Scroller {
  const inQuirks = Reflect.get(Document.prototype, 'compatMode', window.document) === 'BackCompat';
  const element = (inQuirks && bodyOf(window.document)) || root;
  return {
    element,
    inner: false,
    at: () => ({ x: window.scrollX - leftmost(element), y: window.scrollY }),
    to: (x, y) => window.scrollTo({ left: x + leftmost(element), top: y, behavior: 'instant' }),
    size: () => ({ width: element.scrollWidth, height: element.scrollHeight }),
    view: () => ({ x: 0, y: 0, width: element.clientWidth, height: element.clientHeight }),
  };
}

function innerScroller(element: HTMLElement): Scroller {
  return {
    element,
    inner: true,
    at: () => ({ x: element.scrollLeft - leftmost(element), y: element.scrollTop }),
    to: (x, y) => element.scrollTo({ left: x + leftmost(element), top: y, behavior: 'instant' }),
    size: () => ({ width: element.scrollWidth, height: element.scrollHeight }),
    view: () => {
      const box = boxOf(element);
      return {
        x: box.x + element.clientLeft,
        y: box.y + element.clientTop,
        width: element.clientWidth,
        height: element.clientHeight,
      };
    },
  };
}

/** Pages written from right to left begin at 0 and scroll to negative places. */
const leftmost = (element: HTMLElement) =>
  getComputedStyle(element).direction === 'rtl' ? Math.min(0, element.clientWidth - element.scrollWidth) : 0;

/** The largest scrolling element below the middle of the viewport, if it fills enough of it. */
function mainMiddle(window: Window): HTMLElement | null {
  const { innerWidth: width, innerHeight: height, document } = window;
  let element: Element | null = Document.prototype.elementFromPoint.call(document, width / 2, height / 2);
  let found: HTMLElement | null = null;
  for (; element; element = element.parentElement) {
    if (!(element instanceof HTMLElement) || element.scrollHeight <= element.clientHeight + 1) continue;
    if (!/auto|scroll|overlay/.test(getComputedStyle(element).overflowY)) continue;
    if (element.clientWidth * element.clientHeight >= mainShare * width * height) found = element;
  }
  return found;
}

/** Size of the window without scrollbars, CSS px. */
export function windowSize({ document, innerWidth, innerHeight }: Window): { width: number; height: number } {
  const inQuirks = Reflect.get(Document.prototype, 'compatMode', document) === 'BackCompat';
  const element = inQuirks ? bodyOf(document) : rootOf(document);
  return { width: element?.clientWidth || innerWidth, height: element?.clientHeight || innerHeight };
}

/** The part of a rectangle that lies in the window. */
export function inWindow(rect: Rect, { innerWidth, innerHeight }: Window): Rect {
  const x = Math.max(0, rect.x);
  const y = Math.max(0, rect.y);
  return {
    x,
    y,
    width: Math.min(innerWidth, rect.x + rect.width) - x,
    height: Math.min(innerHeight, rect.y + rect.height) - y,
  };
}

/** Scripts lock pages under a dialog by pinning the body: then there is nothing to scroll, though there is more to see. */
export function isPinned(window: Window): boolean {
  const body = bodyOf(window.document);
  return (
    body !== null && getComputedStyle(body).position === 'fixed' && body.scrollHeight > window.innerHeight + 1
  );
}
