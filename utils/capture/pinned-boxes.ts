/** Where things stand that do not scroll with the page. Read-only, and never long at a time: the shopper is scrolling. */
import type { Rect } from '../records';
import { elementsBelow } from './document-parts';
import { boxOf } from './dom';
import type { OpenShadow } from './walk';

type Styled = HTMLElement | SVGElement;

/** Longest piece of work at a time, ms. */
const pieceMs = 6;
/** Elements inside one pinned thing that are looked at; one with more counts as a whole. */
const mostParts = 400;
/** How near its line, CSS px, a sticky element counts as stuck. */
const near = 1;

/** Every fixed or sticky element of a page, with pauses between pieces of work. */
export async function findPinned(document: Document, openShadow: OpenShadow): Promise<Styled[]> {
  const found: Styled[] = [];
  let began = performance.now();
  for (const element of elementsBelow(document, openShadow)) {
    const { position } = getComputedStyle(element);
    if (position === 'fixed' || position === 'sticky') found.push(element);
    if (performance.now() - began < pieceMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return found;
}

/** Boxes on the page (CSS px) of what these elements show while they are pinned to the window. */
export function pinnedBoxes(window: Window, elements: readonly Styled[], openShadow: OpenShadow): Rect[] {
  return elements
    .filter((element) => isPinnedNow(window, element))
    .flatMap((element) => shownBoxes(element, openShadow))
    .map(({ x, y, width, height }) => ({ x: x + window.scrollX, y: y + window.scrollY, width, height }));
}

/** A sticky element that is not at its line scrolls as the page does. */
function isPinnedNow({ innerHeight }: Window, element: Styled): boolean {
  const { position, top, bottom } = getComputedStyle(element);
  if (position === 'fixed') return true;
  if (position !== 'sticky') return false;
  const box = boxOf(element);
  const above = Number.parseFloat(top);
  const below = Number.parseFloat(bottom);
  return box.top <= above + near || box.bottom >= innerHeight - below - near;
}

/** The boxes of everything painted in it: what is laid over the window and shows nothing hides nothing. */
function shownBoxes(root: Styled, openShadow: OpenShadow): Rect[] {
  const parts = [...elementsBelow(root, openShadow)];
  if (parts.length > mostParts) return [around(root)];
  const boxes: Rect[] = [];
  for (const element of [root, ...parts]) {
    if (!paints(element)) continue;
    const box = around(element);
    if (box.width > 0 && box.height > 0 && !boxes.some((other) => holds(other, box))) boxes.push(box);
  }
  return boxes;
}

function paints(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible' || style.opacity === '0') return false;
  if (
    /^(?:img|svg|canvas|video|iframe|object|embed|input|select|textarea|button|progress)$/i.test(
      element.nodeName,
    )
  )
    return true;
  return (
    !/, 0\)$|^transparent$/.test(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    style.backdropFilter !== 'none' ||
    style.boxShadow !== 'none' ||
    Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderBottomWidth) > 0 ||
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())
  );
}

/** With its shadow. */
function around(element: Element): Rect {
  const { x, y, width, height } = boxOf(element);
  const reach = shadowReach(getComputedStyle(element).boxShadow);
  return { x: x - reach, y: y - reach, width: width + 2 * reach, height: height + 2 * reach };
}

/** How far a shadow may reach, CSS px: offset, blur and spread together. */
export function shadowReach(boxShadow: string): number {
  const lengths = boxShadow.match(/-?[\d.]+px/g)?.map((length) => Math.abs(Number.parseFloat(length))) ?? [];
  const shadows = Math.ceil(lengths.length / 4);
  const reaches = Array.from({ length: shadows }, (_, i) => {
    const [x = 0, y = 0, blur = 0, spread = 0] = lengths.slice(4 * i, 4 * i + 4);
    return Math.max(x, y) + blur + spread;
  });
  return Math.ceil(Math.max(0, ...reaches));
}

const holds = (outer: Rect, inner: Rect) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;
