/** What holds for everything below an element: whether it is to be seen, and where it may be. */

/** A rectangle by its sides, CSS px of the page. */
export interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Seen = 'visible' | 'collapsed' | 'hidden';

/** A window onto what is larger than itself. What stands outside of it is `beyond`. */
export interface Clip {
  sides: Sides;
  /** A box that scrolls: what is beyond would come by scrolling, not by a click. */
  scrolls: boolean;
}

/** Where a document stands on the page. */
export interface Site {
  document: Document;
  /** Page position of its viewport's corner; asked anew each time, since the shopper may scroll meanwhile. */
  x: () => number;
  y: () => number;
  /** How much larger it is shown than laid out; null when it is turned, so that boxes cannot be told. */
  scale: number | null;
  /** Left of this is nothing: 0, or without end where a page begins at its right. */
  leftmost: number;
  depth: number;
}

export interface Ground {
  site: Site;
  /** Without `visibility`, which a child may undo. */
  base: Seen;
  /** What `visibility: hidden` makes of it, or null. */
  unseen: Seen | null;
  /** True while geometry may be read: asking for what is not laid out makes the browser lay it out. */
  laidOut: boolean;
  /** The one box known for all below, where the browser has put off laying it out. */
  box: Sides | null;
  clip: Clip | null;
  /** The clip for what is placed absolutely. */
  clipPlaced: Clip | null;
  vertical: boolean;
  /** White space and line ends stand as written. */
  pre: boolean;
  /** Font size, CSS px of the page; 0: not known. */
  size: number;
}

export const seenOn = ({ base, unseen }: Ground): Seen => (base === 'visible' ? (unseen ?? base) : base);

/** What two windows show together. */
export function within(outer: Clip | null, inner: Clip): Clip {
  if (!outer) return inner;
  const [a, b] = [outer.sides, inner.sides];
  const sides = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return { sides, scrolls: outer.scrolls || inner.scrolls };
}

/** A box of a document's viewport on the page; null when that cannot be told. */
export function onPage({ x, y, scale }: Site, box: DOMRectReadOnly): Sides | null {
  if (scale === null) return null;
  const [left, top] = [x() + box.x * scale, y() + box.y * scale];
  return { left, top, right: left + box.width * scale, bottom: top + box.height * scale };
}
